import type { CellRef } from "@shared/model/cell";
import type { Reading } from "@shared/model/reading";
import type { Party, Task } from "@shared/model/task";
import type { ValueReason } from "./calls";

function reason<T>(field: string, reading: Reading<T>, write: (value: T) => string): ValueReason {
  const { how } = reading;
  if (how === "missing") return { field, value: null, how, at: reading.at, by: null };
  if (how === "unreadable") return { field, value: reading.raw, how, at: reading.at, by: null };
  return { field, value: write(reading.value), how, at: reading.at, by: reading.by };
}

const names = (parties: readonly Party[]): string => parties.map(({ name }) => name).join(", ");

const stated = (field: string, value: string | null, at: CellRef | null): ValueReason =>
  value === null || value === ""
    ? { field, value: null, how: "missing", at, by: null }
    : { field, value, how: "stated", at, by: null };

/** Why each value of a task was read so, in the order in which the clerk reads a row. Values are as in the snapshot. */
export function explainTask(task: Task): readonly ValueReason[] {
  return [
    stated("title", task.title, task.titleAt),
    stated("path", task.path.join(" › "), null),
    reason("lead", task.lead, names),
    reason("partners", task.partners, names),
    stated("time", task.timeText, task.cells.time ?? task.cells.due ?? null),
    reason("start", task.start, String),
    reason("due", task.due, String),
    stated("recurrence", task.recurrence, null),
    reason("status", task.status, String),
    reason("percent", task.percent, String),
    reason("completedOn", task.completedOn, String),
  ];
}
