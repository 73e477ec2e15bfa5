import type { CellRef } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { Reading, TextAt } from "../model/reading";
import type { Settings } from "../model/settings";
import type { Party, Quantity } from "../model/task";
import { readQuantities } from "../locale/vi/quantities";
import { readShares } from "../locale/vi/shares";
import { readParties } from "../locale/vi/units";
import { isFiller } from "../text/clean";
import { Remembered } from "../text/remembered";
import type { TableCells, Value } from "./table-cells";

const none: readonly TextAt[] = [];

/** What the cells of a role say on the rows of a task. */
export function textsOf(cells: TableCells, rows: readonly number[], role: ColumnRole): readonly TextAt[] {
  let texts = none;
  for (const row of rows) {
    for (const column of cells.columns(role)) {
      const value = cells.said(row, column);
      if (value === null || (row !== rows[0] && value.inherited)) continue;
      const { cell, text, at } = value;
      if (cell.type === "error" || cell.type === "blank") continue;
      texts = texts.length === 0 ? [{ text, at }] : [...texts, { text, at }];
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
): readonly Quantity[] {
  let counted = uncounted;
  for (const { text, at } of result) counted = withCounts(counted, text, at);
  for (const { column, unit } of countColumns) {
    for (const row of rows) {
      const value = cells.value(row, column);
      if (value?.cell.type !== "number" || (row !== rows[0] && value.inherited)) continue;
      counted = withCounts(counted, `${value.text} ${unit}`, value.at);
    }
  }
  return counted;
}

const uncounted: readonly Quantity[] = [];

/** Also what a text counts. */
function withCounts(counted: readonly Quantity[], text: string, at: CellRef): readonly Quantity[] {
  const read = readQuantities(text);
  const [first] = read;
  if (first === undefined) return counted;
  if (counted.length === 0 && read.length === 1) return [{ value: first.value, unit: first.unit, at }];
  return [...counted, ...read.map(({ value, unit }) => ({ value, unit, at }))];
}

const names = ({ cell, inherited }: Value, row: number, rows: readonly number[]): boolean =>
  (row === rows[0] || !inherited) && cell.type !== "error" && cell.type !== "boolean";

const nobody: readonly Party[] = [];

/** Both lists, each name once. */
function together(before: readonly Party[], more: readonly Party[]): readonly Party[] {
  // Mostly one cell names all of them, each once: its list stands in all tasks that it is read for.
  if (before.length === 0 && !namesTwice(more)) return more;
  const parties = [...before];
  for (const party of more) if (!parties.some((known) => known.name === party.name)) parties.push(party);
  return parties;
}

function namesTwice(parties: readonly Party[]): boolean {
  for (let index = 1; index < parties.length; index++) {
    for (let before = 0; before < index; before++) if (parties[before]?.name === parties[index]?.name) return true;
  }
  return false;
}

/** The unit over a column that a mark (x) stands in; null for words. */
function unitMarked({ table }: TableCells, { cell, text }: Value): string | null {
  if (text.length > 1 || !/^[xv✓✔●•*√]$/iu.test(text)) return null;
  const heading = table.columns.find(({ column }) => column === cell.column)?.header.split(" / ");
  return heading === undefined || heading.length < 2 ? null : (heading.at(-1) ?? null);
}

/** A column that names people. */
interface PartyColumn {
  readonly column: number;
  /** It is one of leads, asked about the partners that it names: "Chủ trì: HT; Phối hợp: CĐ". */
  readonly ofLeads: boolean;
}

/** Reads whom the cells of a role name in one table. */
export class PartyReader {
  private readonly columns: readonly PartyColumn[];
  /** Whom the words of a cell of the role name; null for dashes. The same few names stand in most rows. */
  private readonly named: Remembered<readonly Party[] | null>;
  /** Whom the words of a cell of leads name as partners. */
  private readonly helping: Remembered<readonly Party[] | null>;

  constructor(
    private readonly cells: TableCells,
    private readonly role: "lead" | "partners",
    private readonly settings: Settings,
  ) {
    const own = cells.columns(role).map((column) => ({ column, ofLeads: false }));
    const leads = role === "lead" ? [] : cells.columns("lead").map((column) => ({ column, ofLeads: true }));
    this.columns = [...own, ...leads];
    this.named = new Remembered((text) => {
      const said = readShares(text);
      return this.parties(said === null ? text : role === "lead" ? said.lead : `${said.lead}\n${said.partners}`);
    });
    this.helping = new Remembered((text) => {
      const said = readShares(text);
      return said === null ? null : this.parties(said.partners);
    });
  }

  private parties(text: string): readonly Party[] | null {
    return isFiller(text) ? null : readParties(text, { known: this.settings.corrections.units });
  }

  /** Whom the rows of a task name, each once. */
  of(rows: readonly number[]): Reading<readonly Party[]> {
    const { cells, role } = this;
    let parties = nobody;
    let at: CellRef | null = null;
    let by = "";
    for (const row of rows) {
      for (const { column, ofLeads } of this.columns) {
        const value = cells.said(row, column);
        if (value === null || !names(value, row, rows)) continue;
        const named = ofLeads ? this.helping.of(value.text) : this.namedIn(value);
        if (named === null) continue;
        parties = together(parties, named);
        at ??= value.at;
        by ||= value.text;
      }
    }
    if (at === null || parties.length === 0) return { how: "missing", at: cells.place(rows[0] ?? 0, role) };
    return { how: "stated", value: parties, at, by };
  }

  private namedIn(value: Value): readonly Party[] | null {
    const unit = this.role === "lead" ? unitMarked(this.cells, value) : null;
    return unit === null ? this.named.of(value.text) : this.parties(unit);
  }
}
