import type { CivilDate } from "../model/period";
import { numberIn } from "./letters";

const millisecondsPerDay = 86_400_000;

/** Last day of a month: (2024, 2) → 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Is there such a day, from 1900 on? */
function isDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return false;
  return year >= 1900 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** A civil date from its parts; null for a day that no calendar has: (2024, 4, 31) → null. */
export function isoDate(year: number, month: number, day: number): CivilDate | null {
  if (!isDay(year, month, day)) return null;
  if (year < usualYears.first || year > usualYears.last) return written(year, month, day);
  const key = (year * 12 + month) * 32 + day;
  const known = usualDates.get(key);
  if (known !== undefined) return known;
  const date = written(year, month, day);
  usualDates.set(key, date);
  return date;
}

/** The same few hundred days stand in thousands of cells: the days of these years are written once. */
const usualYears = { first: 2000, last: 2063 };
const usualDates = new Map<number, CivilDate>();

const written = (year: number, month: number, day: number): CivilDate =>
  `${year}-${twoDigits[month] ?? ""}-${twoDigits[day] ?? ""}`;

/** "00" to "31", for months and days. */
const twoDigits = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, "0"));

/** The parts of a civil date; null for a string that is none: "2024-03-15" → { year: 2024, month: 3, day: 15 }. */
export function dateParts(date: string): { year: number; month: number; day: number } | null {
  if (date.length !== 10 || date.charAt(4) !== "-" || date.charAt(7) !== "-") return null;
  const year = numberIn(date, 0, 4);
  const month = numberIn(date, 5, 7);
  const day = numberIn(date, 8, 10);
  return isDay(year, month, day) ? { year, month, day } : null;
}

/** Is this a civil date that exists? "2024-02-30" → false. */
export function isCivilDate(date: string): boolean {
  return dateParts(date) !== null;
}

/** Days since 1970-01-01, for arithmetic; throws on a string that is no civil date, which is a programming error. */
function dayNumber(date: CivilDate): number {
  const parts = dateParts(date);
  if (parts === null) throw new RangeError(`not a civil date: ${date}`);
  return Date.UTC(parts.year, parts.month - 1, parts.day) / millisecondsPerDay;
}

function fromDayNumber(number: number): CivilDate {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10);
}

/** ("2024-05-01", -1) → "2024-04-30". */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from the first to the second: ("2024-03-01", "2024-03-15") → 14. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** (2024, 2) → "2024-02-01". */
export function monthStart(year: number, month: number): CivilDate {
  return isoDate(year, month, 1) ?? `${String(year)}-01-01`;
}

/** (2024, 2) → "2024-02-29". */
export function monthEnd(year: number, month: number): CivilDate {
  return isoDate(year, month, daysInMonth(year, month)) ?? `${String(year)}-12-31`;
}

/** Below zero when the first is earlier, above when it is later. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The same under the name that reads well behind an import of the whole module. */
export const compare = compareDates;

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}

/**
 * An Excel serial day to a civil date; the time of day is cut off: (45366.5, false) → "2024-03-15".
 *
 * The 1900 calendar counts a 29/02/1900 that never was: serial 60 has no date, and those below count from 01/01/1900.
 * Null for what no calendar has (0, negative, beyond 9999).
 */
export function serialToDate(serial: number, date1904: boolean): CivilDate | null {
  if (!Number.isFinite(serial)) return null;
  const day = Math.floor(serial);
  if (date1904) return day < 0 || day > 2_957_003 ? null : fromDayNumber(day + dayNumber("1904-01-01"));
  if (day < 1 || day === 60 || day > 2_958_465) return null;
  return fromDayNumber(day + dayNumber("1900-01-01") - (day < 60 ? 1 : 2));
}

/** A civil date to its Excel serial day: ("2024-03-15", false) → 45366; null before the calendar begins. */
export function dateToSerial(date: CivilDate, date1904: boolean): number | null {
  if (!isCivilDate(date)) return null;
  if (date1904) {
    const days = dayNumber(date) - dayNumber("1904-01-01");
    return days < 0 ? null : days;
  }
  const days = dayNumber(date) - dayNumber("1900-01-01") + 1;
  if (days < 1) return null;
  return days < 60 ? days : days + 1;
}
