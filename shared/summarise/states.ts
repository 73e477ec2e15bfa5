import type { TaskFact } from "./facts";

/**
 * Ways to look at where a task stands. The first seven part all tasks: each task is in exactly one of them
 * (the identity of the tiles). The others are views on the same tasks: `overdue` lies within in-progress, not-started
 * and unknown.
 */
export const states = {
  "done-on-time": ({ task }) => task.status === "done" && task.late === false,
  "done-late": ({ task }) => task.status === "done" && task.late === true,
  /** Done, but no date says whether in time. */
  "done-undated": ({ task }) => task.status === "done" && task.late === null,
  "in-progress": ({ task }) => task.status === "in-progress",
  "not-started": ({ task }) => task.status === "not-started",
  "set-aside": ({ task }) => task.status === "postponed" || task.status === "cancelled",
  unknown: ({ task }) => task.status === null,

  done: ({ task }) => task.status === "done",
  overdue: ({ overdue }) => overdue,
  "in-progress-in-time": ({ task, overdue }) => task.status === "in-progress" && !overdue,
  "not-started-in-time": ({ task, overdue }) => task.status === "not-started" && !overdue,
  "unknown-in-time": ({ task, overdue }) => task.status === null && !overdue,
  "done-with-evidence": ({ task, evidence }) => task.status === "done" && evidence > 0,
  "done-without-evidence": ({ task, evidence }) => task.status === "done" && evidence === 0,
  /** Neither postponed nor cancelled. */
  counted: ({ task }) => task.status !== "postponed" && task.status !== "cancelled",
  /** Neither done nor set aside. */
  open: ({ task }) => task.status !== "done" && task.status !== "postponed" && task.status !== "cancelled",
  /** Of a report's window: has a result to report, done or (when it recurs) under way. */
  "with-result": ({ task, recurring }) => task.status === "done" || (recurring && task.status === "in-progress"),
  "without-result": ({ task, recurring }) =>
    task.status !== "done" &&
    task.status !== "postponed" &&
    task.status !== "cancelled" &&
    !(recurring && task.status === "in-progress"),
} as const satisfies Record<string, (fact: TaskFact) => boolean>;

export type State = keyof typeof states;

/** The states that part all tasks: their counts add up to the total. */
export const partition = [
  "done-on-time",
  "done-late",
  "done-undated",
  "in-progress",
  "not-started",
  "set-aside",
  "unknown",
] as const satisfies readonly State[];

/** The states that part all tasks with the overdue ones apart, for bars. */
export const overduePartition = [
  "done",
  "in-progress-in-time",
  "not-started-in-time",
  "overdue",
  "set-aside",
  "unknown-in-time",
] as const satisfies readonly State[];

export const stateNames = Object.keys(states) as readonly State[];

export function isState(text: string): text is State {
  return Object.hasOwn(states, text);
}

/** How many tasks are in each state, and how many there are. */
export type Tally = Readonly<Record<State, number>> & { readonly total: number };

/** A fact never changes, and is counted many times: once a chart, again in its group and its units. */
const known = new WeakMap<TaskFact, readonly State[]>();

function statesOf(fact: TaskFact): readonly State[] {
  const held = known.get(fact);
  if (held !== undefined) return held;
  const found = stateNames.filter((state) => states[state](fact));
  known.set(fact, found);
  return found;
}

/** → `{ total: 44, done: 20, overdue: 3, … }`. */
export function tally(facts: readonly TaskFact[]): Tally {
  const counts = Object.fromEntries(stateNames.map((state) => [state, 0])) as Record<State, number>;
  for (const fact of facts) {
    for (const state of statesOf(fact)) counts[state] += 1;
  }
  return { ...counts, total: facts.length };
}
