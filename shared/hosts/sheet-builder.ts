import { isUncached, type Cell } from "../model/cell";
import { UserError } from "../model/host";
import type { Sheet } from "../model/workbook";
import type { SheetArea } from "../ooxml/read/area";
import type { RawCell, SheetFrame, SheetLink, SheetVisitor } from "../ooxml/read/sheet";
import type { SheetEntry } from "../ooxml/read/workbook";
import type { CellLooks } from "./cell-looks";
import { makeCell, textCell, type CellLook } from "./make-cell";

/** How many cells may still be kept, over all sheets; filled ones beyond it are an error, blank ones are let go. */
export interface Budget {
  filled: number;
  blank: number;
}

/** A cell while its sheet is read: links stand behind all cells. */
type OpenCell = { -readonly [Key in keyof Cell]: Cell[Key] };

interface Row {
  readonly number: number;
  hidden: boolean;
  cells: readonly OpenCell[];
}

const noCells: readonly OpenCell[] = [];

/** Collects one sheet of the model from the cells that the reader passes over. */
export class SheetBuilder implements SheetVisitor {
  private readonly rows: Row[] = [];
  private current: Row | null = null;
  /** Cells of the current row, as many as `count`; a row gets a list of just its length when it ends. */
  private readonly cells: OpenCell[] = [];
  private count = 0;
  /** Made only for a file whose rows do not rise. */
  private rowOfNumber: Map<number, Row> | null = null;
  /** Rows whose cells do not rise. */
  private readonly jumbled = new Set<Row>();

  constructor(
    private readonly looks: CellLooks,
    private readonly date1904: boolean,
    private readonly budget: Budget,
  ) {}

  row(number: number, hidden: boolean): void {
    const row = this.rowAt(number);
    row.hidden ||= hidden;
  }

  cell(raw: RawCell): void {
    // An empty constant is what a blank cell is; an empty result of a formula is a value.
    const empty = raw.kind === "none" || (raw.kind === "text" && raw.text === "" && raw.formula === null);
    const look = this.looks.of(raw.style);
    if (empty && raw.formula === null && look.style.fill === null) return;
    const uncached = empty && raw.formula !== null;
    if (empty && !uncached) {
      if (this.budget.blank-- <= 0) return;
    } else if (this.budget.filled-- <= 0) throw new UserError("too-many-cells");
    const row = this.rowAt(raw.row);
    if (this.count > 0 && (this.cells[this.count - 1]?.column ?? 0) >= raw.column) this.jumbled.add(row);
    this.cells[this.count++] = this.cellOf(raw, empty, uncached, look);
  }

  finish(entry: SheetEntry, own: boolean, frame: SheetFrame, targetOf: (id: string) => string | null): Sheet {
    this.endRow();
    for (const row of this.jumbled) row.cells = sortCells(row.cells);
    const rows = this.rows.filter(isKept);
    if (this.rowOfNumber !== null) rows.sort((a, b) => a.number - b.number);
    for (const link of frame.links) applyLink(rows, link, targetOf);
    const hiddenColumns = new Set<number>();
    for (const [from, to] of frame.hiddenColumns)
      for (let column = from; column <= to; column++) hiddenColumns.add(column);
    return { name: entry.name, hidden: entry.hidden, own, rows, merges: frame.merges, hiddenColumns };
  }

  private cellOf(raw: RawCell, empty: boolean, uncached: boolean, plain: CellLook): Cell {
    const look = raw.rich === null ? plain : this.looks.ofRuns(raw.style, plain, raw.rich);
    if (raw.kind === "text" && raw.formula === null && !empty) return textCell(raw.row, raw.column, raw.text, look);
    return makeCell({
      row: raw.row,
      column: raw.column,
      kind: raw.kind === "none" || empty ? "blank" : raw.kind,
      value: raw.kind === "number" ? raw.number : raw.kind === "boolean" ? raw.number === 1 : raw.text,
      formula: raw.formula,
      uncached,
      look,
      link: null,
      date1904: this.date1904,
    });
  }

  private rowAt(number: number): Row {
    const before = this.current;
    if (before?.number === number) return before;
    this.endRow();
    const highest = this.rows.at(-1)?.number ?? 0;
    const known = number > highest && this.rowOfNumber === null ? undefined : this.earlierRow(number);
    if (known !== undefined) return (this.current = known);
    const row: Row = { number, hidden: false, cells: noCells };
    this.rows.push(row);
    this.rowOfNumber?.set(number, row);
    return (this.current = row);
  }

  private earlierRow(number: number): Row | undefined {
    this.rowOfNumber ??= new Map(this.rows.map((row) => [row.number, row]));
    return this.rowOfNumber.get(number);
  }

  /** Cells of a row that comes a second time stand behind its first ones. */
  private endRow(): void {
    const { current, cells, count } = this;
    if (current === null || count === 0) return;
    const added = cells.slice(0, count);
    const last = current.cells.at(-1);
    if (last !== undefined && last.column >= (added[0]?.column ?? 0)) this.jumbled.add(current);
    current.cells = last === undefined ? added : [...current.cells, ...added];
    this.count = 0;
  }
}

/** A row is kept for a cell that shows something, or might once its formula is worked out. */
const isKept = ({ cells }: Row): boolean => cells.some(showsSomething);
const showsSomething = (cell: Cell): boolean => (cell.type === "blank" ? isUncached(cell) : cell.value !== "");

/** By rising column; of two cells at one place the later one counts. */
function sortCells(cells: readonly OpenCell[]): OpenCell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

function applyLink(rows: readonly Row[], link: SheetLink, targetOf: (id: string) => string | null): void {
  const target = link.relationshipId === null ? null : targetOf(link.relationshipId);
  const address = (target ?? "") + (link.location === null || link.location === "" ? "" : `#${link.location}`);
  if (address === "") return;
  for (let index = firstAtLeast(rows, link.area.top); index < rows.length; index++) {
    const row = rows[index];
    if (row === undefined || row.number > link.area.bottom) return;
    for (const cell of row.cells) if (isInside(cell, link.area)) cell.link = address;
  }
}

const isInside = (cell: Cell, area: SheetArea): boolean => cell.column >= area.left && cell.column <= area.right;

function firstAtLeast(rows: readonly Row[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
