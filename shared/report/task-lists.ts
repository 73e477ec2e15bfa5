import { assignment, moreItems, type StatusCounts } from "../locale/vi/report-sentences";
import { readStatus } from "../locale/vi/statuses";
import { shortDate } from "../locale/vi/report-numbers";
import type { ReportParagraph } from "../model/report";
import type { SnapshotTask } from "../model/snapshot";
import { documentsOf } from "./citations";
import { planYearOf, type ReportContext } from "./context";
import { item, lead, run } from "./runs";

/** The body names at most so many tasks or documents a list; the rest is in the appendices. */
export const listLimit = 12;
const resultLimit = 300;
const citationLimit = 4;

/** Not done, and its day is past. */
export function isOverdue({ status, due, recurrence }: SnapshotTask, asOf: string): boolean {
  if (status === "done" || status === "cancelled" || status === "postponed") return false;
  return recurrence === null && due !== null && due < asOf;
}

export function tally(tasks: readonly SnapshotTask[]): StatusCounts {
  const counts = { done: 0, "in-progress": 0, "not-started": 0, postponed: 0, cancelled: 0, unknown: 0 };
  for (const { status } of tasks) counts[status ?? "unknown"] += 1;
  return counts;
}

/** A lead-in with one item for each task; nothing for an empty list. */
export function taskList(
  opening: string,
  tasks: readonly SnapshotTask[],
  print: (task: SnapshotTask) => ReportParagraph,
): readonly ReportParagraph[] {
  if (tasks.length === 0) return [];
  const shown = tasks.slice(0, listLimit).map(print);
  const rest = tasks.length - listLimit;
  return [lead(opening), ...shown, ...(rest > 0 ? [item(moreItems(rest, "II"))] : [])];
}

/** "Tọa đàm …: 01 buổi, 46 lượt người (Kế hoạch số 36/KH-THTU ngày 11 tháng 3 năm 2024 về …; …)." */
export function doneItem(context: ReportContext, task: SnapshotTask): ReportParagraph {
  const documents = documentsOf(context.evidenceOf(task.id));
  const result = statedResult(context, task, resultLimit);
  const cut = result.length === resultLimit ? "…" : "";
  const cited = documents.slice(0, citationLimit);
  const runs = [run(context.words(task.title), [task.source])];
  if (result !== "") runs.push(run(`: ${result.replace(/[.;,\s]+$/, "")}${cut}`, resultCells(task)));
  if (cited.length > 0) {
    runs.push(run(" ("));
    cited.forEach(({ evidence, sources }, index) => {
      runs.push(run((index > 0 ? "; " : "") + context.cite(evidence), sources));
    });
    runs.push(run(documents.length > citationLimit ? "; …)" : ")"));
  }
  return item(...runs, ".");
}

/** What the result says beyond the state: a cell that is nothing but status words ("Đã thực hiện") says no more. */
function statedResult({ words, snapshot }: ReportContext, { result }: SnapshotTask, most: number): string {
  if (result === null) return "";
  const only = readStatus(result, { percent: null, planYear: planYearOf(snapshot), wordsOnly: true });
  return only === null ? words(joinedLines(result), most) : "";
}

/** A result of many lines as one: "02 buổi,\n96 lượt người" → "02 buổi; 96 lượt người". */
export function joinedLines(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.trim().replace(/[;,.]$/, ""))
    .filter((line) => line !== "")
    .join("; ");
}

const resultCells = ({ cells }: SnapshotTask) => (cells["result"] ? [cells["result"]] : []);

/** "Tự kiểm tra … (chủ trì: Công đoàn; thời hạn 25/10/2024; đạt 40%)." */
export function openItem(context: ReportContext, task: SnapshotTask): ReportParagraph {
  const due = task.due !== null && task.recurrence === null ? shortDate(task.due) : null;
  const words = assignment(context.parties(task.lead), due, task.percent);
  const cells = [task.cells["lead"], task.cells["due"] ?? task.cells["time"], task.cells["percent"]].flatMap(
    (cell) => cell ?? [],
  );
  return item(run(context.words(task.title), [task.source]), run(words, cells), ".");
}
