import { isUncached, type Cell } from "../model/cell";
import type { Table } from "../model/layout";
import type { LeftOver } from "../model/structure";
import type { SheetRow } from "../model/workbook";
import { looksLikeStatus } from "../locale/vi/columns";
import { beginsSignature, endsDocument, isGrandTotal, isRemark, isSignatureCell, isTotal } from "../locale/vi/footers";
import { sampleWords } from "../locale/vi/headings";
import { isPersonName } from "../locale/vi/people";
import { fold } from "../text/fold";
import { RowReader, type ContentRow } from "./content-row";
import { isNumbering } from "./numbering";
import type { TableCells } from "./table-cells";

/** A row with the words of its cells. */
interface FilledRow {
  readonly row: SheetRow;
  /** Cells that say something: those inside the table, or all where there are none inside. */
  readonly filled: readonly Cell[];
  readonly texts: readonly string[];
  /** Some of them stand inside the table. */
  readonly inside: boolean;
}

function filledRow(table: TableCells, row: SheetRow): FilledRow {
  const { cells, texts } = table.on(row.number);
  let said = 0;
  let saidInside = 0;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined || !saysSomething(texts[index] ?? "", cell)) continue;
    said++;
    if (isInside(table.table, cell)) saidInside++;
  }
  const inside = saidInside > 0;
  if (said === cells.length && (saidInside === said || !inside)) return { row, filled: cells, texts, inside };
  const counts = (index: number): boolean => {
    const cell = cells[index];
    return cell !== undefined && saysSomething(texts[index] ?? "", cell) && isInside(table.table, cell) === inside;
  };
  return {
    ...{ row, inside },
    filled: cells.filter((_, index) => counts(index)),
    texts: texts.filter((_, index) => counts(index)),
  };
}

const isInside = ({ header }: Table, { column }: Cell): boolean => column >= header.left && column <= header.right;

/**
 * Goes through the rows under a header, from the first to the last, and tells of each what it is: work, or a total, a
 * signature, a repeated header … Rows that say nothing are passed over.
 */
export class RowSorter {
  /** Why the row that was given last is left over; null for one of work. */
  reason: LeftOver["reason"] | null = null;
  private readonly reader: RowReader;
  private readonly header: HeaderWords;
  private readonly bottom: number;
  private index: number;
  private signing = false;
  private onlyNumbersSoFar = true;
  private inHeader = false;
  private closing = false;

  constructor(private readonly cells: TableCells) {
    const { view, table } = cells;
    this.reader = new RowReader(cells);
    this.header = new HeaderWords(table);
    this.bottom = table.body?.bottom ?? 0;
    this.index = view.firstRowFrom(table.body?.top ?? 1);
  }

  /** The next row that says something; null behind the last. */
  next(): SheetRow | null {
    const { rows } = this.cells.view;
    for (; this.index < rows.length; this.index++) {
      const row = rows[this.index];
      if (row === undefined || row.number > this.bottom) return null;
      const one = filledRow(this.cells, row);
      // Unticked boxes alone are no data.
      if (one.filled.length === 0 && !row.cells.some(isBox)) continue;
      this.index++;
      this.reason = one.filled.length === 0 ? "unknown" : this.sort(one);
      return row;
    }
    return null;
  }

  private sort(one: FilledRow): LeftOver["reason"] | null {
    const reason = this.reasonOf(one);
    this.inHeader = reason === "repeated-header";
    // What stands below the grand total or a remark, without number and data, belongs to it.
    this.closing =
      reason === "note" || reason === "signature" || (reason === "total" && isGrandTotal(one.texts[0] ?? ""));
    if (reason === "signature") this.signing = true;
    if (reason === null) this.signing = false;
    if (reason === null || this.inHeader) this.onlyNumbersSoFar = this.inHeader;
    return reason;
  }

  private reasonOf(one: FilledRow): LeftOver["reason"] | null {
    if (this.signing) return backToWork(this.reader.read(one.row));
    if (this.inHeader && this.header.isAllOf(one)) return "repeated-header";
    const reason = leftOverReason(this.cells, one, this.header, this.onlyNumbersSoFar);
    return reason ?? (this.closing ? lineBelow(this.reader.read(one.row), one.texts) : null);
  }
}

const isBox = (cell: Cell): boolean => cell.type === "boolean";

const saysSomething = (text: string, cell: Cell): boolean =>
  isUncached(cell) || (text !== "" && !(cell.type === "boolean" && cell.value === false));

/** A line of words alone, or with a bullet: a remark when it follows one; a name alone signs. */
function lineBelow({ hasAny, numbering }: ContentRow, texts: readonly string[]): LeftOver["reason"] | null {
  if (texts.length === 1 && isPersonName(texts[0] ?? "")) return "signature";
  return !hasAny && (numbering === null || numbering.style === "bullet") ? "note" : null;
}

/** Below a signature block only a row with a number, a title and data is work again. */
function backToWork({ numbering, title, hasData }: ContentRow): LeftOver["reason"] | null {
  return numbering !== null && title !== "" && hasData && numbering.style === "decimal" ? null : "signature";
}

