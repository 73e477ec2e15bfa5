import type { Cell } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { LeftOver } from "../model/structure";
import type { SheetRow } from "../model/workbook";
import { beginsSignature, isRemark, isSignatureCell, isTotal } from "../locale/vi/footers";
import { sampleWords } from "../locale/vi/headings";
import { fold } from "../text/fold";
import { readNumbering, splitNumbering, type Numbering } from "./numbering";
import type { TableCells } from "./table-cells";

/** How a row looks, as far as it can tell a heading from a task. */
export interface RowFormat {
  readonly bold: boolean;
  readonly fill: string | null;
  /** Its title runs over other columns. */
  readonly merged: boolean;
  readonly capitals: boolean;
}

/** A row of a task table, taken apart. */
export interface ContentRow {
  readonly row: SheetRow;
  readonly number: number;
  readonly numbering: Numbering | null;
  /** Where Excel made a date of "1.2": the number with day and month the other way round. */
  readonly swapped: Numbering | null;
  /** Without numbering, white space folded, final punctuation dropped; "" when the row has none of its own. */
  readonly title: string;
  /** The column that the title stands in: the title column, or the first one of a merged heading. */
  readonly titleColumn: number;
  /** The title's cell began on a row above. */
  readonly titleInherited: boolean;
  /** Holds who, when, how far, result or evidence. */
  readonly hasData: boolean;
  /** Also a percentage or a remark alone. */
  readonly hasAny: boolean;
  /** Says who, when and how far by itself: all of a task but its title. */
  readonly whole: boolean;
  readonly format: RowFormat;
}

export type Sorted =
  | { readonly kind: "content"; readonly content: ContentRow }
  | { readonly kind: "left-over"; readonly reason: LeftOver["reason"]; readonly row: SheetRow };

const dataRoles: readonly ColumnRole[] = [
  ...(["lead", "partners", "start", "due", "time", "status", "completedOn", "product", "result", "evidence"] as const),
  ...(["evidence-number", "evidence-link", "evidence-date"] as const),
];
const markRoles: readonly ColumnRole[] = ["status-done", "status-in-progress", "status-not-started"];
const weakRoles: readonly ColumnRole[] = ["percent", "notes", "evidence-count", "evidence-kind"];
const monthRoles = Array.from({ length: 12 }, (_, index) => `month-${(index + 1) as 1}` as const);

/** Sorts the rows under a header: what is work, and what is a total, a signature, a repeated header … */
export function sortRows(cells: TableCells): Sorted[] {
  const { view, table } = cells;
  if (table.body === null) return [];
  const sorted: Sorted[] = [];
  let signing = false;
  let onlyNumbersSoFar = true;
  for (let index = view.firstRowFrom(table.body.top); index < view.rows.length; index++) {
    const row = view.rows[index];
    if (row === undefined || row.number > table.body.bottom) break;
    const filled = row.cells.filter((cell) => saysSomething(view.text(cell), cell));
    if (filled.length === 0) {
      // Unticked boxes alone are no data.
      if (row.cells.some((cell) => cell.type === "boolean")) sorted.push({ kind: "left-over", reason: "unknown", row });
      continue;
    }
    const reason = signing ? backToWork(cells, row) : leftOverReason(cells, row, filled, onlyNumbersSoFar);
    if (reason === "signature") signing = true;
    if (reason !== null) {
      sorted.push({ kind: "left-over", reason, row });
      if (reason === "repeated-header") onlyNumbersSoFar = true;
      continue;
    }
    signing = false;
    onlyNumbersSoFar = false;
    sorted.push({ kind: "content", content: contentOf(cells, row) });
  }
  return sorted;
}

const saysSomething = (text: string, cell: Cell): boolean =>
  cell.uncached || (text !== "" && !(cell.type === "boolean" && cell.value === false));

/** Below a signature block only a row with a number, a title and data is work again. */
function backToWork(cells: TableCells, row: SheetRow): LeftOver["reason"] | null {
  const content = contentOf(cells, row);
  return content.numbering !== null && content.title !== "" && content.hasData && content.numbering.style === "decimal"
    ? null
    : "signature";
}

