import type { Evidence } from "../../model/evidence";
import type { CivilDate } from "../../model/period";
import { valueOf } from "../../model/reading";
import type { Task } from "../../model/task";

/** The days that figures cover, both inside, and the day of judgement. */
export interface CountingWindow {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly asOf: CivilDate;
}

interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What decides whether a task belongs to a window; its days as plain dates. */
export interface TaskDays {
  readonly completedOn: CivilDate | null;
  readonly start: CivilDate | null;
  readonly due: CivilDate | null;
  readonly recurrence: string | null;
}

/**
 * Does a task belong to a window? By its completion date; without one by its due date; without one when
 * start … due meets it (the contract's section 9). A recurring task has no due date proper, its 31/12 is the end of
 * a span: it belongs to every window that the span meets.
 */
export function taskInWindow({ completedOn, start, due, recurrence }: TaskDays, { from, to }: Days): boolean {
  if (completedOn !== null) return from <= completedOn && completedOn <= to;
  if (due !== null && recurrence === null) return from <= due && due <= to;
  if (start === null && due === null) return recurrence !== null;
  return (start ?? from) <= to && (due ?? to) >= from;
}

/** The days of a structured task: unreadable and missing count as none. */
export function daysOf(task: Task): TaskDays {
  const { completedOn, start, due, recurrence } = task;
  return { completedOn: valueOf(completedOn), start: valueOf(start), due: valueOf(due), recurrence };
}

/** Evidence belongs to a window by its own date, else by its task. */
export function evidenceInWindow(evidence: Evidence, { from, to }: Days, taskIds: ReadonlySet<string>): boolean {
  if (evidence.date !== null) return from <= evidence.date && evidence.date <= to;
  return evidence.taskId !== null && taskIds.has(evidence.taskId);
}
