/** A cell by sheet title and A1 address, as the snapshot writes it: `{ sheet: "Theo dõi", cell: "H12" }`. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** A rectangle on a sheet, both corners inside, rows and columns counted from 1. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An A1 range with its sheet: `{ sheet: "Theo dõi", range: "A9:J74" }`. */
export interface RangeRef {
  readonly sheet: string;
  readonly range: string;
}

/** What a cell holds. A civil date is told apart from a number by the cell's number format. */
export type CellType = "blank" | "text" | "number" | "date" | "boolean" | "error";

/** How a cell looks, as far as meaning hangs on it. One object is shared by all cells of the same look. */
export interface CellStyle {
  readonly font: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Solid fill as RRGGBB in capitals; null when there is none (white counts as none). */
  readonly fill: string | null;
  /** The number format code: "General", "dd/mm/yyyy", "0%". */
  readonly numberFormat: string;
  /** The number format is a percent format. */
  readonly percent: boolean;
}

/**
 * One cell as the clerk's file holds it; nothing is repaired or guessed here.
 *
 * - `value`: text → the string; number → the number (percent cells unscaled: 0.8); date → the civil date
 *   "2024-03-15" (no time zone; a time of day is in `shown`); boolean → true/false; error → "#REF!"; blank → null.
 * - `shown`: what Excel shows for dates, percents and plain numbers, else the value as text.
 */
export interface Cell {
  /** Counted from 1. */
  readonly row: number;
  /** Counted from 1: A = 1. */
  readonly column: number;
  readonly type: CellType;
  readonly value: string | number | boolean | null;
  readonly shown: string;
  /** Formula without "=", or null. One whose result was never stored leaves the cell blank (`isUncached`). */
  readonly formula: string | null;
  readonly style: CellStyle;
  /** Hyperlink target: an address, or "#Sheet!A1" for a place inside the workbook. */
  readonly link: string | null;
}

/** Does a cell hold a formula whose result was never stored? */
export const isUncached = ({ type, formula }: Cell): boolean => type === "blank" && formula !== null;

/** Letters of the columns that tables use, A to ZZ, filled as they are met. */
const lettersOf = new Array<string | undefined>(703).fill(undefined);

/** Column number to letters: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  if (column >= lettersOf.length) return spelt(column);
  return (lettersOf[column] ??= spelt(column));
}

function spelt(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column letters to number: "AB" → 28. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number;
}

const mostRows = 4096;
const mostColumns = 48;
/** By row and column: addresses within the reach of most tables, which all sheets share; filled as they are met. */
const addresses: (string | undefined)[][] = [];

/** Row and column (from 1) to A1: (12, 8) → "H12". */
export function cellAddress(row: number, column: number): string {
  if (row >= mostRows || column >= mostColumns) return columnLetters(column) + String(row);
  const ofRow = (addresses[row] ??= new Array<string | undefined>(mostColumns));
  return (ofRow[column] ??= columnLetters(column) + String(row));
}

const letterA = 65;
const digitZero = 48;

/** A1 to row and column; null for what is no plain A1 address: "H12" → { row: 12, column: 8 }. */
export function parseAddress(address: string): { row: number; column: number } | null {
  if (!/^\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}$/.test(address)) return null;
  let row = 0;
  let column = 0;
  for (let index = 0; index < address.length; index++) {
    const code = address.charCodeAt(index);
    if (code >= letterA) column = column * 26 + (code - letterA + 1);
    else if (code >= digitZero) row = row * 10 + (code - digitZero);
  }
  return { row, column };
}

/** Area to A1 range: → "A9:J74"; a single cell stays "A9:A9". */
export function areaAddress(area: Area): string {
  return `${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`;
}

/** "Theo dõi!H12", the form used in messages, citations and as a key. */
export function cellKey(ref: CellRef): string {
  return `${ref.sheet}!${ref.cell}`;
}