function leftOverReason(
  cells: TableCells,
  row: SheetRow,
  filled: readonly Cell[],
  numbersMayCome: boolean,
): LeftOver["reason"] | null {
  const { view } = cells;
  const texts = filled.map((cell) => view.text(cell));
  const inTable = filled.filter(
    (cell) => cell.column >= cells.table.header.left && cell.column <= cells.table.header.right,
  );
  if (inTable.length === 0) return texts.some(isSignatureCell) ? "signature" : "note";
  if (repeatsHeader(cells, filled)) return "repeated-header";
  if (numbersMayCome && areColumnNumbers(texts)) return "column-numbers";
  const code = cells.column("code");
  const codeText = code === null ? "" : view.text(view.cell(row.number, code));
  if (sampleWords.has(fold(codeText))) return "sample-row";
  const titleColumn = cells.column("title") ?? 0;
  const titleText = view.text(view.shownCell(row.number, titleColumn));
  const leading = texts[0] ?? "";
  if (isTotal(leading) || isTotal(titleText)) {
    const people = cells.all(row.number, "lead").filter((value) => value.cell.type === "text" && !value.inherited);
    if (people.every((value) => value.text === leading || value.text === titleText)) return "total";
  }
  if (readNumbering(codeText) === null) {
    const signs = texts.filter(isSignatureCell).length;
    const sure = texts.some(beginsSignature);
    if (signs === texts.length && (signs >= 2 || sure || standsApart(cells, row, filled))) return "signature";
    if (sure && signs * 2 >= texts.length) return "signature";
    if (filled.length <= 2 && isRemark(leading)) return "note";
  }
  return null;
}

/** A lone "HIỆU TRƯỞNG" is a signature below a gap or away from the columns of people. */
function standsApart(cells: TableCells, row: SheetRow, filled: readonly Cell[]): boolean {
  const { view } = cells;
  const before = view.rows[view.firstRowFrom(row.number) - 1];
  const gap = before !== undefined && before.number < row.number - 1;
  const people = [...cells.columns("lead"), ...cells.columns("partners")];
  return gap || filled.every((cell) => !people.includes(cell.column));
}

/** At least two headings, and most of the row, said again in their own columns. */
function repeatsHeader(cells: TableCells, filled: readonly Cell[]): boolean {
  const { view, table } = cells;
  let same = 0;
  for (const cell of filled) {
    const heading = table.columns.find((one) => one.column === cell.column)?.header;
    const text = view.text(cell);
    if (heading === undefined || text.length > 120) continue;
    const words = fold(text);
    if (words !== "" && heading.split(" / ").some((part) => fold(part) === words)) same++;
  }
  return same >= 2 && same * 5 >= filled.length * 3;
}

/** "(1) (2) (3) …" or "1 2 3 …" from left to right, "(1) (2) (3)=(1)+(2)". */
function areColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => /^[([]?\s*(\d{1,2}|[a-z])\s*[)\]]?(\s*=.*)?$/iu.exec(text)?.[1] ?? "");
  if (numbers.some((one) => one === "")) return false;
  const digits = numbers.filter((one) => /^\d+$/.test(one)).map(Number);
  return (
    digits.length >= 2 &&
    digits.every((value, index) => index === 0 || value > (digits[index - 1] ?? 0)) &&
    digits.length * 2 >= texts.length
  );
}

/** Title words without numbering at the end and without final punctuation. */
export function tidyTitle(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\s.;,:…]+$/u, "");
}

function contentOf(cells: TableCells, row: SheetRow): ContentRow {
  const { table } = cells;
  const codeColumn = cells.column("code");
  const titleColumn = cells.column("title") ?? table.header.left;
  const codeValue = codeColumn === null ? null : cells.value(row.number, codeColumn);
  const codeText = codeValue === null || codeValue.inherited ? "" : codeTextOf(codeValue.cell, codeValue.text);
  let numbering = readNumbering(codeText);
  let at = titleColumn;
  let titleValue = cells.value(row.number, titleColumn);
  // A heading over merged columns, or typed into the number column, has its words left of the title.
  if ((titleValue === null || titleValue.inherited) && numbering === null) {
    const other = wordsBeside(cells, row, titleColumn, codeText);
    if (other !== null) {
      at = other.cell.column;
      titleValue = other;
    }
  }
  const inherited = titleValue?.inherited ?? false;
  const raw = titleValue === null || inherited ? "" : titleValue.text.replace(/\s+/g, " ").trim();
  const split = splitNumbering(raw);
  if (numbering === null) numbering = split.numbering;
  const title = tidyTitle(split.rest);
  const { hasData, hasAny } = dataOf(cells, row, at);
  return {
    row,
    number: row.number,
    numbering,
    swapped: codeValue?.cell.type === "date" ? readNumbering(codeText.split(".").reverse().join(".")) : null,
    title: /\p{L}|\d/u.test(title) ? title : "",
    titleColumn: at,
    titleInherited: inherited,
    hasData,
    hasAny,
    whole: isWhole(cells, row),
    format: formatOf(cells, row, at),
  };
}

