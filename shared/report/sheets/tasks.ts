import { outputSheetWords as words } from "../../locale/vi/output-sheets";
import { statusWords } from "../../locale/vi/report-words";
import { cellKey } from "../../model/cell";
import type { OutputSheet, OutputValue, Tone } from "../../model/output-sheet";
import type { Snapshot } from "../../model/snapshot";
import { taskFacts, type TaskFact } from "../../summarise/facts";
import { column, tableSheet } from "./frame";

/** Colour of each state by the word that a cell shows. */
export const statusTones: Readonly<Record<string, Tone>> = {
  [statusWords.done]: "good",
  [statusWords["in-progress"]]: "active",
  [statusWords["not-started"]]: "idle",
  [statusWords.postponed]: "muted",
  [statusWords.cancelled]: "muted",
};

/** Every task of the snapshot, one a row, with a link to the cell that it stands in. */
export function tasksSheet(snapshot: Snapshot): OutputSheet {
  const groups = new Map(snapshot.plan.groups.map((group) => [group.code, `${group.code}. ${group.title}`]));
  return tableSheet("tasks", snapshot, {
    name: "SDV_NhiemVu",
    columns: [
      column("number", 6, "number"),
      column("code", 8),
      { ...column("group", 24), wrap: false },
      { ...column("path", 24), wrap: false },
      column("title", 48),
      column("lead", 20),
      column("partners", 20),
      column("start", 12, "date"),
      column("due", 12, "date"),
      column("time", 18),
      column("status", 15, "text", { choices: Object.values(statusWords), tones: statusTones }),
      column("overdue", 11, "text", { tones: { [words.overdue]: "bad" } }),
      column("percent", 8, "percent"),
      column("completedOn", 13, "date"),
      column("result", 40),
      column("evidenceCount", 10, "number"),
      column("notes", 24),
      column("source", 20, "link"),
    ],
    rows: taskFacts(snapshot).map((fact, index) => taskRow(fact, index, groups)),
  });
}

function taskRow(
  { task, overdue, evidence }: TaskFact,
  index: number,
  groups: ReadonlyMap<string, string>,
): OutputValue[] {
  const date = (day: string | null): OutputValue => (day === null ? null : { date: day });
  return [
    index + 1,
    task.code,
    task.planGroup === null ? words.noGroup : (groups.get(task.planGroup) ?? task.planGroup),
    task.path.join(" › "),
    task.title,
    task.lead.join(", "),
    task.partners.join(", "),
    date(task.start),
    date(task.due),
    task.timeText,
    task.status === null ? words.noStatus : statusWords[task.status],
    overdue ? words.overdue : null,
    task.percent === null ? null : { percent: task.percent },
    date(task.completedOn),
    task.result,
    evidence,
    task.notes,
    { text: cellKey(task.source), link: task.source },
  ];
}
