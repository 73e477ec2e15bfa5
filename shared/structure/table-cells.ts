import { cellAddress, isUncached, type Area, type Cell, type CellRef } from "../model/cell";
import type { ColumnRole, Table } from "../model/layout";
import { isSpanRole } from "../locale/vi/spans";
import { sameAsAbove, sameAsAboveSigns } from "../locale/vi/headings";
import { codeAt } from "../text/code-at";
import { fold } from "../text/fold";
import { Remembered } from "../text/remembered";
import { areaOver, cellAt, indexAt, type SheetView } from "../text/sheet-view";

/** What a column of a table says on a row. */
export interface Value {
  readonly cell: Cell;
  readonly text: string;
  /** The cell that says it; the row's own one where it says "as above". */
  readonly at: CellRef;
  /** It stands in a merged area that began on a row above. */
  readonly inherited: boolean;
  /** It only says "nt", "//" or "như trên": the same as the cell above. */
  readonly repeats: boolean;
}

/** Roles whose cells may be merged into one that speaks for all of them. */
const shared: Partial<Record<ColumnRole, string>> = { start: "time", due: "time", time: "time" };
const familyOf = (role: ColumnRole): string => shared[role] ?? (isSpanRole(role) ? "span" : role);

const none: readonly number[] = [];
const noCells: readonly Cell[] = [];

/**
 * A row of the table as it is read: rows are gone through more than once and each cell is asked about by many questions,
 * so what a place says is made once.
 */
interface Line {
  readonly cells: readonly Cell[];
  /** The words of the cells, repaired, in their order. */
  readonly texts: readonly string[];
  /** Merged areas that cover cells of the row. */
  readonly merges: readonly Area[];
  /** By the place of the column. */
  readonly values: (Value | null | undefined)[];
}

/** The cells of one table by role, with merged areas and "nt" (as above) resolved. */
export class TableCells {
  private readonly columnsByRole = new Map<ColumnRole, number[]>();
  private readonly roleOfColumn = new Map<number, ColumnRole>();
  private readonly remembered: number[] = [];
  /** By column: what it said last, and how many of the remembered rows were looked at for it. */
  private readonly latest: ({ value: Value | null; rows: number } | undefined)[] = [];
  private readonly headings = new Map<ColumnRole, string>();
  private numbers: number | null | undefined = undefined;
  /** How many columns are asked about. */
  private width = 0;
  /** By column: its place among the columns that are asked about. A header may reach to the last column of all. */
  private readonly places: (number | undefined)[] = [];
  /** By column: the columns before it of the same role; undefined for a role's first. */
  private readonly earlier: (readonly number[] | undefined)[] = [];
  /** By row, counted from the top of the header. */
  private readonly lines: (Line | undefined)[] = [];

  constructor(
    readonly view: SheetView,
    readonly table: Table,
  ) {
    for (const { column, role } of table.columns) {
      if (role !== "ignored") this.places[column] = this.width++;
      const before = this.columnsByRole.get(role);
      if (before !== undefined && before.length > 0) this.earlier[column] = before;
      this.columnsByRole.set(role, [...(before ?? []), column]);
      this.roleOfColumn.set(column, role);
    }
  }

  columns(role: ColumnRole): readonly number[] {
    return this.columnsByRole.get(role) ?? none;
  }

  column(role: ColumnRole): number | null {
    return this.columnsByRole.get(role)?.[0] ?? null;
  }

  /** The column that numbers the rows: of two the one whose numbers nest (1, 1.1, 1.2). */
  numberColumn(): number | null {
    if (this.numbers !== undefined) return this.numbers;
    const columns = this.columns("code");
    const nested = columns.length < 2 ? undefined : columns.find((column) => this.nests(column));
    this.numbers = nested ?? columns[0] ?? null;
    return this.numbers;
  }

  private nests(column: number): boolean {
    const { body } = this.table;
    let nested = 0;
    for (let index = this.view.firstRowFrom(body?.top ?? 1); body !== null && nested < 2; index++) {
      const row = this.view.rows[index];
      if (row === undefined || row.number > body.bottom) break;
      if (/^(\d+|[IVX]+)\.\d+(\.\d+)*\.?$/.test(this.view.text(this.view.cell(row.number, column)))) nested++;
    }
    return nested >= 2;
  }

