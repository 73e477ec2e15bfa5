import { isUncached, type Cell } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { SheetRow } from "../model/workbook";
import { spanRoles } from "../locale/vi/spans";
import { singleSpaced } from "../text/clean";
import { indexAt } from "../text/sheet-view";
import { readNumbering, splitNumbering, type Numbering } from "./numbering";
import type { TableCells, Value } from "./table-cells";

/** How a row looks, as far as it can tell a heading from a task. */
export interface RowFormat {
  readonly bold: boolean;
  readonly fill: string | null;
  /** Its title runs over other columns. */
  readonly merged: boolean;
  /** What its title's own cell says. */
  readonly words: string;
}

/** Is a row's title written in capitals? */
export const inCapitals = ({ words }: RowFormat): boolean =>
  words.length > 3 && !smallLetter.test(words) && words === words.toUpperCase() && twoCapitals.test(words);

const smallLetter = /[a-z]/;
const twoCapitals = /\p{Lu}{2}/u;

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
  /** Has no title, but says who, when and how far by itself: all of a task but its title. */
  readonly whole: boolean;
  readonly format: RowFormat;
}

const dataRoles: readonly ColumnRole[] = [
  ...(["lead", "partners", "start", "due", "time", "status", "completedOn", "product", "result", "evidence"] as const),
  ...(["evidence-number", "evidence-link", "evidence-date"] as const),
];
const markRoles: readonly ColumnRole[] = ["status-done", "status-in-progress", "status-not-started"];
const neededRoles: readonly (readonly ColumnRole[])[] = [["lead"], ["time", "due", "start"], ["status", ...markRoles]];
const weakRoles: readonly ColumnRole[] = ["percent", "notes", "evidence-count", "evidence-kind"];

/** Title words on one line and without final punctuation. */
export const tidyTitle = (text: string): string => withoutEnd(singleSpaced(text).trim());

/** A title on one line without its final punctuation. */
function withoutEnd(title: string): string {
  return ".;,:…".includes(title.charAt(title.length - 1)) ? (lastWord.exec(title)?.[0] ?? "") : title;
}

/** Looked for from the end: points that lead through a text would otherwise be gone through at each of them. */
const lastWord = /^[^]*[^\s.;,:…]/u;

const letterOrDigit = /\p{L}|\d/u;

function columnsOf(cells: TableCells, roles: readonly ColumnRole[]): readonly number[] {
  const columns: number[] = [];
  for (const role of roles) columns.push(...cells.columns(role));
  return columns;
}

/** Takes the rows of one table apart. */
export class RowReader {
  private readonly codeColumn: number | null;
  private readonly titleColumn: number;
  /** Where titles of inner levels stand that are set in by a column. */
  private readonly innerTitles: readonly number[];
  /** Columns that a row of work fills, of any role. */
  private readonly data: readonly number[];
  private readonly marks: readonly number[];
  private readonly months: readonly number[];
  private readonly weak: readonly number[];
  /** Who, when and how far, each by its columns. */
  private readonly needed: readonly (readonly number[])[];

  constructor(private readonly cells: TableCells) {
    this.codeColumn = cells.numberColumn();
    this.titleColumn = cells.column("title") ?? cells.table.header.left;
    this.innerTitles = cells.columns("title").slice(1);
    this.data = columnsOf(cells, dataRoles);
    this.marks = columnsOf(cells, markRoles);
    this.months = columnsOf(cells, spanRoles);
    this.weak = columnsOf(cells, weakRoles);
    this.needed = neededRoles.map((roles) => columnsOf(cells, roles));
  }

  read(row: SheetRow): ContentRow {
    const { cells, codeColumn, titleColumn } = this;
    const codeValue = codeColumn === null ? null : cells.value(row.number, codeColumn);
    const codeText = codeValue === null || codeValue.inherited ? "" : codeTextOf(codeValue.cell, codeValue.text);
    let numbering = readNumbering(codeText);
    let at = titleColumn;
    let titleValue = cells.value(row.number, titleColumn);
    for (const column of this.innerTitles) {
      // What is set in by a column has nothing left of it, or its number ("1.1").
      const number = titleValue === null ? null : readNumbering(singleSpaced(titleValue.text).trim());
      if (titleValue !== null && number === null) break;
      const inner = cells.value(row.number, column);
      if (inner === null || inner.cell === titleValue?.cell) continue;
      numbering ??= number;
      titleValue = inner;
      at = column;
    }
    // A heading over merged columns, or typed into the number column, has its words left of the title.
    if ((titleValue === null || titleValue.inherited) && numbering === null) {
      const other = wordsBeside(cells, row, titleColumn, codeText);
      if (other !== null) {
        at = other.cell.column;
        titleValue = other;
      }
    }
    const inherited = titleValue?.inherited ?? false;
    const raw = titleValue === null || inherited ? "" : singleSpaced(titleValue.text).trim();
    const split = splitNumbering(raw);
    if (numbering === null) numbering = split.numbering;
    const tidy = withoutEnd(split.rest);
    const title = letterOrDigit.test(tidy) ? tidy : "";
    const hasData = this.holdsData(row, at);
    return {
      row,
      number: row.number,
      numbering,
      swapped: codeValue?.cell.type === "date" ? readNumbering(codeText.split(".").reverse().join(".")) : null,
      title,
      titleColumn: at,
      titleInherited: inherited,
      hasData,
      hasAny: hasData || this.anySays(row, this.weak, at),
      whole: title === "" && this.isWhole(row),
      format: formatOf(cells, row, at),
    };
  }

