import type { CivilDate } from "../model/period";

/** Day and month changed round: "2024-10-04" → "2024-04-10"; null when that is no other date. */
export function swapped(date: CivilDate): CivilDate | null {
  const day = date.slice(8);
  const month = date.slice(5, 7);
  return day > "12" || day === month ? null : `${date.slice(0, 4)}-${day}-${month}`;
}

/** A date of a column, and what it may have been meant to be (null: it stands as it is). */
export interface ColumnDate {
  readonly date: CivilDate;
  readonly other: CivilDate | null;
}

/** A column shorter than this is sorted by chance too easily. */
const fewest = 4;

interface Way {
  readonly swaps: number;
  /** How many ways lead here with as few swaps, counted up to 2: one is certain, two are not. */
  readonly ways: number;
  readonly swapped: boolean;
  readonly before: Way | null;
}

/** A way that a part of the column can be sorted, and the date that it ends with. */
interface End {
  readonly date: CivilDate;
  readonly way: Way;
}

/** The best way that goes on with a date behind the ways so far; null when all of them end later. */
function wayTo(date: CivilDate, swap: boolean, ends: readonly End[]): Way | null {
  let best: Way | null = null;
  for (const { date: earlier, way } of ends) {
    if (earlier >= date) continue;
    best = better(best, { swaps: way.swaps + (swap ? 1 : 0), ways: way.ways, swapped: swap, before: way });
  }
  return best;
}

function better(a: Way | null, b: Way): Way {
  if (!a || b.swaps < a.swaps) return b;
  return a.swaps < b.swaps ? a : { ...a, ways: Math.min(2, a.ways + b.ways) };
}

/** Places of the swapped dates when exactly one choice of few swaps sorts the column by rising dates; else none. */
function placesFor(column: readonly ColumnDate[]): readonly number[] {
  const [first] = column;
  if (!first) return [];
  let ends: readonly End[] = [{ date: first.date, way: { swaps: 0, ways: 1, swapped: false, before: null } }];
  if (first.other) ends = [...ends, { date: first.other, way: { swaps: 1, ways: 1, swapped: true, before: null } }];
  for (const { date, other } of column.slice(1)) {
    const next: End[] = [];
    const kept = wayTo(date, false, ends);
    if (kept) next.push({ date, way: kept });
    const turned = other && wayTo(other, true, ends);
    if (other && turned) next.push({ date: other, way: turned });
    // Nothing sorts the column up to here, whatever stands below.
    if (next.length === 0) return [];
    ends = next;
  }
  let best: Way | null = null;
  for (const { way } of ends) best = better(best, way);
  if (!best || best.ways > 1 || best.swaps === 0 || best.swaps * 3 > column.length) return [];
  const places: number[] = [];
  let index = column.length - 1;
  for (let way: Way | null = best; way; way = way.before, index--) if (way.swapped) places.unshift(index);
  return places;
}

/**
 * Places in a column of dates that only fit their neighbours with day and month swapped: the column is strictly sorted
 * (either way) with the fewest swaps, and no other choice of as few would do. One pass, two ends kept at each step.
 *
 * 05/4, 09/4, 04/10 (an Excel date), 19/4 → [2].
 */
export function swappedPlaces(column: readonly ColumnDate[]): readonly number[] {
  if (column.length < fewest || !column.some(({ other }) => other !== null)) return [];
  const rising = isSorted(column) ? [] : placesFor(column);
  if (rising.length > 0 || isSorted(column)) return rising;
  const reversed = [...column].reverse();
  if (isSorted(reversed)) return [];
  return placesFor(reversed)
    .map((place) => column.length - 1 - place)
    .reverse();
}

function isSorted(column: readonly ColumnDate[]): boolean {
  return column.every(({ date }, index) => index === 0 || (column[index - 1]?.date ?? "") < date);
}