  has(...roles: readonly ColumnRole[]): boolean {
    for (const role of roles) if (this.columnsByRole.has(role)) return true;
    return false;
  }

  /** A place of the table; where something was read from it, the one that the reading names. */
  ref(row: number, column: number): CellRef {
    const place = this.placeOf(row, column);
    const read = place === undefined ? undefined : this.line(row).values[place];
    return read && read.cell.row === row && read.cell.column === column ? read.at : this.refTo(row, column);
  }

  private refTo(row: number, column: number): CellRef {
    return { sheet: this.table.sheet, cell: cellAddress(row, column) };
  }

  /** Where a line keeps what a column says; undefined where nothing is kept. */
  private placeOf(row: number, column: number): number | undefined {
    return row < this.table.header.top ? undefined : this.places[column];
  }

  private line(row: number): Line {
    const below = row - this.table.header.top;
    const known = this.lines[below];
    if (known !== undefined) return known;
    const cells = this.view.row(row)?.cells ?? noCells;
    const texts = new Array<string>(cells.length);
    for (let index = 0; index < cells.length; index++) texts[index] = this.view.text(cells[index]);
    return (this.lines[below] = {
      cells,
      texts,
      merges: this.view.mergesOn(row),
      values: new Array<Value | null | undefined>(this.width),
    });
  }

  /** The cells of a row and their words, also those outside of the table; the row is not above the header. */
  on(row: number): { readonly cells: readonly Cell[]; readonly texts: readonly string[] } {
    return this.line(row);
  }

  /** The cell of a place by itself, whatever is merged over it; undefined for a blank one. */
  cellAt(row: number, column: number): Cell | undefined {
    return cellAt(this.line(row).cells, column);
  }

  /** The words of that cell; "" for a blank one. */
  textAt(row: number, column: number): string {
    const { cells, texts } = this.line(row);
    const index = indexAt(cells, column);
    return index < 0 ? "" : (texts[index] ?? "");
  }

  /** The merged area that covers a place. */
  mergeAt(row: number, column: number): Area | undefined {
    const { merges } = this.line(row);
    return merges.length === 0 ? undefined : areaOver(merges, column);
  }

  /** The visible cell of a place: the corner of a merged area, else the place itself. */
  shownRef(row: number, column: number): CellRef {
    const merges = row < this.table.header.top ? this.view.mergesOn(row) : this.line(row).merges;
    const merge = merges.length === 0 ? undefined : areaOver(merges, column);
    return merge && this.mayShare(merge.left, column) ? this.ref(merge.top, merge.left) : this.ref(row, column);
  }

  /** The cell of a role on a row, also when it is empty; null when the table has no such column. */
  place(row: number, role: ColumnRole): CellRef | null {
    const column = this.column(role);
    return column === null ? null : this.shownRef(row, column);
  }

  /** A heading over several columns speaks for the title alone, also where another column comes first. */
  private isHeadingOver(merge: Area, column: number): boolean {
    const title = this.column("title");
    if (title === null || column === title || merge.left === title || this.roleOfColumn.get(column) === "code")
      return false;
    return merge.left < merge.right && title > merge.left && title <= merge.right;
  }

  private mayShare(left: number, column: number): boolean {
    if (left === column) return true;
    const [first, second] = [this.roleOfColumn.get(left), this.roleOfColumn.get(column)];
    return first !== undefined && second !== undefined && familyOf(first) === familyOf(second);
  }

  /** Folded words over the first column of a role; "" without one. */
  headingOf(role: ColumnRole): string {
    const known = this.headings.get(role);
    if (known !== undefined) return known;
    const heading = fold(this.table.columns.find((one) => one.role === role)?.header ?? "");
    this.headings.set(role, heading);
    return heading;
  }