  private holdsData(row: SheetRow, titleAt: number): boolean {
    return (
      this.anySays(row, this.data, titleAt) ||
      this.isMarked(row) ||
      this.anySays(row, this.months, titleAt) ||
      this.hasFill(row, titleAt)
    );
  }

  private anySays(row: SheetRow, columns: readonly number[], titleAt: number): boolean {
    for (const column of columns) if (this.says(row, column, titleAt)) return true;
    return false;
  }

  private says(row: SheetRow, column: number, titleAt: number): boolean {
    if (column === titleAt) return false;
    const value = this.cells.value(row.number, column);
    if (value === null) return false;
    return value.cell.type === "boolean" ? value.cell.value === true : value.text !== "" || isUncached(value.cell);
  }

  private isMarked(row: SheetRow): boolean {
    if (this.marks.length === 0) return false;
    const counts = holdsCounts(this.cells, row.number);
    return this.marks.some((column) => {
      const value = this.cells.value(row.number, column);
      return value !== null && !(counts && value.cell.type === "number") && isMarkValue(value.cell, value.text);
    });
  }

  /** A month cell with a fill that the title does not have is a mark. */
  private hasFill(row: SheetRow, titleAt: number): boolean {
    if (this.months.length === 0) return false;
    const { view } = this.cells;
    const own = view.cell(row.number, titleAt)?.style.fill ?? null;
    return this.months.some((column) => {
      const fill = view.shownCell(row.number, column)?.style.fill ?? null;
      return fill !== null && fill !== own;
    });
  }

  private isWhole(row: SheetRow): boolean {
    const hasOwn = (column: number): boolean => this.cells.value(row.number, column)?.inherited === false;
    return this.needed.every((columns) => columns.some(hasOwn));
  }
}

/** A number in a number cell as the clerk sees it; a date that Excel made of "1.2" is the number again. */
function codeTextOf(cell: Cell, text: string): string {
  if (cell.type === "boolean" || cell.type === "error") return "";
  if (cell.type !== "date" || typeof cell.value !== "string") return singleSpaced(text).trim();
  return `${Number(cell.value.slice(8, 10))}.${Number(cell.value.slice(5, 7))}`;
}

function wordsBeside(cells: TableCells, row: SheetRow, titleColumn: number, codeText: string): Value | null {
  const { view, table } = cells;
  const merge = view.mergeAt(row.number, titleColumn);
  if (merge && merge.left < titleColumn && merge.top === row.number) {
    const cell = view.cell(merge.top, merge.left);
    const text = view.text(cell);
    if (cell && text !== "")
      return { cell, text, at: cells.ref(cell.row, cell.column), inherited: false, repeats: false };
  }
  const code = cells.numberColumn();
  if (code !== null && codeText.length > 3 && /\p{L}{2}/u.test(codeText)) {
    const cell = view.cell(row.number, code);
    if (cell)
      return { cell, text: view.text(cell), at: cells.ref(cell.row, cell.column), inherited: false, repeats: false };
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
    return {
      cell: only,
      text: view.text(only),
      at: cells.ref(only.row, only.column),
      inherited: false,
      repeats: false,
    };
  }
  return null;
}

/** Do the mark columns of a row hold sums (2 · 0 · 1), as on a heading, and not marks? */
export function holdsCounts(cells: TableCells, row: number): boolean {
  if (!cells.has(...markRoles)) return false;
  const numbers = markRoles
    .flatMap((role) => cells.columns(role))
    .flatMap((column) => {
      const value = cells.value(row, column);
      return value?.cell.type === "number" ? [value.cell] : [];
    });
  return (
    numbers.some((cell) => cell.formula !== null || (cell.value !== 1 && cell.value !== 0)) ||
    numbers.filter((cell) => cell.value === 1).length > 1
  );
}

/** A formula that counts under a mark column is a sum on a heading, not a mark. */
export function isMarkValue(cell: Cell, text: string): boolean {
  if (cell.type === "boolean") return cell.value === true;
  if (cell.type === "blank" || cell.type === "error") return false;
  if (cell.type === "number") return cell.value === 1 && cell.formula === null;
  return text !== "" && !/^(0|-|–|—|không|k|chưa|\.+|…|n\/a|□|☐|⬜|o)$/iu.test(text);
}

function formatOf(cells: TableCells, row: SheetRow, at: number): RowFormat {
  const own = cells.on(row.number);
  const index = indexAt(own.cells, at);
  const style = index < 0 ? undefined : own.cells[index]?.style;
  const merge = cells.mergeAt(row.number, at);
  return {
    bold: style?.bold ?? false,
    fill: style?.fill ?? null,
    merged: merge !== undefined && merge.top === row.number && merge.right > merge.left,
    words: index < 0 ? "" : (own.texts[index] ?? ""),
  };
}
