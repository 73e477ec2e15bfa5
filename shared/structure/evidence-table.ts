import type { SheetRow } from "../model/workbook";
import { tasksOfRepaired, type Collected } from "./collected";
import type { EvidenceCodes } from "./evidence-codes";
import { evidenceFor, EvidenceReader, type ReadCitation } from "./evidence-cells";
import { isPlainCode, type TaskFinder } from "./joins";
import { readNumbering, splitNumbering } from "./numbering";
import { RowReader, tidyTitle, type ContentRow } from "./content-row";
import { RowSorter } from "./rows";
import { TableCells, type Value } from "./table-cells";

/** A task's number as lists of evidence write it: "1.1", "NV 02", "(II.3)". */
const codeShape =
  /^(?:(?:nhiệm vụ|nv|mục|công việc|cv|số)[\s.:]*)?[([]?([IVXLC]+|[A-ZĐ]|\d{1,3}|[A-ZĐ]{1,4}[-. ]?\d{1,3})(?:[.,-](?:\d{1,3}|[IVX]+|[a-zđ]))*[.)\]]?$/iu;

/**
 * Reads a list of evidence and joins its rows to tasks by number, else by title; a row that names two tasks is two
 * evidence rows, one that names none is an orphan. Contract, sections 1 and 6.
 */
export function readEvidenceTable(
  cells: TableCells,
  finder: TaskFinder,
  codes: EvidenceCodes,
  collected: Collected,
): void {
  const { table } = cells;
  const reader = new EvidenceReader(cells);
  const rowReader = new RowReader(cells);
  const code = cells.column("code");
  let carries: boolean | null = null;
  /** May a row that names no task mean the one above? Asked where one does not. */
  const mayCarry = (row: number): boolean =>
    code === null || cells.value(row, code) === null || (carries ??= carriesDown(cells));
  let latest: readonly string[] | null = null;
  let ofHeading: readonly string[] | null = null;
  const taskOfRow = tasksOfRepaired(cells);
  const sorter = new RowSorter(cells);
  for (let row = sorter.next(); row !== null; row = sorter.next()) {
    const { number } = row;
    if (sorter.reason !== null) {
      collected.leave(cells, number, sorter.reason);
      continue;
    }
    const read = reader.of(number, false);
    if (read.citations.length === 0 && read.bareYes.length === 0) {
      const title = headingWords(cells, rowReader.read(row));
      if (title === null) {
        // A number or a task alone: the list was prepared, the evidence is still to come.
        collected.leave(cells, number, "no-title");
        const named = tasksNamed(cells, number, finder);
        if (named !== null) latest = named;
        continue;
      }
      ofHeading = tasksOfHeading(title, finder, table.sheet);
      latest = null;
      collected.fate(table, number, "heading");
      continue;
    }
    if (isGroupRow(cells, row, read.citations)) {
      ofHeading = tasksOfHeading(tidyTitle(read.citations[0]?.citation.text ?? ""), finder, table.sheet);
      latest = null;
      collected.fate(table, number, "heading");
      continue;
    }
    const named = tasksNamed(cells, number, finder) ?? tasksByCode(cells, number, codes);
    // A number that no task has is an error; words that no title has may be the evidence's own.
    const meant = named?.length === 0 && cells.first(number, "task-code") === null ? null : named;
    const above = named === null && latest !== null && mayCarry(number) ? latest : null;
    const taskIds: readonly string[] = meant ?? above ?? ofHeading ?? none;
    if (named !== null) latest = named;
    collected.fate(table, number, "evidence");
    collected.noteBroken(cells, number, taskIds[0] ?? null);
    if (taskIds[0] !== undefined) taskOfRow?.set(number, taskIds[0]);
    for (const bare of read.bareYes) collected.bareYes.push({ ...bare, taskId: taskIds[0] ?? null });
    for (const taskId of taskIds.length > 0 ? taskIds : orphaned) {
      for (const citation of read.citations)
        collected.evidence.push(evidenceFor(citation, taskId, table.id, collected.evidenceIds));
    }
    cells.remember(number);
  }
  collected.noteRepairs(cells, taskOfRow);
}

const none: readonly string[] = [];
const orphaned = [null];

/** The tasks that name the row's own code. */
function tasksByCode(cells: TableCells, row: number, codes: EvidenceCodes): readonly string[] | null {
  const code = cells.first(row, "evidence-code");
  return code === null ? null : codes.tasks(code.text);
}

/** In a list where many rows leave the task's cell empty, an empty one means the task above. */
function carriesDown({ view, table }: TableCells): boolean {
  // Rows that say "as above" are not counted: nothing is remembered here.
  const cells = new TableCells(view, table);
  const column = cells.column("task-code") ?? cells.column("task-title");
  if (column === null) return false;
  const reader = new EvidenceReader(cells);
  let empty = 0;
  let filled = 0;
  const sorter = new RowSorter(cells);
  for (let row = sorter.next(); row !== null; row = sorter.next()) {
    if (sorter.reason !== null || reader.of(row.number, false).citations.length === 0) continue;
    if (cells.value(row.number, column) === null) empty++;
    else filled++;
  }
  return empty * 5 >= empty + filled;
}

