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

/** A place where a day may stand: one or two digits. */
interface DayPlace {
  readonly at: number;
  /** Nothing before it that a number could belong to. */
  readonly free: boolean;
  /** Where the word "ngày" before it begins; null without one. */
  readonly word: number | null;
  /** The sign or letter behind it. */
  readonly sign: string;
}

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

function dayPlaces(text: string): DayPlace[] {
  const places: DayPlace[] = [];
  let end = 0;
  for (let at = nextDigit(text, 0); at >= 0; at = nextDigit(text, end)) {
    end = endOfDigits(text, at);
    if (end - at > 2) continue;
    let behind = end;
    while (behind < text.length && isWhite(codeAt(text, behind))) behind++;
    const sign = text.charAt(behind);
    if (!"/.-tT".includes(sign) || sign === "") continue;
    const free = standsFree(text, at);
    const word = wordBefore(text, at);
    if (free || word !== null) places.push({ at, free, word, sign });
  }
  return places;
}

/** All dates of a text, in the order of the text: "BB họp ngày 5/2/2026" → 2026-02-05. Impossible days are none. */
export function findDates(text: string, planYear: PlanYear): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const places = dayPlaces(text);
  if (places.length === 0) return found;
  for (const { signs, word, pattern } of forms) {
    let from = 0;
    for (const place of places) {
      const index = (word === "no" ? null : place.word) ?? (place.free && word !== "must" ? place.at : null);
      if (index === null || index < from || !signs.includes(place.sign)) continue;
      pattern.lastIndex = place.at;
      const match = pattern.exec(text);
      if (match === null) continue;
      const end = (from = pattern.lastIndex);
      if (found.some((other) => index < other.index + other.length && other.index < end)) continue;
      const written = match[3];
      const month = Number(match[2]);
      const year =
        written === undefined ? defaultYear(planYear, month) : Number(written) + (written.length === 2 ? 2000 : 0);
      const date = isoDate(year, month, Number(match[1]));
      if (date !== null) found.push({ date, index, length: end - index, full: written !== undefined });
    }
  }
  return found.length > 1 ? found.sort((a, b) => a.index - b.index) : found;
}
