import { columnReasons } from "../locale/vi/reading-reasons";
import { isUncached, type Area, type Cell } from "../model/cell";
import type { Column, TableRole } from "../model/layout";
import type { Settings } from "../model/settings";
import { makeMatrix } from "../locale/vi/spans";
import type { Label } from "../locale/vi/columns";
import { fold } from "../text/fold";
import type { SheetView } from "../text/sheet-view";
import { contentsOf, type Contents } from "./contents";
import { headersAt, saysValue, type HeaderBlock, type HeaderColumn } from "./header";
import { kindOf, type Kind, type Matrix } from "./kind";
import type { LabelledColumn } from "./role-choice";
import { correctionFor, rolesOf } from "./roles";
import { titleLines } from "./titles";
import { withWideHeadings } from "./wide-headings";

/** A table on a sheet, before its year is known. */
export interface FoundTable {
  readonly kind: Kind;
  readonly role: TableRole;
  readonly header: Area;
  readonly body: Area | null;
  readonly columns: readonly Column[];
  readonly confidence: number;
  readonly titles: readonly string[];
  /** The same table read as a list of evidence. */
  readonly asEvidence: () => FoundTable;
}

/** All tables of a sheet from top to bottom; contract, section 1. */
export function tablesOf(view: SheetView, settings: Settings): FoundTable[] {
  const headers = headersOf(view, settings);
  const tables: FoundTable[] = [];
  let above = 0;
  let end = 0;
  let titles: readonly string[] = [];
  headers.forEach(({ block, kind }, index) => {
    const { area } = block;
    // Tables side by side stand under the same titles, and each ends where its own columns do.
    const beside = headers.some((one) => one.block !== block && one.block.area.top === area.top);
    if (headers[index - 1]?.block.area.top !== area.top) {
      titles = titleLines(view, above, area.top);
      end = 0;
    }
    const next = headers
      .slice(index + 1)
      .find((one) => one.block.area.top > area.top && overlaps(one.block.area, area));
    const bottom = endOfBody(view, area.bottom, next?.block.area.top ?? Infinity, area, beside);
    end = Math.max(end, area.bottom, bottom);
    above = end + 1;
    if (kind === null) return;
    tables.push(makeTable(view, settings, block, kind, bottom, titles));
  });
  return tables;
}

const overlaps = (a: Area, b: Area): boolean => a.left <= b.right && b.left <= a.right;

interface FoundHeader {
  readonly block: HeaderBlock;
  readonly kind: Kind | null;
}

function headersOf(view: SheetView, settings: Settings): FoundHeader[] {
  const headers: FoundHeader[] = [];
  let after = 0;
  for (const row of view.rows) {
    if (row.number < after) continue;
    const blocks = headersAt(view, row);
    // As on nearly every row.
    if (blocks.length === 0) continue;
    for (const block of blocks) {
      const before = headers.findLast(
        (one) => one.block.area.top < block.area.top && overlaps(one.block.area, block.area),
      );
      const repeated = before !== undefined && sameHeader(before.block, block);
      if (repeated && !startsAnew(view, block.area.top, before.block.area)) {
        after = block.area.bottom + 1;
        continue;
      }
      const kind = kindOfBlock(view, block, settings);
      if (kind === null && !foreignHeader(block)) continue;
      headers.push({ block, kind });
      after = block.area.bottom + 1;
    }
  }
  return headers;
}

/** A header of another kind of table ends the one above it; it must be plain, or it is a row of that table. */
function foreignHeader(block: HeaderBlock): boolean {
  const sure = block.columns.filter(isSure).length;
  return (
    sure >= 3 && sure * 3 >= block.columns.length * 2 && block.columns.every((one) => one.parts.join(" ").length <= 60)
  );
}

const wordsOf = (block: HeaderBlock): Map<number, string> =>
  new Map(block.columns.map((one) => [one.column, fold(one.parts.join(" "))]));

/** Do two headers say the same over the same columns (a header repeated on the next page)? */
function sameHeader(a: HeaderBlock, b: HeaderBlock): boolean {
  const first = wordsOf(a);
  const second = wordsOf(b);
  let same = 0;
  for (const one of a.columns) {
    const again = second.get(one.column);
    // "Phân công / Chủ trì" is repeated by "Chủ trì" alone where the next page has one row of headings.
    if (again !== undefined && (first.get(one.column) === again || fold(one.parts.at(-1) ?? "") === again)) same++;
  }
  return same >= 2 && same * 5 >= Math.max(first.size, second.size) * 4;
}

