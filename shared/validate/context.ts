import { isSpanRole } from "../locale/vi/spans";
import { cellKey, parseAddress, type Area, type Cell, type CellRef } from "../model/cell";
import type { Evidence } from "../model/evidence";
import type { ColumnRole, Layout } from "../model/layout";
import type { CivilDate, PlanYear } from "../model/period";
import type { LegalDocument, Plan } from "../model/plan";
import type { TextAt } from "../model/reading";
import type { Structured } from "../model/structure";
import type { Task } from "../model/task";
import type { SheetRow, Workbook } from "../model/workbook";
import { viewOf } from "../text/sheet-view";

/** What the workbook is judged by. */
export interface JudgementContext {
  /** The day it is judged on. */
  readonly asOf: CivilDate;
  readonly planYear: PlanYear;
  /** The plan of the workbook's own year; null when that year has none. */
  readonly plan: Plan | null;
  readonly laws: readonly LegalDocument[];
  /** The cells themselves, for fixes that rewrite a part of one; without it those fixes are not offered. */
  readonly workbook?: Workbook;
  /** Rows of the sheet `Cấu hình` that a person typed and nobody can use. */
  readonly settingsProblems?: readonly TextAt[];
}

/** First and last day of a plan's year. */
export interface YearSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Everything a rule may look at, with the look-ups that keep each rule one pass. */
export interface Judged extends Pick<JudgementContext, "asOf" | "planYear" | "plan" | "laws"> {
  readonly settingsProblems: readonly TextAt[];
  readonly structured: Structured;
  readonly layout: Layout;
  readonly tasks: readonly Task[];
  readonly evidence: readonly Evidence[];
  task(id: string | null): Task | null;
  /** The tasks that have evidence, by id. */
  readonly withEvidence: ReadonlySet<string>;
  /** Does a cell of this task in one of these columns hold an error or an uncached formula? */
  isBroken(taskId: string, roles: readonly (ColumnRole | "month")[]): boolean;
  /** The year that the dates of each table belong to; see `yearOf`. */
  readonly years: ReadonlyMap<string, YearSpan>;
  readonly ownYear: YearSpan;
  cell(ref: CellRef): Cell | null;
  /**
   * The cells of a cell's column in its table, from that cell down, whose text decoding changed, with what it made of
   * them; without formulas, and none without a workbook.
   */
  decodedFrom(ref: CellRef): readonly { readonly cell: Cell; readonly text: string }[];
}

/** 2024 → 01/01–31/12; the school year 2024-2025 → 01/8/2024–31/7/2025 (the contract's section 4). */
export function yearSpan({ year, schoolYear }: PlanYear): YearSpan {
  return schoolYear
    ? { from: `${String(year)}-08-01`, to: `${String(year + 1)}-07-31` }
    : { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` };
}

/** Rows by what they share, in the order read; a row whose key is null is left out. */
export function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const cellsByNumber = ({ number, cells }: SheetRow): [number, readonly Cell[]] => [number, cells];

function cellLookup(workbook: Workbook | undefined): (ref: CellRef) => Cell | null {
  const sheets = new Map<string, Map<number, readonly Cell[]>>();
  return (ref) => {
    const place = parseAddress(ref.cell);
    if (!place) return null;
    let rows = sheets.get(ref.sheet);
    if (!rows) {
      const sheet = workbook?.sheets.find(({ name }) => name === ref.sheet);
      rows = new Map(sheet?.rows.map(cellsByNumber));
      sheets.set(ref.sheet, rows);
    }
    return rows.get(place.row)?.find(({ column }) => column === place.column) ?? null;
  };
}

function decodedLookup(workbook: Workbook | undefined, layout: Layout): Judged["decodedFrom"] {
  return (ref) => {
    const place = parseAddress(ref.cell);
    const sheet = workbook?.sheets.find(({ name }) => name === ref.sheet);
    if (!place || !sheet) return [];
    const inside = ({ top, left, bottom, right }: Area) =>
      top <= place.row && place.row <= bottom && left <= place.column && place.column <= right;
    const body = layout.tables.find((table) => table.sheet === ref.sheet && table.body && inside(table.body))?.body;
    return sheet.rows
      .filter(({ number }) => number >= place.row && number <= (body?.bottom ?? place.row))
      .flatMap(({ cells }) => cells.find(({ column }) => column === place.column) ?? [])
      .flatMap((cell) => {
        const decoded = cell.formula === null ? viewOf(sheet).decoded(cell) : undefined;
        return decoded ? [{ cell, text: decoded.text }] : [];
      });
  };
}

function tasksWithEvidence(evidence: readonly Evidence[]): ReadonlySet<string> {
  const ids = new Set<string>();
  let last: string | null = null;
  for (const { taskId } of evidence) {
    // The evidence of a task mostly stands together.
    if (taskId !== null && taskId !== last) ids.add(taskId);
    last = taskId;
  }
  return ids;
}

/** The year that the dates of a table belong to. */
export function yearOf(tableId: string, { years, ownYear }: Judged): YearSpan {
  return years.get(tableId) ?? ownYear;
}

/** Something that several rules need and some workbooks never ask for: worked out when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The workbook as the rules see it. */
export function judge(structured: Structured, layout: Layout, context: JudgementContext): Judged {
  const tasks = once(() => {
    const byId = new Map<string, Task>();
    for (const task of structured.tasks) byId.set(task.id, task);
    return byId;
  });
  const broken = grouped(structured.broken, ({ taskId }) => taskId);
  const { asOf, planYear, plan, laws, workbook, settingsProblems = [] } = context;
  // No copy of the context: the rules' code holds on to the shape of this object, and V8 forgets that of a copy.
  return {
    asOf,
    planYear,
    plan,
    laws,
    settingsProblems,
    structured,
    layout,
    tasks: structured.tasks,
    evidence: structured.evidence,
    task: (id) => (id === null ? null : (tasks().get(id) ?? null)),
    withEvidence: tasksWithEvidence(structured.evidence),
    isBroken: (taskId, roles) =>
      (broken.get(taskId) ?? []).some(({ role }) =>
        roles.some((wanted) => role === wanted || (wanted === "month" && isSpanRole(role))),
      ),
    years: new Map(layout.tables.map((table) => [table.id, yearSpan(table.planYear)])),
    ownYear: yearSpan(planYear),
    cell: cellLookup(workbook),
    decodedFrom: decodedLookup(workbook, layout),
  };
}

/** Where the first hit of a cell was already made: true the second time, for rules that speak of a cell and not a task. */
export function oncePerCell(): (at: CellRef | null) => boolean {
  const seen = new Set<string>();
  return (at) => {
    const key = at === null ? "" : cellKey(at);
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
}