/** Bold or merged words over the whole list, without number and without anything else: a group of evidence. */
function isGroupRow(cells: TableCells, row: SheetRow, citations: readonly ReadCitation[]): boolean {
  if (citations.length === 0 || citations.some(({ citation }) => citation.number !== null || citation.date !== null))
    return false;
  const filled = row.cells.filter((cell) => cells.view.text(cell) !== "");
  const [only] = filled;
  if (only === undefined || filled.length > 2) return false;
  const merge = cells.view.mergeAt(row.number, only.column);
  const wide = merge !== undefined && merge.right - merge.left + 1 >= Math.min(3, cells.table.columns.length);
  if (citations.length > 1) return wide;
  const lead =
    filled.length === 2 ? readNumbering(cells.view.text(only)) : splitNumbering(cells.view.text(only)).numbering;
  const counted = lead !== null && (lead.style === "roman" || lead.style === "letter" || lead.style === "part");
  const bold = filled.every((cell) => cell.style.bold);
  return (
    wide ||
    (bold && counted) ||
    (bold && filled.length === 1 && cells.column("code") !== null) ||
    (counted && cells.value(row.number, cells.column("task-code") ?? 0) === null && filled.length === 2)
  );
}

function headingWords(cells: TableCells, content: ContentRow): string | null {
  if (content.title !== "") return content.title;
  const words = content.row.cells.map((cell) => cells.view.text(cell)).find((text) => /\p{L}{3}/u.test(text));
  return words === undefined ? null : tidyTitle(words);
}

/** A group of evidence may be named after a task: "1.1 Quán triệt Luật …". */
function tasksOfHeading(title: string, finder: TaskFinder, sheet: string): readonly string[] | null {
  const split = splitNumbering(title);
  const id = finder.withTitle(split.rest);
  if (id !== null) return [id];
  const match =
    /^(?:nhiệm vụ|nv|công việc)\s*(?:số)?\s*([\d.]+)/iu.exec(title) ??
    /^([A-ZĐ]{1,4}[-.]?\d{1,3}(?:\.\d+)*|\d{1,2}(?:\.\d{1,2})+)\b/u.exec(title);
  const named = match?.[1] === undefined ? null : finder.withCode(match[1], sheet);
  return named === null ? null : [named];
}

/** The tasks that a row names; [] when it names some that do not exist, null when its cells are empty. */
function tasksNamed(cells: TableCells, row: number, finder: TaskFinder): readonly string[] | null {
  const code = cells.first(row, "task-code");
  const title = cells.first(row, "task-title");
  if (code === null && title === null) return null;
  const ofTitle = title === null ? null : finder.withTitle(splitNumbering(title.text.replace(/\s+/g, " ")).rest);
  if (code === null) return ofTitle === null ? tasksIn(title, finder) : [ofTitle];
  const ofCode = tasksIn(code, finder, ofTitle);
  if (ofCode.length > 0) return ofCode;
  return ofTitle === null ? [] : [ofTitle];
}

/** "1.3; 1.5" → two tasks; "Tọa đàm …" → by title; "1.1 - Quán triệt" → by number. */
function tasksIn(value: Value | null, finder: TaskFinder, preferred: string | null = null): string[] {
  if (value === null) return [];
  const text = codeText(value);
  const { sheet } = value.at;
  if (isPlainCode(text)) {
    const one = finder.withCode(text, sheet, preferred);
    if (one !== null) return [one];
  }
  const parts = text
    .split(/[;\n&+]|,\s|\svà\s|,(?=\s*\d+\.\d)/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const found: string[] = [];
  const add = (id: string | null): void => {
    if (id !== null && !found.includes(id)) found.push(id);
  };
  if (parts.every((part) => codeShape.test(part))) {
    for (const part of parts) add(finder.withCode(part, sheet, preferred));
    if (found.length > 0) return found;
    const commas = parts.flatMap((part) => part.split(/[,/]/)).filter((part) => /^\s*\d/.test(part));
    if (commas.length > parts.length) for (const part of commas) add(finder.withCode(part, sheet, preferred));
    return found;
  }
  const whole = finder.withTitle(splitNumbering(text.replace(/\s+/g, " ")).rest);
  if (whole !== null) return [whole];
  for (const part of text.split(/[;\n]/)) {
    const line = part.trim();
    const split = splitNumbering(line);
    const byTitle = finder.withTitle(split.rest);
    if (byTitle !== null) add(byTitle);
    else if (codeShape.test(line)) add(finder.withCode(line, sheet, preferred));
    else if (split.numbering !== null) add(finder.withCode(split.numbering.text, sheet, preferred));
    else {
      const lead = /^(?:nhiệm vụ|nv|mục)?\s*(\d+(?:\.\d+)+)\b/iu.exec(line)?.[1];
      if (lead !== undefined) add(finder.withCode(lead, sheet, preferred));
    }
  }
  return found;
}

/** A number in a code cell: 3.1 stays "3.1"; a date that Excel made of "3.2" is the number again. */
function codeText({ cell, text }: Value): string {
  if (cell.type === "date" && typeof cell.value === "string")
    return `${Number(cell.value.slice(8, 10))}.${Number(cell.value.slice(5, 7))}`;
  return text;
}
