import type { Register, RegisterEntry, RegisterTotal } from "../model/register";
import { readDay } from "../locale/vi/dates";
import { entryOutcomes, entryTypes } from "../locale/vi/registers";
import { fold } from "../text/fold";
import { hasPhrase } from "../text/similarity";
import type { Collected } from "./collected";
import { isMarkValue } from "./content-row";
import { RowSorter } from "./rows";
import type { TableCells, Value } from "./table-cells";

/**
 * Counts the entries of a register (sổ tiếp công dân, sổ đơn thư, sổ văn bản): date, type, outcome, number of people.
 * Nothing that names a citizen is kept.
 */
export function readRegister(cells: TableCells, collected: Collected): void {
  const { table } = cells;
  const entries: RegisterEntry[] = [];
  const totals: RegisterTotal[] = [];
  const sorter = new RowSorter(cells);
  for (let row = sorter.next(); row !== null; row = sorter.next()) {
    const { number } = row;
    const { reason } = sorter;
    if (reason !== null) {
      if (reason === "total") totals.push(...totalsOf(cells, number, entries));
      leaveQuietly(cells, number, reason, collected);
      continue;
    }
    const filled = row.cells.filter((cell) => cells.view.text(cell) !== "");
    const entry = filled.length >= 2 ? entryOf(cells, number) : null;
    const numbered = cells.column("code") !== null && cells.value(number, cells.column("code") ?? 0) !== null;
    if (entry === null || (filled.length === 2 && numbered && entry.date === null)) {
      leaveQuietly(cells, number, "unknown", collected);
      continue;
    }
    entries.push(entry);
    collected.fate(table, number, "register");
  }
  const register: Register = { tableId: table.id, kind: table.register ?? "other", entries, totals };
  collected.registers.push(register);
}

/** A register's left-over row is told without its words: they may name a citizen. */
function leaveQuietly(
  cells: TableCells,
  row: number,
  reason:
    | "total"
    | "signature"
    | "repeated-header"
    | "column-numbers"
    | "sample-row"
    | "no-title"
    | "note"
    | "unjoined"
    | "unknown",
  collected: Collected,
): void {
  const first = cells.view.row(row)?.cells.find((cell) => cells.view.text(cell) !== "");
  collected.leftOver.push({ source: cells.ref(row, first?.column ?? cells.table.header.left), reason, text: "" });
  collected.fate(cells.table, row, "left-over");
}

function entryOf(cells: TableCells, row: number): RegisterEntry {
  return {
    row,
    at: cells.ref(row, cells.column("register-date") ?? cells.column("code") ?? cells.table.header.left),
    date: dateOf(cells, row),
    type: typeOf(cells, row),
    outcome: outcomeOf(cells, row),
    people: peopleOf(cells, row),
  };
}

function dateOf(cells: TableCells, row: number): string | null {
  for (const column of cells.columns("register-date")) {
    const value = cells.said(row, column);
    if (value === null) continue;
    const { cell, text } = value;
    if (cell.type === "date" && typeof cell.value === "string") return cell.value;
    const read = cell.type === "text" ? readDay(text, cells.table.planYear) : null;
    if (read !== null) return read.date;
  }
  return null;
}

/** Words of a type column, or of the heading whose cell is marked. */
function typeOf(cells: TableCells, row: number): RegisterEntry["type"] {
  return saidBy(cells, row, "register-type", entryTypes);
}

function outcomeOf(cells: TableCells, row: number): RegisterEntry["outcome"] {
  return saidBy(cells, row, "register-outcome", entryOutcomes);
}

function saidBy<T>(
  cells: TableCells,
  row: number,
  role: "register-type" | "register-outcome",
  words: readonly (readonly [T, readonly string[]])[],
): T | null {
  const find = (text: string): T | null =>
    words.find(([, names]) => names.some((name) => hasPhrase(name, text)))?.[0] ?? null;
  const columns = cells.columns(role).flatMap((column) => {
    const value = cells.value(row, column);
    return value === null ? [] : [{ column, value }];
  });
  // What was written last, at the right, is how it ended; a mark only says how it was taken up.
  for (const { value } of [...columns].reverse()) {
    const said = isSign(value) ? null : find(fold(value.text));
    if (said !== null) return said;
  }
  for (const { column, value } of columns) {
    const heading = fold(
      cells.table.columns
        .find((one) => one.column === column)
        ?.header.split(" / ")
        .at(-1) ?? "",
    );
    const said = isSign(value) ? find(heading) : null;
    if (said !== null) return said;
  }
  return null;
}

const isSign = (value: Value): boolean => value.text.length <= 2 && isMarkValue(value.cell, value.text);

function peopleOf(cells: TableCells, row: number): number | null {
  for (const column of cells.columns("register-text")) {
    const value = cells.said(row, column);
    if (value === null) continue;
    const { cell, text } = value;
    if (cell.type === "number" && typeof cell.value === "number" && Number.isInteger(cell.value) && cell.value >= 0)
      return cell.value;
    const match = /^(\d{1,4})( người| nguoi)?$/iu.exec(text);
    if (match) return Number(match[1]);
  }
  return null;
}

/** The numbers of a total row beside what the entries above add up to. */
function totalsOf(cells: TableCells, row: number, entries: readonly RegisterEntry[]): RegisterTotal[] {
  const totals: RegisterTotal[] = [];
  for (const { column, role, header } of cells.table.columns) {
    const value = cells.value(row, column);
    if (value === null || value.cell.type !== "number" || typeof value.cell.value !== "number") continue;
    const stated = value.cell.value;
    if (role === "register-text") {
      totals.push({
        at: value.at,
        label: header,
        stated,
        counted: entries.reduce((sum, entry) => sum + (entry.people ?? 0), 0),
      });
    } else if (role === "register-type" || role === "register-outcome") {
      let counted = 0;
      for (const entry of entries) {
        const own = cells.value(entry.row, column);
        if (own !== null && isMarkValue(own.cell, own.text)) counted++;
      }
      totals.push({ at: value.at, label: header, stated, counted });
    } else if (role === "register-date" || role === "code") {
      totals.push({ at: value.at, label: header, stated, counted: entries.length });
    }
  }
  return totals;
}
