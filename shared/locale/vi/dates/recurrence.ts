import type { Recurrence } from "../../../model/period";

/** Cycles by rising length, in the order of the slot {chu kỳ}: day, week, month, quarter, semester, year. */
export const cycleRecurrences: readonly Recurrence[] = [
  "daily",
  "weekly",
  "monthly",
  "quarterly",
  "semiannual",
  "yearly",
];

/** So many times in a cycle: 2 times a year → semiannual; null for what the contract has no name for (3 times a year). */
export function timesIn(times: number, cycle: number): Recurrence | null {
  if (times < 1) return null;
  const recurrence = cycleRecurrences[cycle] ?? null;
  if (recurrence === "semiannual" && times > 1) return times === 2 ? "quarterly" : null;
  if (recurrence !== "yearly" || times === 1) return recurrence;
  if (times === 2) return "semiannual";
  if (times === 4) return "quarterly";
  return times >= 12 ? "monthly" : null;
}

/** Every so many days, weeks, months, years: every 6 months → semiannual, every 3 → quarterly. */
export function every(count: number, cycle: number): Recurrence | null {
  const recurrence = cycleRecurrences[cycle] ?? null;
  if (count === 1) return recurrence;
  if (recurrence !== "monthly") return null;
  if (count === 3) return "quarterly";
  if (count === 6) return "semiannual";
  return count === 12 ? "yearly" : null;
}
