import type { CivilDate, PlanYear } from "../../model/period";
import { isoDate } from "../../text/civil-date";
import { defaultYear } from "./dates/moment";

/** A date inside a text. */
export interface FoundDate {
  readonly date: CivilDate;
  readonly index: number;
  readonly length: number;
  /** The year is written. */
  readonly full: boolean;
}

/** Each pattern with a cheap first look: most texts hold one form of a date, or none. */
const patterns: readonly { readonly mayHold: RegExp; readonly pattern: RegExp }[] = [
  {
    mayHold: /\d\s+th/iu,
    pattern:
      /(?<![\p{L}\d/.-])(?:ngày\s*:?\s*|ngay\s*:?\s*)?(\d{1,2})\s+th(?:áng|ang)\s+(\d{1,2})(?:\s*,?\s*n(?:ăm|am)\s+((?:19|20)\d{2}))?(?!\d)/giu,
  },
  {
    mayHold: /\d\s?\/\s?\d/,
    pattern:
      /(?<![\p{L}\d/.-])(?:ngày\s*:?\s*|ngay\s*:?\s*)?(\d{1,2})\s?[/]\s?(\d{1,2})\s?(?:[/]|\s+năm\s+)\s?((?:19|20)\d{2}|\d{2})(?![\d/])/giu,
  },
  {
    mayHold: /\d[.-]\d/,
    pattern: /(?<![\p{L}\d/.-])(?:ngày\s*:?\s*|ngay\s*:?\s*)?(\d{1,2})[.-](\d{1,2})[.-]((?:19|20)\d{2})(?![\d/])/giu,
  },
  {
    mayHold: /ng[àa]y\s*:?\s*\d{1,2}[/.-]\d/iu,
    pattern: /(?<![\p{L}\d/.-])(?:ngày\s*:?\s*|ngay\s*:?\s*)(\d{1,2})[/.-](\d{1,2})(?![\d/])(?![/.-]\d)/giu,
  },
  {
    mayHold: /\d\/\d/,
    pattern: /(?<![\p{L}\d/.-])(\d{1,2})[/](\d{1,2})(?![\d/\p{L}])(?!\s*[/-]\s*\p{Lu})/gu,
  },
];

/** All dates of a text, in the order of the text: "BB họp ngày 5/2/2026" → 2026-02-05. Impossible days are none. */
export function findDates(text: string, planYear: PlanYear): readonly FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const { mayHold, pattern } of patterns) {
    if (!mayHold.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.index + other.length && other.index < end)) continue;
      const written = match[3];
      const month = Number(match[2]);
      const year =
        written === undefined ? defaultYear(planYear, month) : Number(written) + (written.length === 2 ? 2000 : 0);
      const date = isoDate(year, month, Number(match[1]));
      if (date !== null) found.push({ date, index: match.index, length: match[0].length, full: written !== undefined });
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
