import type { Box } from "../box";

/** Stay this far under the 5 MB that one answer may have in Excel on the web. */
export const answerBudget = 3_500_000;

/** The first stretch is small: it measures what this workbook's cells cost. */
export const firstCells = 4_000;

/** Some rows of one sheet. */
export interface Stretch {
  readonly sheet: number;
  readonly box: Box;
}

/** What is still to be read, from top to bottom, sheet by sheet. */
export class ReadingList {
  private readonly rest: Stretch[];
  private readonly total: number;
  private done = 0;

  constructor(sheets: readonly (Box | null)[]) {
    this.rest = sheets.flatMap((box, sheet) => (box ? [{ sheet, box }] : []));
    this.total = this.rest.reduce((sum, { box }) => sum + box.rows * box.columns, 0);
  }

  /** 0 to 1. */
  get progress(): number {
    return this.total === 0 ? 1 : this.done / this.total;
  }
  get empty(): boolean {
    return this.rest.length === 0;
  }

  /** The next stretches that together have at most so many cells; at least one row. */
  take(cells: number): Stretch[] {
    const taken: Stretch[] = [];
    let left = cells;
    while (this.rest.length > 0) {
      const next = this.rest[0];
      if (!next) break;
      const { box, sheet } = next;
      const rows = Math.min(box.rows, Math.floor(left / box.columns));
      if (rows === 0 && taken.length > 0) break;
      const count = Math.max(1, rows);
      taken.push({ sheet, box: { ...box, rows: count } });
      left -= count * box.columns;
      this.done += count * box.columns;
      if (count === box.rows) this.rest.shift();
      else this.rest[0] = { sheet, box: { ...box, row: box.row + count, rows: box.rows - count } };
      if (left <= 0) break;
    }
    return taken;
  }

  /** Puts stretches back that could not be read, to be taken in smaller pieces. */
  putBack(stretches: readonly Stretch[]): void {
    this.rest.unshift(...stretches);
    this.done -= stretches.reduce((sum, { box }) => sum + box.rows * box.columns, 0);
  }
}

/** How many cells the next answer may have, from what the last ones cost: (4,000 cells, 1 MB) → 14,000. */
export function nextCells(cells: number, bytes: number): number {
  if (cells === 0) return firstCells;
  return Math.max(200, Math.floor((answerBudget / Math.max(bytes / cells, 40)) * 0.95));
}

/** Bytes of a JSON answer in UTF-8, without building it anew: Vietnamese letters have two or three. */
export function jsonBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

/** Rows in bands of at most `rows`, for merged areas: Excel refuses more than 512 at once. */
export function bandsOf(box: Box, rows: number): Box[] {
  const bands: Box[] = [];
  for (let start = 0; start < box.rows; start += rows) {
    bands.push({ ...box, row: box.row + start, rows: Math.min(rows, box.rows - start) });
  }
  return bands;
}

/** Halves of a band that had too many merged areas: rows first, then columns; null for a single cell. */
export function halvesOf(box: Box): [Box, Box] | null {
  if (box.rows > 1) {
    const half = Math.floor(box.rows / 2);
    return [
      { ...box, rows: half },
      { ...box, row: box.row + half, rows: box.rows - half },
    ];
  }
  if (box.columns > 1) {
    const half = Math.floor(box.columns / 2);
    return [
      { ...box, columns: half },
      { ...box, column: box.column + half, columns: box.columns - half },
    ];
  }
  return null;
}
