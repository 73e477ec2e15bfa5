import { cellKey, type CellRef } from "../model/cell";
import type { Task } from "../model/task";
import type { Judged } from "./context";

/** Words in a time cell of a task that give no date. */
export interface UnreadTimeOfTask {
  readonly task: Task;
  readonly at: CellRef;
  readonly text: string;
}

/** All time cells that could not be read, each once a task: what structuring set aside, and unreadable starts and dues. */
export function unreadTimes({ structured, tasks, task }: Judged): readonly UnreadTimeOfTask[] {
  const found: UnreadTimeOfTask[] = [];
  const seen = new Set<string>();
  const add = (owner: Task | null, at: CellRef, text: string) => {
    if (!owner || seen.has(`${owner.id} ${cellKey(at)}`)) return;
    seen.add(`${owner.id} ${cellKey(at)}`);
    found.push({ task: owner, at, text });
  };
  for (const { taskId, at, text } of structured.unreadTimes) add(task(taskId), at, text);
  for (const one of tasks) {
    if (one.start.how === "unreadable") add(one, one.start.at, one.start.raw);
    if (one.due.how === "unreadable") add(one, one.due.at, one.due.raw);
  }
  return found;
}