/** A number in a number cell as the clerk sees it; a date that Excel made of "1.2" is the number again. */
function codeTextOf(cell: Cell, text: string): string {
  if (cell.type === "boolean" || cell.type === "error") return "";
  if (cell.type !== "date" || typeof cell.value !== "string") return text.replace(/\s+/g, " ").trim();
  return `${Number(cell.value.slice(8, 10))}.${Number(cell.value.slice(5, 7))}`;
}

function wordsBeside(cells: TableCells, row: SheetRow, titleColumn: number, codeText: string) {
  const { view, table } = cells;
  const merge = view.mergeAt(row.number, titleColumn);
  if (merge && merge.left < titleColumn && merge.top === row.number) {
    const cell = view.cell(merge.top, merge.left);
    const text = view.text(cell);
    if (cell && text !== "") return { cell, text, at: cells.ref(cell.row, cell.column), inherited: false };
  }
  const code = cells.column("code");
  if (code !== null && codeText.length > 3 && /\p{L}{2}/u.test(codeText)) {
    const cell = view.cell(row.number, code);
    if (cell) return { cell, text: view.text(cell), at: cells.ref(cell.row, cell.column), inherited: false };
  }
  // One text merged over half the table is its title, wherever it begins.
  const filled = row.cells.filter((cell) => view.text(cell) !== "");
  const [only] = filled;
  const own = only && view.mergeAt(row.number, only.column);
  if (
    filled.length === 1 &&
    only &&
    own &&
    own.top === row.number &&
    (own.right - own.left + 1) * 2 > table.columns.length
  ) {
    return { cell: only, text: view.text(only), at: cells.ref(only.row, only.column), inherited: false };
  }
  return null;
}

/** A formula that counts under a mark column is a sum on a heading, not a mark. */
export function isMarkValue(cell: Cell, text: string): boolean {
  if (cell.type === "boolean") return cell.value === true;
  if (cell.type === "blank" || cell.type === "error") return false;
  if (cell.type === "number") return cell.value === 1 && cell.formula === null;
  return text !== "" && !/^(0|-|–|—|không|k|chưa|\.+|…|n\/a|□|☐|⬜|o)$/iu.test(text);
}

function dataOf(cells: TableCells, row: SheetRow, titleAt: number): { hasData: boolean; hasAny: boolean } {
  const says = (role: ColumnRole): boolean =>
    cells.columns(role).some((column) => {
      if (column === titleAt) return false;
      const value = cells.value(row.number, column);
      if (value === null || value.cell.type === "boolean") return value?.cell.value === true;
      return value.text !== "" || value.cell.uncached;
    });
  const marked = (role: ColumnRole): boolean =>
    cells.columns(role).some((column) => {
      const value = cells.value(row.number, column);
      return (
        value !== null && (isMarkValue(value.cell, value.text) || (value.cell.uncached && value.cell.formula === null))
      );
    });
  const data =
    dataRoles.some(says) ||
    markRoles.some(marked) ||
    monthRoles.some((role) => cells.has(role) && says(role)) ||
    filledMonth(cells, row, titleAt);
  return { hasData: data, hasAny: data || weakRoles.some(says) };
}

function isWhole(cells: TableCells, row: SheetRow): boolean {
  const own = (...roles: ColumnRole[]): boolean =>
    roles.some((role) => cells.columns(role).some((column) => cells.value(row.number, column)?.inherited === false));
  return own("lead") && own("time", "due", "start") && own("status", ...markRoles);
}

/** A month cell with a fill that the title does not have is a mark. */
function filledMonth(cells: TableCells, row: SheetRow, titleAt: number): boolean {
  const own = cells.view.cell(row.number, titleAt)?.style.fill ?? null;
  return monthRoles.some((role) =>
    cells.columns(role).some((column) => {
      const fill = cells.view.shownCell(row.number, column)?.style.fill ?? null;
      return fill !== null && fill !== own;
    }),
  );
}

function formatOf(cells: TableCells, row: SheetRow, at: number): RowFormat {
  const { view } = cells;
  const cell = view.cell(row.number, at);
  const merge = view.mergeAt(row.number, at);
  const text = view.text(cell);
  return {
    bold: cell?.style.bold ?? false,
    fill: cell?.style.fill ?? null,
    merged: merge !== undefined && merge.top === row.number && merge.right > merge.left,
    capitals: text.length > 3 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text),
  };
}