function leftOverReason(
  cells: TableCells,
  one: FilledRow,
  header: HeaderWords,
  numbersMayCome: boolean,
): LeftOver["reason"] | null {
  const { view } = cells;
  const { row, filled, texts, inside } = one;
  if (!inside) return texts.every(isSignatureCell) ? "signature" : "note";
  if (header.isRepeatedBy(one)) return "repeated-header";
  if (numbersMayCome && areColumnNumbers(texts)) return "column-numbers";
  const code = cells.numberColumn();
  const codeText = code === null ? "" : cells.textAt(row.number, code);
  const numbered = isNumbering(codeText);
  if (!numbered && sampleWords.has(fold(codeText))) return "sample-row";
  const titleColumn = cells.column("title") ?? 0;
  const merge = cells.mergeAt(row.number, titleColumn);
  const titleText = merge ? view.text(view.cell(merge.top, merge.left)) : cells.textAt(row.number, titleColumn);
  const leading = texts[0] ?? "";
  if (isTotal(leading) || isTotal(titleText)) {
    const namesSomeone = cells.columns("lead").some((column) => {
      const value = cells.resolved(row.number, column);
      const own = value !== null && value.cell.type === "text" && !value.inherited;
      return own && value.text !== leading && value.text !== titleText;
    });
    if (!namesSomeone) return "total";
  }
  if (!numbered) {
    const signs = texts.filter(isSignatureCell).length;
    const sure = texts.some(beginsSignature);
    if (signs === texts.length && (sure || standsApart(cells, row, filled))) return "signature";
    if (sure && signs * 2 >= texts.length) return "signature";
    if (filled.length <= 2 && isRemark(leading)) return "note";
    // Beside who does it or by when, it is the plan's last task.
    if (filled.length === 1 && endsDocument(leading)) return "note";
    if (explainsFills(cells, row, filled)) return "note";
  }
  return null;
}

/** A line of a legend: fills with work states beside them or in them, away from the columns of states. */
function explainsFills(cells: TableCells, row: SheetRow, filled: readonly Cell[]): boolean {
  const { view } = cells;
  if (!row.cells.some((cell) => cell.style.fill !== null)) return false;
  const own = new Set([
    ...cells.columns("status"),
    ...cells.columns("result"),
    ...cells.columns("notes"),
    ...cells.columns("evidence"),
  ]);
  return filled.every(
    (cell) =>
      !own.has(cell.column) &&
      cell.type === "text" &&
      (looksLikeStatus(fold(view.text(cell))) || isRemark(view.text(cell))),
  );
}

/** "KẾ TOÁN", "HIỆU TRƯỞNG" sign below a gap or away from the columns of people; there they do the work above. */
function standsApart(cells: TableCells, row: SheetRow, filled: readonly Cell[]): boolean {
  const { view } = cells;
  const before = view.rows[view.firstRowFrom(row.number) - 1];
  const gap = before !== undefined && before.number < row.number - 1;
  const people = [...cells.columns("lead"), ...cells.columns("partners")];
  return gap || filled.some((cell) => !people.includes(cell.column));
}

/** The headings of a table's columns, to tell rows that say them again. */
class HeaderWords {
  private readonly headings: (string | undefined)[] = [];
  private readonly parts: (ReadonlySet<string> | undefined)[] = [];

  constructor({ columns }: Table) {
    for (const { column, header } of columns) this.headings[column] ??= header;
  }

  private says(column: number, words: string): boolean {
    const heading = this.headings[column];
    if (heading === undefined) return false;
    return (this.parts[column] ??= new Set(heading.split(" / ").map(fold))).has(words);
  }

  /** The lower row of a repeated header of two rows: nothing but words of its own columns' headings. */
  isAllOf({ filled, texts }: FilledRow): boolean {
    return filled.every((cell, index) => this.says(cell.column, fold(texts[index] ?? "")));
  }

  /** At least two headings, and most of the row, said again in their own columns. */
  isRepeatedBy({ filled, texts }: FilledRow): boolean {
    if (!this.mayBeRepeatedBy(filled, texts)) return false;
    let same = 0;
    for (const [index, cell] of filled.entries()) {
      const text = texts[index] ?? "";
      if (text.length > 120) continue;
      const words = fold(text);
      if (words !== "" && this.says(cell.column, words)) same++;
    }
    return same >= 2 && same * 5 >= filled.length * 3;
  }

  /** A title much longer than its heading repeats nothing; spares folding every row. */
  private mayBeRepeatedBy(filled: readonly Cell[], texts: readonly string[]): boolean {
    for (let index = 0; index < filled.length && index < 4; index++) {
      const cell = filled[index];
      const heading = this.headings[cell?.column ?? 0];
      if (heading === undefined || cell?.type !== "text" || (texts[index]?.length ?? 0) > heading.length + 8)
        return false;
    }
    return true;
  }
}

/** "(1) (2) (3) …" or "1 2 3 …" from left to right, or all of them after columns changed places, "(1) (2) (3)=(1)+(2)". */
function areColumnNumbers(texts: readonly string[]): boolean {
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => /^[([]?\s*(\d{1,2}|[a-z])\s*[)\]]?(\s*=.*)?$/iu.exec(text)?.[1] ?? "");
  if (numbers.some((one) => one === "")) return false;
  const digits = numbers.filter((one) => /^\d+$/.test(one)).map(Number);
  // "A B C D …", "A B 1 2 …": columns that are lettered as in official forms.
  const letters = numbers.filter((one) => !/^\d+$/.test(one)).map((one) => one.toLowerCase());
  if (letters.length === texts.length)
    return letters.every((one, index) => one === "abcdefghijklmnopqrstuvwxyz"[index]);
  return (
    digits.length >= 2 &&
    (digits.every((value, index) => index === 0 || value > (digits[index - 1] ?? 0)) ||
      (new Set(digits).size === digits.length && Math.max(...digits) === texts.length)) &&
    digits.length * 2 >= texts.length
  );
}
