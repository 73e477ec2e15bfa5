import type { Period, PlanYear, Recurrence } from "../../../model/period";
import type { Form, Slot } from "../../../text/date-grammar";
import type { Series } from "./lists";
import { daysOfSeries, seriesSlots } from "./lists";
import type { Days, Moment } from "./moment";
import { dayMoment, daysOf, daysOfBoth, monthsMoment } from "./moment";
import { momentSource, readMoment } from "./moments";
import { numberSlots } from "./slots";

/** Where a time text stands. */
export interface TimeContext {
  readonly planYear: PlanYear;
  /** In a column of deadlines (Thời hạn, Hạn, Đến ngày) a day has no start. */
  readonly deadline: boolean;
}

export type PhraseValue = number | Moment | Series<number> | Series<Moment>;
export type PhraseForm = Form<PhraseValue, TimeContext, Period>;

export const phraseSlots: Readonly<Record<string, Slot<PhraseValue>>> = {
  ...numberSlots,
  ...seriesSlots,
  mốc: { source: momentSource, outline: ".+?", read: (raw) => readMoment(raw.trim())?.result ?? null },
};

export const num = (value: PhraseValue | null | undefined): number => (typeof value === "number" ? value : Number.NaN);
export const yearOf = (value: PhraseValue | null | undefined): number | null =>
  typeof value === "number" ? value : null;
export const momentOf = (value: PhraseValue | null | undefined): Moment | null =>
  typeof value === "object" && value !== null && "days" in value ? value : null;
export const numbersOf = (value: PhraseValue | null | undefined): Series<number> | null =>
  typeof value === "object" &&
  value !== null &&
  "items" in value &&
  value.items.every((item) => typeof item === "number")
    ? (value as Series<number>)
    : null;
export const momentsOf = (value: PhraseValue | null | undefined): Series<Moment> | null =>
  typeof value === "object" &&
  value !== null &&
  "items" in value &&
  value.items.every((item) => typeof item === "object")
    ? (value as Series<Moment>)
    : null;

export const once = (days: Days | null): Period | null => days && { ...days, recurrence: null };
export const repeated = (days: Days | null, recurrence: Recurrence | null): Period | null =>
  days && recurrence && { ...days, recurrence };
export const untilOnly = (due: string | null): Period | null =>
  due === null ? null : { start: null, due, recurrence: null };

/** "tháng 9 - 5/2025": one word for two months; the form of month lists reads it. */
export const sharesWord = (first: Moment, second: Moment): boolean =>
  first.written === "month" && first.year === null && second.written === "bare-month";

/** "HK1 - HK2": in a calendar year the second comes first; the form of two semesters reads it. */
export const areHalves = (first: Moment, second: Moment): boolean =>
  [first, second].every((moment) => moment.written === "semester" && moment.year === null);

export const between = (first: Moment | null, second: Moment | null, planYear: PlanYear): Days | null => {
  if (first === null || second === null || sharesWord(first, second) || areHalves(first, second)) return null;
  const both = daysOfBoth(first, second, planYear);
  return both && { start: both[0].start, due: both[1].due };
};

/** One moment as it stands; a day in a deadline column has no start. */
export function single(moment: Moment | null, context: TimeContext): Period | null {
  const days = moment && daysOf(moment, context.planYear);
  if (days === null || moment === null) return null;
  return { start: context.deadline && moment.kind === "day" ? null : days.start, due: days.due, recurrence: null };
}

export const monthsSeries = (series: Series<number> | null, year: number | null): Series<Moment> | null =>
  series && {
    range: series.range,
    items: series.items.map((month, index) =>
      monthsMoment(month, month, index === series.items.length - 1 ? year : null),
    ),
  };

export const quartersSeries = (series: Series<number> | null, year: number | null): Series<Moment> | null =>
  series && {
    range: series.range,
    items: series.items.map((quarter, index) =>
      monthsMoment(quarter * 3 - 2, quarter * 3, index === series.items.length - 1 ? year : null),
    ),
  };

export function daysSeries(series: Series<number> | null, month: number, year: number | null): Series<Moment> | null {
  const items = series?.items.map((day) => dayMoment(day, month, year)) ?? [];
  if (series === null || items.some((item) => item === null)) return null;
  return { range: series.range, items: items.filter((item) => item !== null) };
}

export const seriesPeriod = (series: Series<Moment> | null, context: TimeContext): Period | null => {
  const days = series && daysOfSeries(series, context.planYear);
  if (days === null || series === null) return null;
  const onlyDays = series.items.every((item) => item.kind === "day");
  return { start: context.deadline && onlyDays && !series.range ? null : days.start, due: days.due, recurrence: null };
};
