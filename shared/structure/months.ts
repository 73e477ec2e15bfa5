import type { CellRef } from "../model/cell";
import type { ColumnRole, SpanRole } from "../model/layout";
import type { CivilDate, Period, PlanYear } from "../model/period";
import { readTime } from "../locale/vi/dates";
import { isSpanRole, spanNames } from "../locale/vi/spans";
import { isMarkValue } from "./content-row";
import type { TableCells } from "./table-cells";

/** The marked months, quarters or semesters of a row in a matrix; contract, section 1. */
export interface MonthSpan {
  readonly start: CivilDate;
  readonly due: CivilDate;
  readonly firstAt: CellRef;
  readonly lastAt: CellRef;
  /** Fills of the marked cells, in the order of the months. */
  readonly fills: readonly string[];
}

interface Mark {
  readonly period: Period;
  readonly at: CellRef;
  readonly fill: string | null;
}

/**
 * First and last marked month (quarter, semester) of a row: x, ●, words, or a fill that the title's cell does not
 * have. Null when nothing is marked.
 */
export function monthsOf(cells: TableCells, row: number, titleColumn: number): MonthSpan | null {
  const { view, table } = cells;
  const titleFill = view.cell(row, titleColumn)?.style.fill ?? null;
  const marks: Mark[] = [];
  for (const { column, role } of table.columns) {
    if (!isSpanRole(role)) continue;
    const merge = view.mergeAt(row, column);
    if (merge && !isSpanRole(roleAt(cells, merge.left))) continue;
    const cell = merge ? view.cell(merge.top, merge.left) : view.cell(row, column);
    if (cell === undefined) continue;
    const marked = cell.type === "number" || isMarkValue(cell, view.text(cell));
    const { fill } = cell.style;
    const filled = fill !== null && fill !== titleFill && !(cell.type !== "blank" && !marked);
    const period = marked || filled ? periodOf(role, table.planYear) : null;
    if (period) marks.push({ period, at: cells.ref(row, column), fill });
  }
  marks.sort((a, b) => compareDates(a.period.start, b.period.start));
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first?.period.start || !last?.period.due) return null;
  return {
    start: first.period.start,
    due: last.period.due,
    firstAt: first.at,
    lastAt: last.at,
    fills: marks.flatMap((mark) => (mark.fill === null || mark.fill === titleFill ? [] : [mark.fill])),
  };
}

const compareDates = (a: CivilDate | null, b: CivilDate | null): number =>
  a === b ? 0 : (a ?? "") < (b ?? "") ? -1 : 1;

const periodOf = (role: SpanRole, planYear: PlanYear): Period | null =>
  readTime(spanNames[role], { planYear, deadline: false })?.period ?? null;

const roleAt = (cells: TableCells, column: number): ColumnRole =>
  cells.table.columns.find((one) => one.column === column)?.role ?? "ignored";
