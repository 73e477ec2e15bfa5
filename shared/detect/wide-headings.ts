import { columnReasons } from "../locale/vi/reading-reasons";
import type { Area } from "../model/cell";
import type { Column } from "../model/layout";
import type { SheetView } from "../text/sheet-view";
import { contentsOf } from "./contents";

/** Farthest column that a heading is taken to reach over. */
const mostColumns = 8;

/**
 * Columns without a heading of their own that stand under a wide one. Under that of the titles: titles that are set
 * in by a column for each level or stand beside their numbers, or else the tasks beside their groups. Under a merged
 * one of evidence: more evidence.
 */
export function withWideHeadings(
  view: SheetView,
  header: Area,
  columns: readonly Column[],
  bottom: number,
): readonly Column[] {
  return columns.flatMap((column, index): Column[] => {
    if (column.role !== "title" && column.role !== "evidence") return [column];
    const next = columns[index + 1]?.column;
    const merge = view.mergeAt(header.bottom, column.column);
    const right = column.role === "title" && next !== undefined ? next - 1 : (merge?.right ?? column.column);
    const cells: number[] = [];
    for (let at = column.column + 1; at <= Math.min(right, column.column + mostColumns); at++) {
      const { filled, numbers, dates, marks, averageLength } = contentsOf(view, at, header.bottom + 1, bottom);
      // Sums, days and ticks are nobody's words.
      const words = numbers + dates + marks < 0.5 && averageLength > 3;
      if (filled > 0 && (words || column.role === "evidence")) cells.push(at);
    }
    const [first] = cells;
    if (first === undefined) return [column];
    const also = cells.map((at): Column => ({
      ...column,
      column: at,
      reason: "content",
      by: columnReasons.underSameHeading,
    }));
    if (column.role !== "title" || also[0] === undefined) return [column, ...also];
    if (!besideEachOther(view, column.column, first, header.bottom + 1, bottom)) return [column, ...also];
    return [{ ...column, role: "group", reason: "content", by: columnReasons.leftOfTitle }, ...also];
  });
}

/** A number of an inner level that stands in a column of its own beside its title: "1.1", "a)", "-". */
const numbering = /^[(]?(\d{1,2}([.,]\d{1,2})*|[IVX]{1,5}|[a-zđ]|[-+*•])[.)/]*$/iu;

/** Do words stand beside words in two columns on at least two rows? */
function besideEachOther(view: SheetView, left: number, right: number, top: number, bottom: number): boolean {
  let both = 0;
  for (let index = view.firstRowFrom(top); index < view.rows.length; index++) {
    const row = view.rows[index];
    if (row === undefined || row.number > bottom) break;
    const words = view.text(view.cell(row.number, left));
    if (words !== "" && !numbering.test(words) && view.text(view.cell(row.number, right)) !== "") both++;
  }
  return both >= 2;
}
