import { makeLook } from "@shared/hosts/make-cell";
import type { CellEdit } from "@shared/model/finding";
import { dateToSerial } from "@shared/text/civil-date";

/** True for a number format that shows a date. */
export function isDateFormat(format: string): boolean {
  return makeLook({ font: null, bold: false, italic: false, fill: null, numberFormat: format }).format.date;
}

/**
 * A fix's value as Excel takes it in a cell of that format: ("2024-03-15", "dd/mm/yyyy") → 45366; text goes behind an
 * apostrophe where Excel would make a number, a date or a formula of it.
 */
export function entered(value: CellEdit["value"], format: string, date1904: boolean): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string") return value;
  const serial = isDateFormat(format) ? dateToSerial(value, date1904) : null;
  if (serial !== null) return serial;
  if (format === "@") return value.startsWith("'") ? `'${value}` : value;
  return mayTurn(value) ? `'${value}` : value;
}

/** Could Excel read something else into it? Anything with a digit, a sign in front, or a word of truth. */
function mayTurn(text: string): boolean {
  return /\d/.test(text) || /^\s*[^\p{L}\s]/u.test(text) || /^\s*(true|false)\s*$/i.test(text);
}
