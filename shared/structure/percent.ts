import { valueReasons } from "../locale/vi/reading-reasons";
import type { Reading } from "../model/reading";
import { readPercent } from "../locale/vi/percent";
import type { TableCells, Value } from "./table-cells";

/** Shares written as plain fractions (0.8 without a percent format): a column where no value is above 1 and one is between. */
export function holdsFractions(cells: TableCells): boolean {
  const { view, table } = cells;
  const column = cells.column("percent");
  if (column === null || table.body === null) return false;
  let between = false;
  for (let index = view.firstRowFrom(table.body.top); index < view.rows.length; index++) {
    const row = view.rows[index];
    if (row === undefined || row.number > table.body.bottom) break;
    const cell = view.cell(row.number, column);
    if (cell?.type !== "number" || typeof cell.value !== "number" || cell.style.percent) continue;
    if (cell.value > 1 || cell.value < 0) return false;
    if (cell.value > 0 && cell.value < 1) between = true;
  }
  return between;
}

/** Digits that floating point adds to 0.07 × 100. */
const tidy = (value: number): number => Math.round(value * 1e6) / 1e6;

/** A percent cell: 0.8 in a percent format → 80, 80 → 80, "80%" → 80; out of range it stays. Contract, section 5. */
export function percentOf(value: Value | null, fractions: boolean): Reading<number> | null {
  if (value === null) return null;
  const { cell, text, at } = value;
  if (cell.type === "number" && typeof cell.value === "number") {
    const scaled = cell.style.percent || fractions ? tidy(cell.value * 100) : cell.value;
    return {
      how: "stated",
      value: scaled,
      at,
      by: cell.style.percent ? valueReasons.percentFormat : valueReasons.number,
    };
  }
  if (cell.type !== "text" || /^[-–—.…\s]*$/.test(text)) return null;
  const read = readPercent(text);
  return read === null ? { how: "unreadable", raw: text, at } : { how: "stated", value: read.percent, at, by: read.by };
}
