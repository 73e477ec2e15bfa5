import type { CivilDate } from "../../model/period";

/**
 * A count as offices write it: 5 → "05", 1250 → "1.250", 1.5 → "1,5", 0 → "0".
 *
 * Whole numbers from 1 to 9 get a zero in front; at most two decimals.
 */
export function countText(value: number): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = "0", decimals] = String(rounded).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const padded = decimals === undefined && rounded >= 1 && rounded < 10 && value > 0 ? `0${grouped}` : grouped;
  return `${value < 0 ? "-" : ""}${padded}${decimals === undefined ? "" : `,${decimals}`}`;
}

/** A share as text: (53, 54) → "98,15%"; null when there is nothing to share. */
export function percentText(part: number, whole: number): string | null {
  if (whole <= 0) return null;
  return `${String(Math.round((part / whole) * 10_000) / 100).replace(".", ",")}%`;
}

const day = (date: CivilDate): string => date.slice(8, 10);
const month = (date: CivilDate): string => date.slice(5, 7);
const year = (date: CivilDate): string => date.slice(0, 4);

/** A zero only before months 1 and 2, as Nghị định 30/2020 writes dates: "2024-06-06" → "ngày 06 tháng 6 năm 2024". */
export function longDate(date: CivilDate): string {
  return `ngày ${day(date)} tháng ${officialMonth(month(date))} năm ${year(date)}`;
}

/** "2024-06-06" → "06/6/2024", the short form of the same. */
export function shortDate(date: CivilDate): string {
  return `${day(date)}/${officialMonth(month(date))}/${year(date)}`;
}

function officialMonth(digits: string): string {
  return Number(digits) > 2 ? String(Number(digits)) : digits;
}

const romans: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → "IV". */
export function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, letters] of romans) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}
