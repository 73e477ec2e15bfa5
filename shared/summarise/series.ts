import type { CivilDate } from "../model/period";
import type { Snapshot, SnapshotPlanReport } from "../model/snapshot";
import { addDays, weekday } from "../text/civil-date";
import type { TaskFact } from "./facts";
import { states } from "./states";

/** A month of the plan's year: tasks due in it, and how many of those are done. */
export interface MonthFigures {
  /** "2024-03". */
  readonly month: string;
  readonly due: number;
  readonly dueAndDone: number;
}

/** The twelve months of the plan's year: calendar 2024 → "2024-01" … "2024-12"; school year → "2024-08" … "2025-07". */
export function planMonths(plan: Snapshot["plan"]): readonly string[] {
  const first = plan.schoolYear === null ? 1 : 8;
  return Array.from({ length: 12 }, (_, index) => {
    const month = first + index;
    return month > 12
      ? `${plan.year + 1}-${String(month - 12).padStart(2, "0")}`
      : `${plan.year}-${String(month).padStart(2, "0")}`;
  });
}

/** Due against done, month by month. */
export function byMonth(snapshot: Snapshot, facts: readonly TaskFact[]): readonly MonthFigures[] {
  const months = new Map(planMonths(snapshot.plan).map((month) => [month, { month, due: 0, dueAndDone: 0 }]));
  for (const fact of facts) {
    const figures = months.get(fact.task.due?.slice(0, 7) ?? "");
    if (figures === undefined || states["set-aside"](fact)) continue;
    figures.due += 1;
    if (states.done(fact)) figures.dueAndDone += 1;
  }
  return [...months.values()];
}

/** A day of the calendar: open tasks due on it and reports to be sent by it. */
export interface CalendarDay {
  readonly date: CivilDate;
  /** False for the days that only fill up the first and the last week. */
  readonly within: boolean;
  readonly tasks: number;
  readonly reports: readonly SnapshotPlanReport[];
}

/** The days from the day judged on, in whole weeks from Monday to Sunday. */
export function calendar(
  snapshot: Snapshot,
  facts: readonly TaskFact[],
  days = 60,
): readonly (readonly CalendarDay[])[] {
  const { asOf } = snapshot;
  const last = addDays(asOf, days - 1);
  const dueOn = new Map<CivilDate, number>();
  for (const { task } of facts.filter(states.open)) {
    if (task.due !== null && task.due >= asOf && task.due <= last) dueOn.set(task.due, (dueOn.get(task.due) ?? 0) + 1);
  }
  const weeks: CalendarDay[][] = [];
  for (let monday = addDays(asOf, -((weekday(asOf) + 6) % 7)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const date = addDays(monday, index);
        const within = asOf <= date && date <= last;
        return {
          date,
          within,
          tasks: within ? (dueOn.get(date) ?? 0) : 0,
          reports: within ? snapshot.plan.reports.filter(({ due }) => due === date) : [],
        };
      }),
    );
  }
  return weeks;
}