/** A repeated header begins a table of its own when a title block with a gap above it stands before it. */
function startsAnew(view: SheetView, top: number, header: Area): boolean {
  const index = view.firstRowFrom(top);
  let titleTop = top;
  for (let above = index - 1; above >= 0; above--) {
    const row = view.rows[above];
    if (row === undefined || row.number <= header.bottom || !isTitleRow(view, row.number, header)) break;
    titleTop = row.number;
  }
  if (titleTop === top) return false;
  const before = view.rows[view.firstRowFrom(titleTop) - 1];
  return before === undefined || before.number < titleTop - 1;
}

/** One text, no number before it, nothing in other columns: a title between two tables. */
function isTitleRow(view: SheetView, number: number, header: Area): boolean {
  const cells = view.row(number)?.cells.filter((cell) => cell.type !== "blank") ?? [];
  const [only] = cells;
  if (only === undefined || cells.length > 2) return false;
  if (
    cells.some((cell) => cell.type !== "text" || /^\s*([-+•*]|\d+[.)]|[IVX]+[.)/ ]|[a-zđ][.)])/u.test(view.text(cell)))
  )
    return false;
  if (cells.length > 1) return cells.every((cell) => view.text(cell).length > 8);
  // A plain cell far to the right is the last column's ("05 ảnh" under the evidence of the row above), no title.
  const plain = !only.style.bold && view.mergeAt(only.row, only.column) === undefined;
  return only.column <= (plain ? header.left + ((header.right - header.left) * 2) / 3 : header.right);
}

/** "II. DANH MỤC MINH CHỨNG" above the next header: numbered words alone that stand out, or stand below a gap. */
function isNumberedTitle(view: SheetView, number: number): boolean {
  const cells = view.row(number)?.cells.filter((cell) => cell.type !== "blank") ?? [];
  const words = cells.map((cell) => (cell.type === "text" ? view.text(cell) : "")).join(" ");
  if (cells.length > 2 || !/^\s*(?:[IVX]+|[A-ZĐ]|\d+)(?:[.):/]\s*|\s+)\p{L}{2}/u.test(words)) return false;
  const before = view.rows[view.firstRowFrom(number) - 1];
  const gap = before !== undefined && before.number < number - 1;
  return (
    gap ||
    words === words.toUpperCase() ||
    cells.every((cell) => cell.style.bold || view.mergeAt(cell.row, cell.column) !== undefined)
  );
}

/** Last row of a body: the last filled one before the next table and its title block. */
function endOfBody(view: SheetView, headerBottom: number, next: number, header: Area, beside: boolean): number {
  const own = (cell: Cell): boolean => !beside || (cell.column >= header.left && cell.column <= header.right);
  let index = next === Infinity ? view.rows.length : view.firstRowFrom(next);
  if (next !== Infinity) {
    for (let above = index - 1; above >= 0; above--) {
      const row = view.rows[above];
      if (row === undefined || row.number <= headerBottom) break;
      if (!isTitleRow(view, row.number, header) && !isNumberedTitle(view, row.number)) break;
      index = above;
    }
  }
  for (let last = index - 1; last >= 0; last--) {
    const row = view.rows[last];
    if (row === undefined || row.number <= headerBottom) break;
    if (row.cells.some((cell) => (cell.type !== "blank" || isUncached(cell)) && own(cell))) return row.number;
  }
  return headerBottom;
}

function labelsOf(block: HeaderBlock, settings: Settings): Map<Label, number> {
  const labels = new Map<Label, number>();
  for (const column of block.columns) {
    const label = correctionFor(column, settings) ?? column.match?.label;
    if (label !== undefined && label !== null) labels.set(label as Label, (labels.get(label as Label) ?? 0) + 1);
  }
  return labels;
}

const isSure = ({ match }: HeaderColumn): boolean => (match?.score ?? 0) >= 0.9 && !saysValue(match);

function kindOfBlock(view: SheetView, block: HeaderBlock, settings: Settings): Kind | null {
  const sure = block.columns.filter((one) => isSure(one) || correctionFor(one, settings) !== null).length;
  const some = block.columns.filter((one) => one.match !== null || one.span !== null).length;
  if (sure === 0 || some < 2 || (sure === 1 && some < 3) || some * 2 < block.columns.length) return null;
  const labels = labelsOf(block, settings);
  const matrix = matrixOf(view, block, labels);
  const title = [view.sheet.name, ...titleLines(view, Math.max(1, block.area.top - 8), block.area.top)].join(" \n ");
  const kind = kindOf(labels, matrix, title);
  if (kind !== null) return kind;
  return titleByContent(view, block) === null ? null : { role: "tasks" };
}

