import type { CellRef } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { CivilDate, PlanYear } from "../model/period";
import { monthEnd, monthStart } from "../text/civil-date";
import { isMarkValue } from "./content-row";
import type { TableCells } from "./table-cells";

/** The marked months of a row in a month matrix; contract, section 1. */
export interface MonthSpan {
  readonly start: CivilDate;
  readonly due: CivilDate;
  readonly firstAt: CellRef;
  readonly lastAt: CellRef;
  /** Fills of the marked cells, in the order of the months. */
  readonly fills: readonly string[];
}

interface Mark {
  readonly order: number;
  readonly month: number;
  readonly year: number;
  readonly at: CellRef;
  readonly fill: string | null;
}

/** In a school year months 8 to 12 are of its first year, 1 to 7 of the next. */
const yearOfMonth = (month: number, { year, schoolYear }: PlanYear): number =>
  schoolYear && month < 8 ? year + 1 : year;

/**
 * First and last marked month of a row: x, ●, words, or a fill that the title's cell does not have.
 * Null when nothing is marked.
 */
export function monthsOf(cells: TableCells, row: number, titleColumn: number): MonthSpan | null {
  const { view, table } = cells;
  const titleFill = view.cell(row, titleColumn)?.style.fill ?? null;
  const marks: Mark[] = [];
  for (let month = 1; month <= 12; month++) {
    for (const column of cells.columns(`month-${month as 1}` satisfies ColumnRole)) {
      const merge = view.mergeAt(row, column);
      if (merge && !cells.columns(roleAt(cells, merge.left)).includes(merge.left)) continue;
      const cell = merge ? view.cell(merge.top, merge.left) : view.cell(row, column);
      if (cell === undefined) continue;
      const marked = cell.type === "number" || isMarkValue(cell, view.text(cell));
      const { fill } = cell.style;
      const filled = fill !== null && fill !== titleFill && !(cell.type !== "blank" && !marked);
      if (!marked && !filled) continue;
      const year = yearOfMonth(month, table.planYear);
      marks.push({ order: year * 12 + month, month, year, at: cells.ref(row, column), fill });
    }
  }
  marks.sort((a, b) => a.order - b.order);
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    start: monthStart(first.year, first.month),
    due: monthEnd(last.year, last.month),
    firstAt: first.at,
    lastAt: last.at,
    fills: marks.flatMap((mark) => (mark.fill === null || mark.fill === titleFill ? [] : [mark.fill])),
  };
}

const roleAt = (cells: TableCells, column: number): ColumnRole =>
  cells.table.columns.find((one) => one.column === column)?.role ?? "ignored";
