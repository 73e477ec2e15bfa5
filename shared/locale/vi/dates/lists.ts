import type { PlanYear } from "../../../model/period";
import type { Slot } from "../../../text/date-grammar";
import type { Days, Moment } from "./moment";
import { daysOf, daysOfBoth } from "./moment";
import { momentSource, readMoment } from "./moments";
import { smallNumber, sources } from "./slots";

/** Numbers or moments of a list; `range`: only the two ends are named. */
export interface Series<Item> {
  readonly range: boolean;
  readonly items: readonly Item[];
}

function numberSeries(item: string, most: number, word: string): Slot<Series<number>> {
  const between = new RegExp(`(?:([,;+&])|(-| ?den | ?toi ))(?:${word})?`);
  return {
    source: `${item}(?:${sources.between}(?:${word})?${item})+`,
    read(raw) {
      const pieces = raw.split(between);
      const items: number[] = [];
      let range = false;
      for (const [index, piece] of pieces.entries()) {
        if (index % 3 === 2) range ||= piece !== undefined;
        if (index % 3 !== 0) continue;
        const value = smallNumber(piece.trim(), most);
        if (value === null) return null;
        items.push(value);
      }
      return { range, items };
    },
  };
}

const prefix = "(?:(?:dot|lan|ky|vong) ?(?:\\d{1,2}|i{1,3}) ?[:-]? ?)?";
const ends = "(?:[,;+&]|$)";

/** The first and the next moments of a list, by what of them its text can hold. */
const itemPatterns = new Map<string, { readonly first: RegExp; readonly next: RegExp }>();

function itemPatternsFor(text: string): { readonly first: RegExp; readonly next: RegExp } {
  const { name, source } = momentSource(text);
  let patterns = itemPatterns.get(name);
  if (patterns === undefined) {
    patterns = {
      first: new RegExp(`${prefix}(${source})${ends}`, "y"),
      next: new RegExp(`${prefix}(?:truoc (?:ngay )?)?(${source})${ends}`, "y"),
    };
    itemPatterns.set(name, patterns);
  }
  return patterns;
}

/** Slots of several numbers or moments: "3, 4, 5", "15-20", "15/3; 20/9", "đợt 1: 15/3; đợt 2: 20/9". */
export const seriesSlots = {
  "các ngày": numberSeries(sources.day, 31, "ngay "),
  "các tháng": numberSeries(sources.monthInWords, 12, "$^"),
  "các quý": numberSeries(sources.quarter, 4, "$^"),
  "các mốc": {
    source(text) {
      const { name, source } = momentSource(text);
      return { name, source: `${prefix}${source}(?:[,;+&]${prefix}(?:truoc (?:ngay )?)?${source})+` };
    },
    outline: ".+?[,;+&].+?",
    read(raw: string): Series<Moment> | null {
      const items: Moment[] = [];
      const { first, next } = itemPatternsFor(raw);
      for (let at = 0; at < raw.length;) {
        const pattern = at === 0 ? first : next;
        pattern.lastIndex = at;
        const match = pattern.exec(raw);
        at = pattern.lastIndex;
        const moment = match === null ? null : readMoment((match[1] ?? "").trim());
        if (moment === null) return null;
        items.push(moment.result);
      }
      return items.length < 2 ? null : { range: false, items };
    },
  } satisfies Slot<Series<Moment>>,
};

/**
 * First and last day of several moments. A range keeps its order, so that a reversed one is seen; a list is read from
 * its earliest to its latest day. The year written last holds for all that have none.
 */
export function daysOfSeries(series: Series<Moment>, planYear: PlanYear): Days | null {
  const first = series.items[0];
  const last = series.items.at(-1);
  if (first === undefined || last === undefined) return null;
  if (series.range) {
    const both = daysOfBoth(first, last, planYear);
    return both && { start: both[0].start, due: both[1].due };
  }
  let start: string | null = null;
  let due: string | null = null;
  for (const moment of series.items) {
    const days = moment === last ? daysOf(last, planYear) : (daysOfBoth(moment, last, planYear)?.[0] ?? null);
    if (days === null) return null;
    if (start === null || days.start < start) start = days.start;
    if (due === null || days.due > due) due = days.due;
  }
  return start === null || due === null ? null : { start, due };
}
