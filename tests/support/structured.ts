import type { CellRef } from "@shared/model/cell";
import type { Evidence } from "@shared/model/evidence";
import type { Layout, Table } from "@shared/model/layout";
import type { Plan } from "@shared/model/plan";
import type { Reading, TextAt } from "@shared/model/reading";
import type { Structured } from "@shared/model/structure";
import type { Heading, Party, Status, Task } from "@shared/model/task";
import type { Workbook } from "@shared/model/workbook";
import { legalRegister } from "@shared/plan/legal-register";
import { validate } from "@shared/validate";

/** The sheet that everything below stands on unless it says otherwise. */
export const sheet = "Theo dõi";
export const tableId = `${sheet}!A5`;

export const at = (cell: string): CellRef => ({ sheet, cell });

export function stated<T>(value: T, cell: string, by = "test"): Reading<T> {
  return { how: "stated", value, at: at(cell), by };
}

export function missing(cell: string): Reading<never> {
  return { how: "missing", at: at(cell) };
}

export function unreadable(raw: string, cell: string): Reading<never> {
  return { how: "unreadable", raw, at: at(cell) };
}

/** What a test says of a task; the columns are A code, B title, C lead, D start, E due, F status, G percent, H completion, I result, J evidence, K notes. */
export interface TaskWords {
  readonly row?: number;
  readonly id?: string;
  readonly code?: string | null;
  readonly title?: string;
  readonly lead?: readonly (string | Party)[] | Reading<readonly Party[]>;
  readonly start?: string | Reading<string> | null;
  readonly due?: string | Reading<string> | null;
  readonly recurrence?: Task["recurrence"];
  readonly status?: Status | Reading<Status> | null;
  readonly percent?: number | Reading<number> | null;
  readonly completedOn?: string | null;
  readonly result?: string;
  readonly notes?: string;
  readonly planGroup?: string | null;
  readonly parentId?: string | null;
  readonly headingId?: string | null;
  readonly hidden?: boolean;
}

function isReading<T>(value: T | Reading<T>): value is Reading<T> {
  return typeof value === "object" && value !== null && "how" in value;
}

function reading<T>(value: T | Reading<T> | null | undefined, cell: string): Reading<T> {
  if (value === null || value === undefined) return missing(cell);
  return isReading(value) ? value : stated(value, cell);
}

function leadReading(
  lead: readonly (string | Party)[] | Reading<readonly Party[]>,
  cell: string,
): Reading<readonly Party[]> {
  if ("how" in lead) return lead;
  return lead.length === 0 ? missing(cell) : stated(parties(lead), cell);
}

const parties = (names: readonly (string | Party)[]): readonly Party[] =>
  names.map((name) => (typeof name === "string" ? { name, kind: "unit" } : name));

/** A task that every rule is content with, but for what the words change. */
export function task(words: TaskWords = {}): Task {
  const row = words.row ?? 6;
  const cell = (column: string) => `${column}${String(row)}`;
  const text = (said: string | undefined, column: string) =>
    said === undefined ? [] : [{ text: said, at: at(cell(column)) }];
  return {
    id: words.id ?? `t${String(row)}`,
    tableId,
    row,
    rows: [row],
    hidden: words.hidden ?? false,
    code: words.code === undefined ? null : words.code,
    codeAt: at(cell("A")),
    title: words.title ?? `Nhiệm vụ ${String(row)}`,
    titleAt: at(cell("B")),
    headingId: words.headingId ?? null,
    path: [],
    planGroup: words.planGroup ?? null,
    parentId: words.parentId ?? null,
    lead: leadReading(words.lead ?? ["Hiệu trưởng"], cell("C")),
    partners: missing(cell("C")),
    start: reading(words.start, cell("D")),
    due: reading(words.due === undefined ? "2024-12-31" : words.due, cell("E")),
    recurrence: words.recurrence ?? null,
    timeText: null,
    status: reading(words.status === undefined ? "in-progress" : words.status, cell("F")),
    percent: reading(words.percent, cell("G")),
    completedOn: reading(words.completedOn, cell("H")),
    late: null,
    result: text(words.result, "I"),
    quantities: [],
    notes: text(words.notes, "K"),
    cells: Object.fromEntries(
      Object.entries({
        code: "A",
        title: "B",
        lead: "C",
        start: "D",
        due: "E",
        status: "F",
        percent: "G",
        completedOn: "H",
        result: "I",
        evidence: "J",
        notes: "K",
      }).map(([role, column]) => [role, at(cell(column))]),
    ),
  };
}

