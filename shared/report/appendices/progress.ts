import { appendixWords, progressColumns } from "../../locale/vi/report-appendices";
import { shortDate } from "../../locale/vi/report-numbers";
import { reportWords, statusNotes, statusWords } from "../../locale/vi/report-words";
import { cellKey } from "../../model/cell";
import type { ReportCell, ReportColumn, ReportRow, ReportTable } from "../../model/report";
import type { SnapshotTask } from "../../model/snapshot";
import { shortCitation, spelledOut } from "../citations";
import type { ReportContext } from "../context";
import { textCell } from "../runs";
import { isOverdue, joinedLines } from "../task-lists";

const resultLimit = 1_000;
const citationLimit = 12;

const columns: readonly ReportColumn[] = [
  { key: "order", ...progressColumns.order, align: "center" },
  { key: "title", ...progressColumns.title, align: "left" },
  { key: "lead", ...progressColumns.lead, align: "left" },
  { key: "partners", ...progressColumns.partners, align: "left" },
  { key: "due", ...progressColumns.due, align: "center" },
  { key: "result", ...progressColumns.result, align: "left" },
  { key: "status", ...progressColumns.status, align: "center" },
  { key: "evidence", ...progressColumns.evidence, align: "left" },
  { key: "source", ...progressColumns.source, align: "left" },
];

/** Appendix II: every task of the window under the title of its group, numbered through. */
export function progressTable(context: ReportContext): ReportTable {
  let order = 0;
  const rows = [...tasksByGroup(context)].flatMap(([title, tasks]): readonly ReportRow[] =>
    tasks.length === 0
      ? []
      : [
          { kind: "group", text: title },
          ...tasks.map((task): ReportRow => {
            order += 1;
            return { kind: "cells", cells: taskRow(context, task, order) };
          }),
        ],
  );
  return { key: "progress", columns, rows };
}

/** Group titles in the plan's order with their tasks; what belongs to none comes last. */
function tasksByGroup({ snapshot, tasks, words }: ReportContext): ReadonlyMap<string, readonly SnapshotTask[]> {
  const titles = new Map(snapshot.plan.groups.map(({ code, title }) => [code, words(title)]));
  const groups = new Map<string, SnapshotTask[]>([...titles.values()].map((title) => [title, []]));
  groups.set(appendixWords.otherGroup, []);
  for (const task of tasks) {
    const title = (task.planGroup !== null && titles.get(task.planGroup)) || appendixWords.otherGroup;
    groups.get(title)?.push(task);
  }
  return groups;
}

function taskRow(context: ReportContext, task: SnapshotTask, order: number): readonly ReportCell[] {
  const at = (role: string) => (task.cells[role] ? [task.cells[role]] : []);
  const result = task.result === null ? "" : context.words(joinedLines(task.result));
  const shown =
    result.length > resultLimit
      ? result.slice(0, resultLimit) + appendixWords.cut(cellKey(task.cells["result"] ?? task.source))
      : result;
  return [
    { ...textCell(String(order)), value: order },
    textCell(context.words(task.title), [task.source]),
    textCell(context.parties(task.lead) ?? reportWords.unknown, at("lead")),
    textCell(context.parties(task.partners) ?? "", at("partners")),
    dueCell(task, at("due").length > 0 ? at("due") : at("time")),
    textCell(shown, at("result")),
    textCell(statusText(task, context.snapshot.asOf), at("status")),
    evidenceCell(context, task),
    textCell(cellKey(task.source), [task.source]),
  ];
}

function evidenceCell(context: ReportContext, task: SnapshotTask): ReportCell {
  const evidence = context.evidenceOf(task.id);
  const cited = evidence
    .slice(0, citationLimit)
    .map((piece) => context.words(shortCitation(piece) ?? spelledOut(piece)));
  const rest = evidence.length > citationLimit ? appendixWords.cut(cellKey(task.cells["evidence"] ?? task.source)) : "";
  return textCell(
    cited.join(appendixWords.joined) + rest,
    evidence.map(({ source }) => source),
  );
}

/** A date as a date; a recurring task's words, since the end of its span is no deadline. */
function dueCell({ due, recurrence, timeText }: SnapshotTask, sources: ReportCell["sources"]): ReportCell {
  if (due !== null && (recurrence === null || timeText === null)) {
    return { text: shortDate(due), value: { date: due }, sources, link: null };
  }
  return textCell(timeText?.replace(/\s+/g, " ") ?? reportWords.unknown, sources);
}

/** "Đang thực hiện (quá hạn)". */
function statusText(task: SnapshotTask, asOf: string): string {
  const word = task.status === null ? statusNotes.unknown : statusWords[task.status];
  if (isOverdue(task, asOf)) return `${word} (${statusNotes.overdue})`;
  return task.status === "done" && task.late === true ? `${word} (${statusNotes.late})` : word;
}
