import type { CivilDate, PlanYear } from "../../model/period";
import { isoDate } from "../../text/civil-date";
import { codeAt } from "../../text/code-at";
import { endOfDigits, isDigit, isLetterBefore, isWhite, nextDigit, numberIn, saysAt } from "../../text/letters";
import { defaultYear } from "./dates/moment";

/** A date inside a text. */
export interface FoundDate {
  readonly date: CivilDate;
  readonly index: number;
  readonly length: number;
  /** The year is written. */
  readonly full: boolean;
}

interface Form {
  /** What may stand behind the day, spaces aside. */
  readonly signs: string;
  /** Must the word "ngày" stand before it, or may it, as part of the date? */
  readonly word: "must" | "may" | "no";
  readonly pattern: RegExp;
}

/**
 * Forms of a date, each tried where a day may stand: day, month, and the year where it is written, which are all the
 * numbers of it; earlier ones win.
 */
const forms: readonly Form[] = [
  {
    signs: "tT",
    word: "may",
    pattern: /\d{1,2}\s+th(?:áng|ang)\s+\d{1,2}(?:\s*,?\s*n(?:ăm|am)\s+(?:19|20)\d{2})?(?!\d)/iy,
  },
  {
    signs: "/",
    word: "may",
    pattern: /\d{1,2}\s?\/\s?\d{1,2}\s?(?:\/|\s+năm\s+)\s?(?:(?:19|20)\d{2}|\d{2})(?![\d/])/iy,
  },
  { signs: ".-", word: "may", pattern: /\d{1,2}[.-]\d{1,2}[.-](?:19|20)\d{2}(?![\d/])/y },
  { signs: "/.-", word: "must", pattern: /\d{1,2}[/.-]\d{1,2}(?![\d/])(?![/.-]\d)/y },
  { signs: "/", word: "no", pattern: /\d{1,2}\/\d{1,2}(?![\d/\p{L}])(?!\s*[/-]\s*\p{Lu})/uy },
];

/** By the code of what stands behind the day. */
const formsBehind = new Map<number, readonly Form[]>();
for (const form of forms) {
  for (const sign of form.signs) {
    const code = codeAt(sign, 0);
    formsBehind.set(code, [...(formsBehind.get(code) ?? []), form]);
  }
}

/** A number belongs to a letter, a digit or a sign right before it: "A5", "3/12", "1.5". */
function standsFree(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = codeAt(text, at - 1);
  return !(isDigit(before) || (before >= 45 && before <= 47) || isLetterBefore(text, at));
}

/** Where "ngày", "ngày:" before a place begins; null for other words. */
function wordBefore(text: string, at: number): number | null {
  let end = at;
  while (end > 0 && isWhite(codeAt(text, end - 1))) end--;
  if (end > 0 && text.charAt(end - 1) === ":") end--;
  while (end > 0 && isWhite(codeAt(text, end - 1))) end--;
  const begin = end - "ngày".length;
  if (begin < 0 || !(saysAt(text, begin, "ngày") || saysAt(text, begin, "ngay"))) return null;
  return standsFree(text, begin) ? begin : null;
}

/** The code of what stands behind a place, white space aside; 0 at the end. */
function signBehind(text: string, at: number): number {
  const end = text.length;
  let behind = at;
  while (behind < end && isWhite(codeAt(text, behind))) behind++;
  return behind < end ? codeAt(text, behind) : 0;
}

/** The date of one of some forms whose day stands at a place; null for none, and for a day that no calendar has. */
function dateAt(text: string, at: number, candidates: readonly Form[], planYear: PlanYear): FoundDate | null {
  const free = standsFree(text, at);
  const named = wordBefore(text, at);
  if (!free && named === null) return null;
  for (const { word, pattern } of candidates) {
    const index = (word === "no" ? null : named) ?? (free && word !== "must" ? at : null);
    if (index === null) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    const end = pattern.lastIndex;
    const monthAt = nextDigit(text, endOfDigits(text, at));
    const monthEnd = endOfDigits(text, monthAt);
    const month = numberIn(text, monthAt, monthEnd);
    const yearAt = nextDigit(text, monthEnd);
    const full = yearAt >= 0 && yearAt < end;
    const year = full ? fullYear(text, yearAt) : defaultYear(planYear, month);
    const date = isoDate(year, month, numberIn(text, at, endOfDigits(text, at)));
    if (date !== null) return { date, index, length: end - index, full };
  }
  return null;
}

/** The year whose digits stand at a place: "2024", "24" → 2024. */
function fullYear(text: string, at: number): number {
  const end = endOfDigits(text, at);
  return numberIn(text, at, end) + (end - at === 2 ? 2000 : 0);
}

const isoForm = /(?:19|20)\d{2}-\d{2}-\d{2}(?![\d/-])/y;

/** The ISO date whose year stands at a place: "BB họp 2024-02-10"; null for none. */
function isoDateAt(text: string, at: number): FoundDate | null {
  isoForm.lastIndex = at;
  if (!standsFree(text, at) || !isoForm.test(text)) return null;
  const date = isoDate(numberIn(text, at, at + 4), numberIn(text, at + 5, at + 7), numberIn(text, at + 8, at + 10));
  return date === null ? null : { date, index: at, length: 10, full: true };
}

/** The first date of a text from a place on: "BB họp ngày 5/2/2026" → 2026-02-05. Impossible days are none. */
export function findDate(text: string, from: number, planYear: PlanYear): FoundDate | null {
  for (let at = nextDigit(text, from); at >= 0;) {
    const end = endOfDigits(text, at);
    const dayForms = end - at > 2 ? undefined : formsBehind.get(signBehind(text, end));
    const isYear = end - at === 4 && text.charAt(end) === "-";
    const date = dayForms ? dateAt(text, at, dayForms, planYear) : isYear ? isoDateAt(text, at) : null;
    if (date !== null) return date;
    at = nextDigit(text, end);
  }
  return null;
}
