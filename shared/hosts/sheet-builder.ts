import type { Cell } from "../model/cell";
import { UserError } from "../model/host";
import type { Sheet, SheetRow } from "../model/workbook";
import type { SheetArea } from "../ooxml/read/area";
import type { RawCell, SheetFrame, SheetLink, SheetVisitor } from "../ooxml/read/sheet";
import type { SheetEntry } from "../ooxml/read/workbook";
import type { CellLooks } from "./cell-looks";
import { makeCell, textCell } from "./make-cell";

/** How many cells may still be kept, over all sheets; filled ones beyond it are an error, blank ones are let go. */
export interface Budget {
  filled: number;
  blank: number;
}

interface Row {
  readonly number: number;
  hidden: boolean;
  cells: Cell[];
  /** Some cell shows something, or might once its formula is worked out. */
  alive: boolean;
  sorted: boolean;
}

/** Collects one sheet of the model from the cells that the reader passes over. */
export class SheetBuilder implements SheetVisitor {
  private readonly rows = new Map<number, Row>();
  private current: Row | null = null;
  private highest = 0;
  private ordered = true;

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
    const row = this.current?.number === raw.row ? this.current : this.rowAt(raw.row);
    const uncached = empty && raw.formula !== null;
    if (empty && !uncached) {
      if (this.budget.blank-- <= 0) return;
    } else if (this.budget.filled-- <= 0) throw new UserError("too-many-cells");
    row.alive ||= uncached || (!empty && raw.text !== "") || raw.kind === "number" || raw.kind === "boolean";
    const last = row.cells[row.cells.length - 1];
    if (last !== undefined && last.column >= raw.column) row.sorted = false;
    const shownLook = raw.rich === null ? look : this.looks.ofRuns(raw.style, look, raw.rich);
    if (raw.kind === "text" && raw.formula === null && !empty) {
      row.cells.push(textCell(raw.row, raw.column, raw.text, shownLook));
      return;
    }
    row.cells.push(
      makeCell({
        row: raw.row,
        column: raw.column,
        kind: raw.kind === "none" || empty ? "blank" : raw.kind,
        value: raw.kind === "number" ? raw.number : raw.kind === "boolean" ? raw.number === 1 : raw.text,
        formula: raw.formula,
        uncached,
        look: shownLook,
        link: null,
        date1904: this.date1904,
      }),
    );
  }

  finish(entry: SheetEntry, own: boolean, frame: SheetFrame, targetOf: (id: string) => string | null): Sheet {
    const rows = [...this.rows.values()].filter((row) => row.alive);
    if (!this.ordered) rows.sort((a, b) => a.number - b.number);
    for (const row of rows) if (!row.sorted) row.cells = sortCells(row.cells);
    for (const link of frame.links) applyLink(rows, link, targetOf);
    const hiddenColumns = new Set<number>();
    for (const [from, to] of frame.hiddenColumns)
      for (let column = from; column <= to; column++) hiddenColumns.add(column);
    return {
      name: entry.name,
      hidden: entry.hidden,
      own,
      rows: rows.map(({ number, hidden, cells }): SheetRow => ({ number, hidden, cells })),
      merges: frame.merges,
      hiddenColumns,
    };
  }

  private rowAt(number: number): Row {
    let row = this.rows.get(number);
    if (row === undefined) {
      row = { number, hidden: false, cells: [], alive: false, sorted: true };
      this.rows.set(number, row);
      if (number < this.highest) this.ordered = false;
      else this.highest = number;
    }
    this.current = row;
    return row;
  }
}

/** By rising column; of two cells at one place the later one counts. */
function sortCells(cells: readonly Cell[]): Cell[] {
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
    row.cells = row.cells.map((cell) => (isInside(cell, link.area) ? { ...cell, link: address } : cell));
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