/** An evidence row in column J of its task's row. */
export function evidence(words: Partial<Evidence> & { readonly row?: number } = {}): Evidence {
  const { row = 6, ...rest } = words;
  const { number = null, symbol = null } = rest;
  return {
    id: `e${String(row)}-${rest.text ?? ""}`,
    text: "Biên bản",
    kind: "bien-ban",
    number,
    symbol,
    citedAs: number !== null && symbol !== null ? `${number}/${symbol}` : null,
    symbolKind: null,
    date: null,
    link: null,
    quantity: null,
    code: null,
    taskId: `t${String(row)}`,
    tableId,
    source: at(`J${String(row)}`),
    dateAt: null,
    linkAt: null,
    ...rest,
  };
}

export function heading(words: Partial<Heading> & { readonly row: number }): Heading {
  const { row } = words;
  return {
    id: `h${String(row)}`,
    tableId,
    code: null,
    codeAt: at(`A${String(row)}`),
    title: `Mục ${String(row)}`,
    at: at(`B${String(row)}`),
    parentId: null,
    taskCount: 1,
    ...words,
  };
}

export function structured(parts: Partial<Structured> = {}): Structured {
  return {
    headings: [],
    tasks: [],
    evidence: [],
    registers: [],
    leftOver: [],
    untitled: [],
    broken: [],
    decoded: [],
    damaged: [],
    bareYes: [],
    unreadTimes: [],
    leadless: [],
    fates: new Map(),
    ...parts,
  };
}

export const year2024 = { year: 2024, schoolYear: false };
export const schoolYear2024 = { year: 2024, schoolYear: true };

const table: Table = {
  id: tableId,
  sheet,
  role: "tasks",
  register: null,
  header: { top: 5, left: 1, bottom: 5, right: 11 },
  body: { top: 6, left: 1, bottom: 99, right: 11 },
  columns: [],
  confidence: 1,
  planYear: year2024,
};

export function layout(planYear = year2024): Layout {
  return {
    tables: [{ ...table, planYear }],
    skipped: [],
    titles: { schoolName: null, superior: null, place: null, planTitle: null },
    planYear,
  };
}

export interface JudgedBy {
  readonly asOf?: string;
  readonly planYear?: typeof year2024;
  readonly plan?: Plan | null;
  readonly workbook?: Workbook;
  readonly settingsProblems?: readonly TextAt[];
}

/** Findings of one rule as [cell, taskId]; a finding about the whole workbook has the cell "". */
export function found(rule: string, parts: Partial<Structured>, by: JudgedBy = {}) {
  return findings(rule, parts, by).map(({ source }) => source?.cell ?? "");
}

export function findings(rule: string, parts: Partial<Structured>, by: JudgedBy = {}) {
  const planYear = by.planYear ?? year2024;
  const { asOf = "2024-10-15", plan = null, workbook, settingsProblems = [] } = by;
  const context = { asOf, planYear, plan, laws: legalRegister, settingsProblems, ...(workbook ? { workbook } : {}) };
  return validate(structured(parts), layout(planYear), context).filter((finding) => finding.rule === rule);
}

/** A workbook with these texts on the sheet, for fixes that rewrite a cell. */
export function workbookWith(cells: Readonly<Record<string, string | number>>, numberFormat = "General"): Workbook {
  const style = {
    font: null,
    bold: false,
    italic: false,
    fill: null,
    numberFormat,
    percent: numberFormat.includes("%"),
  };
  const rows = Object.entries(cells).map(([address, value]) => {
    const match = /^([A-Z])(\d+)$/.exec(address);
    const row = Number(match?.[2]);
    return {
      number: row,
      hidden: false,
      cells: [
        {
          row,
          column: (match?.[1] ?? "A").charCodeAt(0) - 64,
          type: typeof value === "number" ? ("number" as const) : ("text" as const),
          value,
          shown: String(value),
          formula: null,
          style,
          link: null,
        },
      ],
    };
  });
  return {
    fileName: "test.xlsx",
    sheets: [{ name: sheet, hidden: false, own: false, rows, merges: [], hiddenColumns: new Set() }],
    settingsRows: null,
  };
}
