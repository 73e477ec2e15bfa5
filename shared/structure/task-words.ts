import type { CellRef } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { Reading, TextAt } from "../model/reading";
import type { Settings } from "../model/settings";
import type { Party, Quantity } from "../model/task";
import { readQuantities } from "../locale/vi/quantities";
import { readParties } from "../locale/vi/units";
import type { TableCells } from "./table-cells";

/** What the cells of a role say on the rows of a task. */
export function textsOf(cells: TableCells, rows: readonly number[], role: ColumnRole): TextAt[] {
  const texts: TextAt[] = [];
  for (const row of rows) {
    for (const { cell, text, at, inherited } of cells.all(row, role)) {
      if (cell.type === "error" || cell.type === "blank" || (row !== rows[0] && inherited)) continue;
      texts.push({ text, at });
    }
  }
  return texts;
}

/** A result column whose bare numbers count what its heading says ("Số lượt người"). */
export interface CountColumn {
  readonly column: number;
  /** "lượt người". */
  readonly unit: string;
}

export function countColumnsOf(cells: TableCells): CountColumn[] {
  return cells.columns("result").flatMap((column) => {
    const header = cells.table.columns.find((one) => one.column === column)?.header ?? "";
    const heading = header.split(" / ").at(-1) ?? "";
    const unit = /^(?:số|tổng số)\s+(?:lượng\s+)?(.{2,20})$/iu.exec(heading)?.[1];
    return unit === undefined ? [] : [{ column, unit }];
  });
}

/** Counts that the results state, in words or as bare numbers in columns of counts. */
export function quantitiesOf(
  cells: TableCells,
  rows: readonly number[],
  result: readonly TextAt[],
  countColumns: readonly CountColumn[],
): Quantity[] {
  const counted: Quantity[] = [];
  const count = (text: string, at: CellRef): void => {
    for (const { value, unit } of readQuantities(text)) counted.push({ value, unit, at });
  };
  for (const { text, at } of result) count(text, at);
  for (const { column, unit } of countColumns) {
    for (const row of rows) {
      const value = cells.value(row, column);
      if (value?.cell.type !== "number" || (row !== rows[0] && value.inherited)) continue;
      count(`${value.text} ${unit}`, value.at);
    }
  }
  return counted;
}

/** Who a role's cells name on the rows of a task, each once. */
export function partiesOf(
  cells: TableCells,
  rows: readonly number[],
  role: "lead" | "partners",
  settings: Settings,
): Reading<readonly Party[]> {
  const parties: Party[] = [];
  let at: CellRef | null = null;
  let by = "";
  for (const row of rows) {
    for (const value of cells.all(row, role)) {
      if ((row !== rows[0] && value.inherited) || value.cell.type === "error" || value.cell.type === "boolean")
        continue;
      if (/^[-–—./…\s]*$/.test(value.text)) continue;
      for (const party of readParties(value.text, { known: settings.corrections.units })) {
        if (!parties.some((known) => known.name === party.name)) parties.push(party);
      }
      at ??= value.at;
      by ||= value.text;
    }
  }
  if (at === null || parties.length === 0) return { how: "missing", at: cells.place(rows[0] ?? 0, role) };
  return { how: "stated", value: parties, at, by };
}
