import type { CivilDate, PlanYear } from "../../../model/period";
import { addDays, isoDate, monthEnd, monthStart } from "../../../text/civil-date";

/** First and last day of something. */
export interface Days {
  readonly start: CivilDate;
  readonly due: CivilDate;
}

/** A stretch of days whose year may not be written: "15/3", "tháng 3", "quý I/2024". */
export interface Moment {
  readonly kind: "day" | "period";
  /** As written; null takes the plan's. */
  readonly year: number | null;
  /** The last month it touches: it decides which half of a school year is meant. */
  readonly month: number;
  /** An hour is named: "trước 17h ngày 15/3" means that very day. */
  readonly clock?: boolean;
  /** A month in words or as "3/2024", where the two must be told apart; a semester. */
  readonly written?: "month" | "bare-month" | "semester";
  /** Null when that year has no such day (29/2). `schoolYear`: the plan runs by school years. */
  days(year: number, schoolYear: boolean): Days | null;
}

/** The year of a month that has none written: 2024 for a plan of 2024; in 2024-2025 months 8–12 are 2024, 1–7 are 2025. */
export function defaultYear(planYear: PlanYear, month: number): number {
  return planYear.schoolYear && month < 8 ? planYear.year + 1 : planYear.year;
}

/** Days of a moment, its year written, lent by a neighbour, or the plan's. */
export function daysOf(moment: Moment, planYear: PlanYear, lent: number | null = null): Days | null {
  return moment.days(moment.year ?? lent ?? defaultYear(planYear, moment.month), planYear.schoolYear);
}

/**
 * Two moments where one may lend the other its year: "15/1 - 30/3/2024" → both 2024; "20/12 - 10/01/2025" in a plan of
 * 2024 → 2024-12-20 and 2025-01-10, for the lent year would turn the range around and the plan's own does not.
 */
export function daysOfBoth(first: Moment, second: Moment, planYear: PlanYear): [Days, Days] | null {
  let before: Days | null;
  let after: Days | null;
  if (first.year === null && second.year !== null) {
    after = daysOf(second, planYear);
    before = daysOf(first, planYear, second.year);
    if (before !== null && after !== null && before.start > after.due) {
      const own = daysOf(first, planYear);
      if (own !== null && own.start <= after.due) before = own;
    }
  } else if (first.year !== null && second.year === null) {
    before = daysOf(first, planYear);
    after = daysOf(second, planYear, first.year);
    if (before !== null && after !== null && before.start > after.due) {
      const own = daysOf(second, planYear);
      if (own !== null && own.due >= before.start) after = own;
      else if (first.month - second.month >= 6) after = daysOf(second, planYear, first.year + 1);
    }
  } else {
    before = daysOf(first, planYear);
    after = daysOf(second, planYear);
  }
  return before === null || after === null ? null : [before, after];
}

/** A single day. */
export function dayMoment(day: number, month: number, year: number | null): Moment | null {
  if (isoDate(year ?? 2024, month, day) === null) return null;
  return {
    kind: "day",
    year,
    month,
    days(inYear) {
      const date = isoDate(inYear, month, day);
      return date === null ? null : { start: date, due: date };
    },
  };
}

/** From the first of a month to the last of another of the same year. */
export function monthsMoment(from: number, to: number, year: number | null): Moment {
  return {
    kind: "period",
    year,
    month: to,
    days: (inYear) => ({ start: monthStart(inYear, from), due: monthEnd(inYear, to) }),
  };
}

/** Days of one month by number; `last` null: to the end of the month. */
export function partOfMonth(month: number, year: number | null, first: number, last: number | null): Moment {
  return {
    kind: "period",
    year,
    month,
    days(inYear) {
      const start = isoDate(inYear, month, first);
      const due = last === null ? monthEnd(inYear, month) : isoDate(inYear, month, last);
      return start === null || due === null ? null : { start, due };
    },
  };
}

/** Tuần cuối: the last seven days of a month. */
export function lastWeek(month: number, year: number | null): Moment {
  return {
    kind: "period",
    year,
    month,
    days(inYear) {
      const due = monthEnd(inYear, month);
      return { start: addDays(due, -6), due };
    },
  };
}

/** Week 1 to 5 of a month: 1–7, 8–14, 15–21, 22–last, 29–last. */
export function weekOfMonth(week: number, month: number, year: number | null): Moment {
  return week >= 4
    ? partOfMonth(month, year, week === 4 ? 22 : 29, null)
    : partOfMonth(month, year, week * 7 - 6, week * 7);
}

/**
 * A semester. With a school year 05/9–15/01 and 16/01–31/5; without one 05/9–31/12 and 16/01–31/5 of the year.
 * `schoolYear`: the first year of the school year as written, or null.
 */
export function semester(half: 1 | 2, schoolYear: number | null): Moment {
  return {
    kind: "period",
    written: "semester",
    year: schoolYear === null ? null : schoolYear + half - 1,
    month: half === 1 ? 12 : 5,
    days(inYear, plannedBySchoolYear) {
      if (half === 2) return { start: `${String(inYear)}-01-16`, due: `${String(inYear)}-05-31` };
      const acrossNewYear = schoolYear !== null || plannedBySchoolYear;
      return {
        start: `${String(inYear)}-09-05`,
        due: acrossNewYear ? `${String(inYear + 1)}-01-15` : `${String(inYear)}-12-31`,
      };
    },
  };
}

/** The whole year: 01/01–31/12, or 05/9–31/5 when the plan runs by school years. */
export function wholeYear(planYear: PlanYear): Days {
  return planYear.schoolYear
    ? { start: `${String(planYear.year)}-09-05`, due: `${String(planYear.year + 1)}-05-31` }
    : { start: `${String(planYear.year)}-01-01`, due: `${String(planYear.year)}-12-31` };
}

/** A year that is written: 2024 → 01/01–31/12. */
export function calendarYear(year: number): Days {
  return { start: `${String(year)}-01-01`, due: `${String(year)}-12-31` };
}
