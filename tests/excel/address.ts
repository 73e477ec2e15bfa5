import { columnLetters, columnNumber } from "@shared/model/cell";
import { ExcelError } from "./errors";

/** A rectangle counted from 0, both corners inside, as the wire counts. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const invalid = (address: string) => new ExcelError("InvalidArgument", `The address ${address} is not valid.`);

/** Sheet and rest of "'Theo dõi'!A1:B2" → { sheet: "Theo dõi", rest: "A1:B2" }; `sheet` is null without one. */
export function splitAddress(address: string): { sheet: string | null; rest: string } {
  // Excel cuts longer address strings without a word; refusing them finds the mistake.
  if (address.length > 8192) throw invalid("longer than 8,192 characters");
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(mark + 1) };
}

/** "A1:B2", "$C$3", "A:C", "2:5" → box. */
export function parseBox(address: string): Box {
  const plain = address.replaceAll("$", "").toUpperCase();
  const cells = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/.exec(plain);
  if (cells) {
    const left = columnNumber(cells[1] ?? "") - 1;
    const top = Number(cells[2]) - 1;
    const right = cells[3] ? columnNumber(cells[3]) - 1 : left;
    const bottom = cells[4] ? Number(cells[4]) - 1 : top;
    return inSheet({ top, left, bottom, right }, address);
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns) {
    const left = columnNumber(columns[1] ?? "") - 1;
    return inSheet({ top: 0, left, bottom: lastRow, right: columnNumber(columns[2] ?? "") - 1 }, address);
  }
  const rows = /^([1-9]\d{0,6}):([1-9]\d{0,6})$/.exec(plain);
  if (rows)
    return inSheet({ top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: lastColumn }, address);
  throw invalid(address);
}

function inSheet(box: Box, address: string): Box {
  const right = box.top <= box.bottom && box.left <= box.right && box.top >= 0 && box.left >= 0;
  if (!right || box.bottom > lastRow || box.right > lastColumn) throw invalid(address);
  return box;
}

/** Box → "A1:B2"; one cell stays "A1"; whole columns "A:C", whole rows "2:5". */
export function formatBox(box: Box): string {
  if (box.top === 0 && box.bottom === lastRow) return `${columnLetters(box.left + 1)}:${columnLetters(box.right + 1)}`;
  if (box.left === 0 && box.right === lastColumn) return `${box.top + 1}:${box.bottom + 1}`;
  const start = columnLetters(box.left + 1) + String(box.top + 1);
  const end = columnLetters(box.right + 1) + String(box.bottom + 1);
  return start === end ? start : `${start}:${end}`;
}

/** A sheet's name as it stands before "!": Sheet1, 'Theo dõi'. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

export const intersects = (a: Box, b: Box): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const cellCount = (box: Box): number => (box.bottom - box.top + 1) * (box.right - box.left + 1);