  /** What a column says on a row; null for nothing. */
  value(row: number, column: number): Value | null {
    const place = this.placeOf(row, column);
    if (place === undefined) return this.read(row, column, this.view.mergesOn(row));
    const line = this.line(row);
    const known = line.values[place];
    if (known !== undefined) return known;
    const { merges } = line;
    return (line.values[place] = merges.length > 0 ? this.read(row, column, merges) : this.readAlone(line, column));
  }

  /** A place of a row without merged cells. */
  private readAlone({ cells, texts }: Line, column: number): Value | null {
    const index = indexAt(cells, column);
    const cell = index < 0 ? undefined : cells[index];
    return cell === undefined ? null : this.valueOf(cell, texts[index] ?? "", false);
  }

  /** A place that may be merged with others. */
  private read(row: number, column: number, merges: readonly Area[]): Value | null {
    const merge = areaOver(merges, column);
    if (merge && (!this.mayShare(merge.left, column) || this.isHeadingOver(merge, column))) return null;
    const cell = merge ? this.view.cell(merge.top, merge.left) : this.view.cell(row, column);
    if (cell === undefined) return null;
    return this.valueOf(cell, this.view.text(cell), merge !== undefined && merge.top < row);
  }

  private valueOf(cell: Cell, text: string, inherited: boolean): Value | null {
    if (cell.type === "blank" && !isUncached(cell)) return null;
    const repeats = cell.type === "text" && isSameAsAbove(text);
    // What a merged area says on the rows below its first has the place of its corner.
    const at = inherited ? this.ref(cell.row, cell.column) : this.refTo(cell.row, cell.column);
    return { cell, text, at, inherited, repeats };
  }

  /** What the first filled column of a role says on a row, "nt" resolved. */
  first(row: number, role: ColumnRole): Value | null {
    for (const column of this.columns(role)) {
      const value = this.resolved(row, column);
      if (value !== null) return value;
    }
    return null;
  }

  /** As `value`, but "nt", "//" and "như trên" say what the cell above said. */
  resolved(row: number, column: number): Value | null {
    const value = this.value(row, column);
    if (value === null) return null;
    if (!value.repeats) return value;
    const before = this.before(column);
    return before === null ? null : { ...before, at: value.at, inherited: false };
  }

  /**
   * As `resolved`, for going through the columns of a role one after another: a cell merged over two of them says it
   * once, in the first.
   */
  said(row: number, column: number): Value | null {
    const value = this.resolved(row, column);
    const before = this.earlier[column];
    if (value === null || before === undefined) return value;
    for (const other of before) if (this.resolved(row, other)?.cell === value.cell) return null;
    return value;
  }

  /** Keeps what a row said, for rows below that say "as above". */
  remember(row: number): void {
    this.remembered.push(row);
  }

  /** What a column said last on a remembered row; each row is looked at once, and only for columns that repeat. */
  private before(column: number): Value | null {
    const latest = (this.latest[column] ??= { value: null, rows: 0 });
    for (; latest.rows < this.remembered.length; latest.rows++) {
      const value = this.value(this.remembered[latest.rows] ?? 0, column);
      if (value !== null && !value.repeats) latest.value = value;
    }
    return latest.value;
  }
}

/** Most short texts begin with another letter or a digit; the others stand in many rows. */
const isSameAsAbove = (text: string): boolean => text.length <= 16 && !beginsOtherwise(text) && asAbove.of(text);

/** Begins with a digit or with a letter other than n, as nearly all texts do: "nt" and signs alone may say "as above". */
function beginsOtherwise(text: string): boolean {
  const code = codeAt(text, 0);
  if (code >= firstAccented) return code <= lastAccented;
  const small = code | 0x20;
  return (code >= zero && code <= nine) || (small >= letterA && small <= letterZ && small !== letterN);
}

const [zero, nine, letterA, letterN, letterZ] = [0x30, 0x39, 0x61, 0x6e, 0x7a];
/** À to ỹ: accented letters, none of which stands for n. */
const [firstAccented, lastAccented] = [0xc0, 0x1eff];

const asAbove = new Remembered((text) => sameAsAboveSigns.has(text) || sameAsAbove.has(fold(text)));
