import type { CellRef } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { Reading, TextAt } from "../model/reading";
import type { Settings } from "../model/settings";
import type { Party, Quantity } from "../model/task";
import { readQuantities } from "../locale/vi/quantities";
import { readShares } from "../locale/vi/shares";
import { readParties } from "../locale/vi/units";
import type { TableCells, Value } from "./table-cells";

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

const names = ({ cell, inherited }: Value, row: number, rows: readonly number[]): boolean =>
  (row === rows[0] || !inherited) && cell.type !== "error" && cell.type !== "boolean";

/** Who a role's cells name on the rows of a task, each once; a cell of leads may name partners too. */
export function partiesOf(
  cells: TableCells,
  rows: readonly number[],
  role: "lead" | "partners",
  settings: Settings,
): Reading<readonly Party[]> {
  const parties: Party[] = [];
  let at: CellRef | null = null;
  let by = "";
  const add = (value: Value, text: string): void => {
    if (/^[-–—./…\s]*$/.test(text)) return;
    for (const party of readParties(text, { known: settings.corrections.units })) {
      if (!parties.some((known) => known.name === party.name)) parties.push(party);
    }
    at ??= value.at;
    by ||= value.text;
  };
  for (const row of rows) {
    for (const value of cells.all(row, role)) {
      if (!names(value, row, rows)) continue;
      const shares = readShares(value.text);
      if (shares === null) add(value, value.text);
      else add(value, role === "lead" ? shares.lead : `${shares.lead}\n${shares.partners}`);
    }
    // "Chủ trì: HT; Phối hợp: CĐ" in one cell of leads.
    for (const value of role === "partners" ? cells.all(row, "lead") : []) {
      const shares = names(value, row, rows) ? readShares(value.text) : null;
      if (shares !== null) add(value, shares.partners);
    }
  }
  if (at === null || parties.length === 0) return { how: "missing", at: cells.place(rows[0] ?? 0, role) };
  return { how: "stated", value: parties, at, by };
}
