import type { CivilDate, PlanYear } from "../../model/period";
import { isoDate } from "../../text/civil-date";
import { codeAt } from "../../text/code-at";
import { endOfDigits, isDigit, isLetterBefore, isWhite, nextDigit } from "../../text/letters";
import { defaultYear } from "./dates/moment";

/** A date inside a text. */
export interface FoundDate {
  readonly date: CivilDate;
  readonly index: number;
  readonly length: number;
  /** The year is written. */
  readonly full: boolean;
}

/** Forms of a date, each tried where a day may stand: day, month, and the year where it is written; earlier ones win. */
const forms: readonly {
  /** What may stand behind the day, spaces aside. */
  readonly signs: string;
  /** Must the word "ngày" stand before it, or may it, as part of the date? */
  readonly word: "must" | "may" | "no";
  readonly pattern: RegExp;
}[] = [
  {
    signs: "tT",
    word: "may",
    pattern: /(\d{1,2})\s+th(?:áng|ang)\s+(\d{1,2})(?:\s*,?\s*n(?:ăm|am)\s+((?:19|20)\d{2}))?(?!\d)/iy,
  },
  {
    signs: "/",
    word: "may",
    pattern: /(\d{1,2})\s?\/\s?(\d{1,2})\s?(?:\/|\s+năm\s+)\s?((?:19|20)\d{2}|\d{2})(?![\d/])/iy,
  },
  { signs: ".-", word: "may", pattern: /(\d{1,2})[.-](\d{1,2})[.-]((?:19|20)\d{2})(?![\d/])/y },
  { signs: "/.-", word: "must", pattern: /(\d{1,2})[/.-](\d{1,2})(?![\d/])(?![/.-]\d)/y },
  { signs: "/", word: "no", pattern: /(\d{1,2})\/(\d{1,2})(?![\d/\p{L}])(?!\s*[/-]\s*\p{Lu})/uy },
];

const daySigns = forms.map(({ signs }) => signs).join("");

/** A number belongs to a letter, a digit or a sign right before it: "A5", "3/12", "1.5". */
function standsFree(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = codeAt(text, at - 1);
  return !(isDigit(before) || (before >= 45 && before <= 47) || isLetterBefore(text, at));
}

const dayWord = /^ng[àa]y$/i;

/** Where "ngày", "ngày:" before a place begins; null for other words. */
function wordBefore(text: string, at: number): number | null {
  let end = at;
  while (end > 0 && isWhite(codeAt(text, end - 1))) end--;
  if (end > 0 && text.charAt(end - 1) === ":") end--;
  while (end > 0 && isWhite(codeAt(text, end - 1))) end--;
  const begin = end - 4;
  if (begin < 0 || !"yY".includes(text.charAt(end - 1))) return null;
  return dayWord.test(text.slice(begin, end)) && standsFree(text, begin) ? begin : null;
}

/** What stands behind a place, white space aside; "" at the end. */
function signBehind(text: string, at: number): string {
  const end = text.length;
  let behind = at;
  while (behind < end && isWhite(codeAt(text, behind))) behind++;
  return text.charAt(behind);
}

/** The date whose day stands at a place, with `behind` it; null for none, and for a day that no calendar has. */
function dateAt(text: string, at: number, behind: string, planYear: PlanYear): FoundDate | null {
  const free = standsFree(text, at);
  const named = wordBefore(text, at);
  if (!free && named === null) return null;
  for (const { signs, word, pattern } of forms) {
    const index = (word === "no" ? null : named) ?? (free && word !== "must" ? at : null);
    if (index === null || !signs.includes(behind)) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const written = match[3];
    const month = Number(match[2]);
    const year =
      written === undefined ? defaultYear(planYear, month) : Number(written) + (written.length === 2 ? 2000 : 0);
    const date = isoDate(year, month, Number(match[1]));
    if (date !== null) return { date, index, length: pattern.lastIndex - index, full: written !== undefined };
  }
  return null;
}

const isoForm = /((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\d/-])/y;

/** The ISO date whose year stands at a place: "BB họp 2024-02-10"; null for none. */
function isoDateAt(text: string, at: number): FoundDate | null {
  isoForm.lastIndex = at;
  const match = standsFree(text, at) ? isoForm.exec(text) : null;
  const date = match && isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return match && date !== null ? { date, index: at, length: match[0].length, full: true } : null;
}

/** All dates of a text, in the order of the text: "BB họp ngày 5/2/2026" → 2026-02-05. Impossible days are none. */
export function findDates(text: string, planYear: PlanYear): readonly FoundDate[] {
  const found: FoundDate[] = [];
  let end = 0;
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, end)) {
    end = endOfDigits(text, at);
    const behind = end - at > 2 ? "" : signBehind(text, end);
    const isDay = behind !== "" && daySigns.includes(behind);
    const isYear = end - at === 4 && text.charAt(end) === "-";
    const date = isDay ? dateAt(text, at, behind, planYear) : isYear ? isoDateAt(text, at) : null;
    if (date === null) continue;
    found.push(date);
    end = date.index + date.length;
  }
  return found;
}
