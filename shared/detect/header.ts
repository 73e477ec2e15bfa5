import type { Area, Cell } from "../model/cell";
import type { SheetRow } from "../model/workbook";
import type { SpanRole } from "../model/layout";
import type { Label } from "../locale/vi/columns";
import { fold } from "../text/fold";
import type { SheetView } from "../text/sheet-view";
import { labelAtOnce, longSpanOf, matchLabel, monthOf, type LabelMatch } from "./label";

/** One column of a header: its words from top to bottom and what they mean. */
export interface HeaderColumn {
  readonly column: number;
  /** Words of the rows, parents first, without repeats. */
  readonly parts: readonly string[];
  readonly match: LabelMatch | null;
  /** The month, quarter, half or semester that it names. */
  readonly span: SpanRole | null;
}

export interface HeaderBlock {
  readonly area: Area;
  readonly columns: readonly HeaderColumn[];
}

const mostRows = 3;
const longestWords = 120;
const none: readonly HeaderBlock[] = [];

/**
 * The headers that begin on a row, from left to right: one to three rows, parents over children, merged or not; none
 * when the row's words are no headings. Contract, section 1.
 */
export function headersAt(view: SheetView, row: SheetRow): readonly HeaderBlock[] {
  // A number or long words turn most rows away before any word is looked up.
  for (const cell of row.cells) if (!mayHead(view, cell)) return none;
  return headersOfWords(view, row);
}

function headersOfWords(view: SheetView, { number: top, cells: row }: SheetRow): readonly HeaderBlock[] {
  const cells = row.filter((cell) => view.text(cell) !== "");
  if (cells.length < 2 || cells.length > 400) return none;
  // A legend ("Đã hoàn thành", "Đang thực hiện") above a header is no part of it, and a row of work is no header.
  if (!cells.some((cell) => cell.type === "text" && !saysValue(labelAtOnce(view.text(cell))))) return none;
  const named = cells.filter((cell) => cell.type === "text" && matchLabel(view.text(cell)) !== null);
  const months = cells.filter(
    (cell) => (monthOfDate(cell) ?? monthOf(view.text(cell), false) ?? longSpanOf(view.text(cell), "")) !== null,
  );
  if (named.length === 0 || named.length + months.length < 2) return none;
  const bottom = bottomOf(
    view,
    top,
    cells.map((cell) => cell.column),
  );
  return sideBySide(columnsOf(view, top, bottom)).flatMap((columns) => {
    const [first, last] = [columns[0], columns.at(-1)];
    if (first === undefined || last === undefined || columns.length < 2) return [];
    return [{ area: { top, left: first.column, bottom, right: last.column }, columns }];
  });
}

/** Words that rows of work and legends hold too: a heading of them alone proves nothing. */
const valueLike: ReadonlySet<Label> = new Set<Label>(["done", "doing", "not-done", "lateness", "percent", "count"]);

/** Does a match only say what a cell of a row could say as well? */
export const saysValue = (match: LabelMatch | null): boolean => match === null || valueLike.has(match.label);

const numbering = /^\(?(\d+([.)]\d+)*|[IVX]+|[a-zđA-ZĐ])[.)]?\)?$/u;

/** May a cell stand in a row of headings? A blank one may. */
function mayHead(view: SheetView, cell: Cell): boolean {
  const words = view.text(cell);
  return words === "" || (words.length <= longestWords && canHead(view, cell, words));
}

/** Can a cell be a heading? Numbers (but for a run of months), numberings, errors and boxes cannot. */
function canHead(view: SheetView, cell: Cell, words: string): boolean {
  if (cell.type === "boolean" || cell.type === "error") return false;
  if (cell.type === "date") return monthOfDate(cell) !== null;
  if (cell.type === "text" && !numbering.test(words)) return true;
  return isMonthRun(view, cell.row, cell.column, words);
}

/** A heading that Excel made a date: the first of a month stands for the month. */
const monthOfDate = (cell: Cell | undefined): number | null =>
  cell?.type === "date" && typeof cell.value === "string" && cell.value.endsWith("-01")
    ? Number(cell.value.slice(5, 7))
    : null;

