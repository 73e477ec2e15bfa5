import type { CellRef } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { Reading, TextAt } from "../model/reading";
import type { Settings } from "../model/settings";
import type { Party, Quantity } from "../model/task";
import { readQuantities } from "../locale/vi/quantities";
import { readShares } from "../locale/vi/shares";
import { readParties } from "../locale/vi/units";
import { Remembered } from "../text/remembered";
import type { TableCells, Value } from "./table-cells";

const none: readonly TextAt[] = [];

/** What the cells of a role say on the rows of a task. */
export function textsOf(cells: TableCells, rows: readonly number[], role: ColumnRole): readonly TextAt[] {
  if (!cells.has(role)) return none;
  let texts: TextAt[] | null = null;
  for (const row of rows) {
    for (const { cell, text, at, inherited } of cells.all(row, role)) {
      if (cell.type === "error" || cell.type === "blank" || (row !== rows[0] && inherited)) continue;
      if (texts === null) texts = [{ text, at }];
      else texts.push({ text, at });
    }
  }
  return texts ?? none;
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

const nobody: readonly Party[] = [];

/** Both lists, each name once. */
function together(before: readonly Party[], more: readonly Party[]): readonly Party[] {
  if (before.length === 0 && more.length <= 1) return more;
  const parties = [...before];
  for (const party of more) if (!parties.some((known) => known.name === party.name)) parties.push(party);
  return parties;
}

/** The same few names stand in most rows. */
const shares = new Remembered(readShares);

/** The unit over a column that a mark (x) stands in; null for words. */
function unitMarked({ table }: TableCells, { cell, text }: Value): string | null {
  if (text.length > 1 || !/^[xv✓✔●•*√]$/iu.test(text)) return null;
  const heading = table.columns.find(({ column }) => column === cell.column)?.header.split(" / ");
  return heading === undefined || heading.length < 2 ? null : (heading.at(-1) ?? null);
}

/** Who a role's cells name on the rows of a task, each once; a cell of leads may name partners too. */
export function partiesOf(
  cells: TableCells,
  rows: readonly number[],
  role: "lead" | "partners",
  settings: Settings,
): Reading<readonly Party[]> {
  let parties: readonly Party[] = nobody;
  let at: CellRef | null = null;
  let by = "";
  const add = (value: Value, text: string): void => {
    if (/^[-–—./…\s]*$/.test(text)) return;
    parties = together(parties, readParties(text, { known: settings.corrections.units }));
    at ??= value.at;
    by ||= value.text;
  };
  for (const row of rows) {
    for (const value of cells.all(row, role)) {
      if (!names(value, row, rows)) continue;
      const unit = role === "lead" ? unitMarked(cells, value) : null;
      if (unit !== null) {
        add(value, unit);
        continue;
      }
      const said = shares.of(value.text);
      if (said === null) add(value, value.text);
      else add(value, role === "lead" ? said.lead : `${said.lead}\n${said.partners}`);
    }
    if (role === "lead") continue;
    // "Chủ trì: HT; Phối hợp: CĐ" in one cell of leads.
    for (const value of cells.all(row, "lead")) {
      const said = names(value, row, rows) ? shares.of(value.text) : null;
      if (said !== null) add(value, said.partners);
    }
  }
  if (at === null || parties.length === 0) return { how: "missing", at: cells.place(rows[0] ?? 0, role) };
  return { how: "stated", value: parties, at, by };
}