/** Rows that are looked at to tell marks from figures. */
const sampleRows = 40;

/**
 * Do columns of months, quarters, halves or semesters show when work is done? "marks": yes; "words": they hold more
 * than marks, so that something else must plan too; "none": there are too few, or they hold figures, as a budget's do.
 */
function matrixOf(view: SheetView, block: HeaderBlock, labels: ReadonlyMap<Label, number>): Matrix {
  if (!makeMatrix(block.columns.map((one) => one.span))) return "none";
  const spans = block.columns.filter((one) => one.span !== null);
  const measured = labels.has("measure");
  let [filled, figures, signs] = [0, 0, 0];
  const first = view.firstRowFrom(block.area.bottom + 1);
  for (const row of view.rows.slice(first, first + sampleRows)) {
    for (const { column } of spans) {
      const cell = view.cell(row.number, column);
      const text = view.text(cell);
      if (cell === undefined || text === "") continue;
      filled++;
      if (text.length <= 2 && cell.type !== "number") signs++;
      else if (cell.type === "number" && cell.value !== 1)
        figures += measured || cell.style.percent || !Number.isInteger(cell.value) || Number(cell.value) > 31 ? 1 : 0;
      else if (/^\d{1,3}([.,]\d+)?\s*%$/.test(text)) figures++;
    }
  }
  if (figures * 2 > filled) return "none";
  return signs * 2 >= filled || spans.some((one) => one.span?.startsWith("month-")) ? "marks" : "words";
}

/** The column that holds the tasks' titles though its heading says nothing known: the longest, differing texts. */
function titleByContent(view: SheetView, block: HeaderBlock): number | null {
  const labels = new Set(block.columns.map((one) => one.match?.label));
  if (labels.has("title") || labels.has("task-name") || labels.has("any-content") || labels.has("person")) return null;
  if (labels.has("measure") || labels.has("document-name") || labels.has("identity") || labels.has("citizen"))
    return null;
  const planned = (
    ["lead", "status", "due", "time", "start", "partners", "evidence", "done", "doing", "not-done", "percent"] as const
  ).filter((label) => labels.has(label));
  if (planned.length < 2 || block.columns.filter(isSure).length < 2) return null;
  let best: number | null = null;
  let longest = 14;
  for (const column of block.columns) {
    if (column.match !== null || column.span !== null) continue;
    const cells = contentsOf(view, column.column, block.area.bottom + 1, Infinity);
    if (
      cells.filled < 2 ||
      cells.numbers + cells.dates + cells.citations > 0.3 ||
      cells.different < 0.6 ||
      cells.averageLength <= longest
    )
      continue;
    best = column.column;
    longest = cells.averageLength;
  }
  return best;
}

function makeTable(
  view: SheetView,
  settings: Settings,
  block: HeaderBlock,
  kind: Kind,
  bottom: number,
  titles: readonly string[],
): FoundTable {
  const { area } = block;
  const guessed = kind.role === "tasks" ? titleByContent(view, block) : null;
  const labelled = block.columns.map(({ column, parts, match, span }): LabelledColumn => {
    let contents: Contents | null = null;
    return {
      column,
      parts,
      match,
      span,
      label: column === guessed ? "title" : (match?.label ?? null),
      contents: () => (contents ??= contentsOf(view, column, area.bottom + 1, bottom)),
    };
  });
  const matrix = matrixOf(view, block, labelsOf(block, settings)) !== "none";
  const roles = rolesOf(labelled, kind, settings, matrix).map((column): Column =>
    column.column === guessed ? { ...column, reason: "content", by: columnReasons.longWords, confidence: 0.6 } : column,
  );
  const columns = kind.role === "tasks" ? withWideHeadings(view, area, roles, bottom) : roles;
  return {
    kind,
    role: kind.role === "tasks" && makeMatrix(columns.map((one) => one.role)) ? "month-matrix" : kind.role,
    header: area,
    body: bottom > area.bottom ? { top: area.bottom + 1, left: area.left, bottom, right: area.right } : null,
    columns,
    confidence: confidenceOf(columns),
    titles,
    asEvidence: () => makeTable(view, settings, block, { role: "evidence" }, bottom, titles),
  };
}

/** How sure a table is: the mean of its columns, less for columns that nobody knows. */
function confidenceOf(columns: readonly Column[]): number {
  const known = columns.filter((one) => one.reason !== "none");
  const mean = known.reduce((sum, one) => sum + one.confidence, 0) / Math.max(1, known.length);
  const share = known.length / Math.max(1, columns.length);
  return Math.round(mean * (0.7 + 0.3 * share) * 100) / 100;
}