/** Last row of a header: as far as vertical merges reach, and on while the next row only holds children. */
function bottomOf(view: SheetView, top: number, columns: readonly number[]): number {
  let bottom = top;
  for (const column of columns) {
    const merge = view.mergeAt(top, column);
    if (merge?.top === top && merge.bottom > bottom && merge.bottom - top < mostRows) bottom = merge.bottom;
  }
  while (bottom - top + 1 < mostRows && holdsChildren(view, top, bottom + 1)) bottom++;
  return bottom;
}

/** Does a row hold only headings of columns that stand under a wider or an empty heading? */
function holdsChildren(view: SheetView, top: number, row: number): boolean {
  const cells = view.row(row)?.cells.filter((cell) => view.text(cell) !== "") ?? [];
  if (cells.length === 0) return false;
  let children = 0;
  for (const cell of cells) {
    const words = view.text(cell);
    const above = view.mergeAt(row - 1, cell.column);
    const aboveText = view.text(view.shownCell(row - 1, cell.column));
    const wide = above !== undefined && above.right > above.left;
    const openToTheLeft = aboveText === "" && view.text(view.shownCell(top, cell.column)) === "";
    const leads =
      aboveText !== "" &&
      view.text(view.shownCell(row - 1, cell.column + 1)) === "" &&
      view.text(view.cell(row, cell.column + 1)) !== "";
    if (words.length > 60 || !(wide || openToTheLeft || leads)) return false;
    if (cell.type === "boolean" || cell.type === "error" || (cell.type === "date" && monthOfDate(cell) === null))
      return false;
    const month = monthOf(words, true);
    if (cell.type === "number" && month === null) return false;
    if (month !== null || longSpanOf(words, aboveText) !== null || matchLabel(words) !== null) children++;
    else if (!wide && !openToTheLeft) return false;
  }
  return children > 0 && children * 2 >= cells.length;
}

/**
 * The columns of the tables that stand side by side: another one begins with numbers of its own behind an empty
 * column, or at once where both have names beside their numbers.
 */
function sideBySide(columns: readonly HeaderColumn[]): (readonly HeaderColumn[])[] {
  const numbered = (one: HeaderColumn): boolean => one.match?.label === "number" && one.match.score > 0.9;
  const named = ({ match }: HeaderColumn): boolean => match !== null && names.has(match.label);
  const cut = columns.findIndex((one, index) => {
    const before = columns[index - 1];
    if (before === undefined || !numbered(one)) return false;
    const left = columns.slice(0, index);
    if (!left.some(numbered)) return false;
    return one.column > before.column + 1 || (left.some(named) && columns.slice(index).some(named));
  });
  return cut < 0 ? [columns] : [columns.slice(0, cut), ...sideBySide(columns.slice(cut))];
}

const names: ReadonlySet<Label> = new Set<Label>(["title", "task-name", "any-content", "document-name"]);

/** "T1", "Tuần 2" under the heading of a month: a week of it. */
const weekInMonth = /^(?:t|tuan) ?[1-5]$/;

/** Under such a heading a quarter's or a semester's column holds words, not marks. */
const sayings: ReadonlySet<Label> = new Set<Label>(["result", "evidence", "status", "notes", "percent", "measure"]);

function columnsOf(view: SheetView, top: number, bottom: number): HeaderColumn[] {
  const wanted = new Set<number>();
  for (let row = top; row <= bottom; row++) {
    for (const cell of view.row(row)?.cells ?? []) if (view.text(cell) !== "") wanted.add(cell.column);
  }
  for (const column of [...wanted]) {
    const merge = view.mergeAt(bottom, column);
    if (
      merge &&
      merge.top >= top &&
      merge.bottom === bottom &&
      merge.right > merge.left &&
      merge.right - merge.left < 60
    ) {
      for (let other = merge.left + 1; other <= merge.right; other++) wanted.delete(other);
    }
  }
  const columns = [...wanted].sort((a, b) => a - b);
  return columns.map((column) => {
    const parts = partsOf(view, top, bottom, column);
    const parent = parts.slice(0, -1).join(" ");
    const child = parts.at(-1) ?? "";
    const month =
      monthOfDate(view.shownCell(bottom, column)) ??
      (weekInMonth.test(fold(child)) ? monthOf(parent, false) : null) ??
      monthOf(
        child,
        /\bthang\b/.test(fold(parent)) || isMonthRun(view, bottom, column, view.text(view.cell(bottom, column))),
      ) ??
      monthOf(parent, false);
    if (month !== null) return { column, parts, match: null, span: `month-${month as 1}` };
    const match = meaningOf(parts);
    const span =
      match !== null && sayings.has(match.label) ? null : (longSpanOf(child, parent) ?? longSpanOf(parent, ""));
    return { column, parts, match, span };
  });
}

