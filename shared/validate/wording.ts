import type { Parameter } from "../model/finding";
import { Remembered } from "../text/remembered";

const longest = 80;

/** A date as schools write it, a zero before a day below 10 and before January and February: "2024-02-05" → "05/02/2024". */
export function day(date: Parameter | undefined): string {
  return typeof date === "string" ? days.of(date) : "…";
}

/** Thousands of findings speak of the few hundred days of a year. */
const days = new Remembered((date: string) => {
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) return "…";
  const month = date.slice(5, 7);
  return `${date.slice(8)}/${month < "03" ? month : String(Number(month))}/${date.slice(0, 4)}`;
});

/** Words of a cell in quotation marks with a space before them, nothing when they are absent: "sau Tết" → " “sau Tết”". */
export function quoted(words: Parameter | undefined): string {
  if (typeof words !== "string" || words.trim() === "") return "";
  const line = (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, " ") : words).trim();
  return ` “${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}”`;
}

/** A parameter as text, a dash when it is absent: 3 → "3". */
export function shown(value: Parameter | undefined): string {
  return value === null || value === undefined ? "…" : typeof value === "number" ? number(value) : String(value);
}

/** A number as Vietnamese writes it: 1250.5 → "1.250,5". */
function number(value: number): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const [whole = "0", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${fraction ? `,${fraction}` : ""}`;
}
