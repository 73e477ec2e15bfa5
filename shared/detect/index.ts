import { cellAddress } from "../model/cell";
import type { ColumnRole, Layout, SkippedSheet, Table } from "../model/layout";
import type { PlanYear } from "../model/period";
import type { Settings } from "../model/settings";
import type { Workbook } from "../model/workbook";
import { yearInTitle } from "../locale/vi/titles";
import { fold } from "../text/fold";
import { viewOf, type SheetView } from "../text/sheet-view";
import { titleFacts, titleLines } from "./titles";
import { PlannedTitles } from "./planned-titles";
import { tablesOf, type FoundTable } from "./tables";
import { statedYear, workbookYear, yearOfDates, type YearSigns } from "./year";

export interface DetectOptions {
  /** Plan year asked for (first year of a school year); null: as the settings or the workbook say. */
  readonly year: number | null;
  /** For dates without a year where nothing in the workbook names one. */
  readonly fallbackYear: number;
}

interface SheetTables {
  readonly view: SheetView;
  tables: readonly FoundTable[];
}

/**
 * Where the tables of a workbook are and what their columns mean; contract, section 1.
 *
 * Sheets of our own (known by the hidden defined name) and sheets that the clerk switched off are not looked at.
 */
export function detect(workbook: Workbook, settings: Settings, options: DetectOptions): Layout {
  const off = new Set(settings.corrections.sheetsOff.map(fold));
  const skipped: SkippedSheet[] = [];
  const found: SheetTables[] = [];
  for (const sheet of workbook.sheets) {
    const reason = sheet.own
      ? "own"
      : off.has(fold(sheet.name))
        ? "switched-off"
        : sheet.rows.length === 0
          ? "empty"
          : null;
    if (reason !== null) {
      skipped.push({ sheet: sheet.name, reason });
      continue;
    }
    const view = viewOf(sheet);
    const tables = tablesOf(view, settings);
    if (tables.length === 0) skipped.push({ sheet: sheet.name, reason: "no-table" });
    found.push({ view, tables });
  }
  listsOfEvidence(found);

  const planYear = planYearOf(workbook, found, settings, options);
  const fallback: PlanYear = planYear ?? { year: options.fallbackYear, schoolYear: false };
  const tables = found.flatMap(({ view, tables: own }) =>
    own.map((table): Table => {
      const stated = options.year === null && settings.year === null ? statedYear(signsOf(view, table, own)) : null;
      return {
        id: `${view.sheet.name}!${cellAddress(table.header.top, table.header.left)}`,
        sheet: view.sheet.name,
        role: table.role,
        register: table.kind.role === "register" ? table.kind.register : null,
        header: table.header,
        titles: table.titles,
        body: table.body,
        columns: table.columns,
        confidence: table.confidence,
        planYear: yearOfMonths(
          table,
          stated === null ? fallback : { ...stated, schoolYear: settings.schoolYear ?? stated.schoolYear },
        ),
      };
    }),
  );
  return { tables, skipped, titles: titleFacts(titleBlocks(found)), planYear };
}

const planning: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(["lead", "partners", "start", "due", "status", "status-done", "status-in-progress", "percent"] as const),
  ...(["status-not-started", "completedOn", "result"] as const),
]);

/** A table of titles and evidence alone is a list of evidence where another table plans the same tasks. */
function listsOfEvidence(found: readonly SheetTables[]): void {
  const plans = (table: FoundTable): boolean =>
    table.kind.role === "tasks" &&
    (table.role === "month-matrix" || table.columns.some((one) => planning.has(one.role)));
  const mayList = (table: FoundTable): boolean =>
    table.kind.role === "tasks" && !plans(table) && table.columns.some((one) => one.role === "evidence");
  if (!found.some(({ tables }) => tables.some(mayList))) return;
  const planned = new PlannedTitles(
    found.flatMap(({ view, tables }) => tables.filter(plans).flatMap((table) => [...titlesIn(view, table)])),
  );
  for (const sheet of found) {
    sheet.tables = sheet.tables.map((table) =>
      mayList(table) && planned.holdsHalf(titlesIn(sheet.view, table)) ? table.asEvidence() : table,
    );
  }
}

/** Folded titles of a table, at most the first 300. */
function titlesIn(view: SheetView, table: FoundTable): Set<string> {
  const titles = new Set<string>();
  const column = table.columns.find((one) => one.role === "title")?.column;
  if (column === undefined || table.body === null) return titles;
  for (let index = view.firstRowFrom(table.body.top); index < view.rows.length && titles.size < 300; index++) {
    const row = view.rows[index];
    if (row === undefined || row.number > table.body.bottom) break;
    const title = fold(view.text(view.cell(row.number, column)));
    if (title !== "") titles.add(title);
  }
  return titles;
}

/** Month columns that run on from December to January, or name two years, are those of a school year. */
function yearOfMonths(table: FoundTable, planYear: PlanYear): PlanYear {
  if (table.role !== "month-matrix" || planYear.schoolYear) return planYear;
  const months = table.columns.filter(({ role }) => role.startsWith("month-"));
  const years = months.flatMap(({ header }) => /\b(20\d\d)\b/.exec(header)?.[1] ?? []).map(Number);
  const order = months.map(({ role }) => Number(role.slice("month-".length)));
  const runsOn = order.some((month, index) => index > 0 && month === 1 && order[index - 1] === 12);
  const year = years.length > 0 ? Math.min(...years) : planYear.year;
  return { year, schoolYear: runsOn };
}

/** A table's own titles; a second table without any goes by those at the top of its sheet. */
function signsOf(view: SheetView, table: FoundTable, all: readonly FoundTable[]): YearSigns {
  const own = table.titles.some((line) => yearInTitle(line) !== null) ? table.titles : (all[0]?.titles ?? []);
  const rows = table.body === null ? 0 : table.body.bottom - table.body.top + 1;
  return {
    titles: own,
    sheet: view.sheet.name,
    weight: table.kind.role === "tasks" ? rows : rows / 100,
    hidden: view.sheet.hidden,
  };
}

function planYearOf(
  workbook: Workbook,
  found: readonly SheetTables[],
  settings: Settings,
  options: DetectOptions,
): PlanYear | null {
  const signs = found.flatMap(({ view, tables }) => tables.map((table) => signsOf(view, table, tables)));
  const own =
    workbookYear(signs) ??
    workbookYear(coverSigns(found)) ??
    yearInTitle(workbook.fileName.replace(/\.[^.]*$/, "").replace(/_/g, " ")) ??
    yearOfDates(found.filter(({ tables }) => tables.length > 0).map(({ view }) => view));
  const asked = options.year ?? settings.year;
  const schoolYear = settings.schoolYear ?? own?.schoolYear ?? false;
  if (asked !== null) return { year: asked, schoolYear };
  return own === null ? null : { year: own.year, schoolYear };
}

/** Covers and other sheets without a table. */
function coverSigns(found: readonly SheetTables[]): YearSigns[] {
  return found
    .filter(({ tables }) => tables.length === 0)
    .map(({ view }) => ({
      titles: titleLines(view, 0, 40),
      sheet: view.sheet.name,
      weight: 0,
      hidden: view.sheet.hidden,
    }));
}

function titleBlocks(found: readonly SheetTables[]): string[][] {
  const tables = found.flatMap(({ tables: own }) => own.map((table) => [...table.titles]));
  const covers = found.filter(({ tables: own }) => own.length === 0).map(({ view }) => titleLines(view, 0, 40));
  return [...tables, ...covers];
}