/** Bare numbers are months where twelve of them stand side by side, or those of a school year run over December. */
function isMonthRun(view: SheetView, row: number, column: number, words: string): boolean {
  const month = monthNumber(words);
  if (month === null) return false;
  let [left, right, turns, length] = [month, month, false, 1];
  for (let place = column - 1; length < 12; place--, length++) {
    const before = monthAt(view, row, place);
    if (before === null || before % 12 !== left - 1) break;
    turns ||= before === 12;
    left = before;
  }
  for (let place = column + 1; length < 12; place++, length++) {
    const next = monthAt(view, row, place);
    if (next === null || next !== (right % 12) + 1) break;
    turns ||= next === 1;
    right = next;
  }
  return turns ? length >= 8 : length === 12 && left === 1;
}

const monthAt = (view: SheetView, row: number, column: number): number | null =>
  column < 1 ? null : monthNumber(view.text(view.cell(row, column)));

function monthNumber(words: string): number | null {
  const month = words === "" || words.length > 2 ? NaN : Number(words);
  return Number.isInteger(month) && month >= 1 && month <= 12 ? month : null;
}

/** The words over a column from top to bottom; a parent that is not merged reaches right over empty cells. */
function partsOf(view: SheetView, top: number, bottom: number, column: number): string[] {
  const parts: string[] = [];
  for (let row = top; row <= bottom; row++) {
    let words = view.text(view.shownCell(row, column));
    if (words === "" && row < bottom) words = parentToTheLeft(view, row, bottom, column);
    const line = words.replace(/\s+/g, " ");
    if (line !== "" && parts.at(-1) !== line) parts.push(line);
  }
  return parts;
}

function parentToTheLeft(view: SheetView, row: number, bottom: number, column: number): string {
  if (view.text(view.cell(bottom, column)) === "") return "";
  for (let left = column - 1; left >= Math.max(1, column - 12); left--) {
    const merge = view.mergeAt(row, left);
    const words = view.text(view.shownCell(row, left));
    if (words === "") continue;
    return merge === undefined && view.text(view.cell(bottom, left)) !== "" ? words : "";
  }
  return "";
}

/** Parents whose dates are what really happened, not the plan. */
const actual = /\b(thuc te|ket qua|da thuc hien)\b|^(thuc hien|tinh hinh thuc hien)$/;

const marks: ReadonlySet<Label> = new Set<Label>(["done", "doing", "not-done"]);

/** What a column with a parent heading means: the child in the parent's light. */
function meaningOf(parts: readonly string[]): LabelMatch | null {
  const child = parts.at(-1);
  if (child === undefined) return null;
  const own = matchLabel(child);
  if (parts.length === 1) return own;
  const parentWords = parts.slice(0, -1).join(" ");
  const parent = matchLabel(parentWords);
  const joined = [matchLabel(`${parentWords} ${child}`), matchLabel(`${child} ${parentWords}`)].find(
    (match) => match !== null && match.score >= 0.95,
  );
  // "Hoàn thành | Đang thực hiện | Chưa thực hiện" under "Đánh giá": each is its own mark.
  if (own !== null && marks.has(own.label) && joined?.label === "status") return own;
  if (own === null) return joined ?? (parent === null ? null : { ...parent, score: parent.score * 0.8 });
  if (parent?.label === "evidence" || parent?.label === "document-name") {
    if (own.label === "number" || own.label === "task-key") return { ...own, label: "document-number" };
    if (own.label === "time") return { ...own, label: "document-date" };
    if (own.label === "person" || own.label === "any-content") return { ...own, label: "evidence" };
  }
  if (parent?.label === "result" && (own.label === "measure" || own.label === "count" || own.label === "people-count"))
    return { ...own, label: "result" };
  if (actual.test(fold(parentWords))) {
    if (own.label === "due" || own.label === "due-or-done") return { ...own, label: "completed" };
    if (own.label === "start" || own.label === "start-or-time") return { ...own, label: "unused" };
    if (own.label === "time") return { ...own, label: "completed" };
  }
  if (parent?.label === "lead" || parent?.label === "partners") {
    if (own.label === "unit" || own.label === "person") return { ...own, label: parent.label };
  }
  return joined ?? own;
}
