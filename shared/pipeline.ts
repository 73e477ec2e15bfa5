import { detect } from "./detect";
import { UserError, type Progress } from "./model/host";
import type { Layout } from "./model/layout";
import type { CivilDate, PlanYear } from "./model/period";
import type { Plan } from "./model/plan";
import type { Settings } from "./model/settings";
import type { ReportInputs, Snapshot } from "./model/snapshot";
import type { Structured } from "./model/structure";
import type { Workbook } from "./model/workbook";
import { defaultPlan, legalRegister, planOf } from "./plan";
import { reportKindFor, reportsOf, reportWindow } from "./report/window";
import { buildSnapshot } from "./snapshot/build";
import { settingsProblems } from "./snapshot/settings-problems";
import { structure } from "./structure";
import { countIndicators } from "./summarise/indicators";
import { validate } from "./validate";

/** What a door says beside the workbook and its settings. */
export interface PipelineOptions {
  /** The day to judge on; null: `today`, but never later than the end of the plan's year. */
  readonly asOf: CivilDate | null;
  /** The civil date of today, from the door: the pipeline has no clock. */
  readonly today: CivilDate;
  /** Plan year asked for (first year of a school year); null: as the settings or the workbook say. */
  readonly year: number | null;
  /** Which report the figures are counted for; null: as the settings say, else by the day. */
  readonly period: "6-thang" | "nam" | null;
  readonly progress?: Progress;
}

export interface PipelineResult {
  readonly workbook: Workbook;
  readonly layout: Layout;
  readonly structured: Structured;
  /** The plan of the workbook's own year; null when there is none. */
  readonly plan: Plan | null;
  readonly settings: Settings;
  readonly snapshot: Snapshot;
}

/**
 * The whole way from a workbook to its snapshot. Same workbook + settings + options = same bytes.
 *
 * Throws `UserError("no-table")` when no sheet holds a table that it knows.
 */
export function runPipeline(workbook: Workbook, settings: Settings, options: PipelineOptions): PipelineResult {
  const progress = options.progress ?? (() => undefined);

  progress("detect", 0);
  const fallbackYear = Number((options.asOf ?? options.today).slice(0, 4));
  const layout = detect(workbook, settings, { year: options.year, fallbackYear });
  if (layout.tables.length === 0) throw new UserError("no-table", { file: workbook.fileName });
  const planYear = layout.planYear ?? { year: fallbackYear, schoolYear: false };
  const plan = planFor(planYear, settings);

  progress("structure", 0);
  const structured = structure(workbook, layout, settings, plan ?? defaultPlan);

  progress("validate", 0);
  const asOf = judgementDay(options, planYear);
  const report = reportInputs(settings, options, asOf, planYear);
  const snapshot = buildSnapshot({
    fileName: workbook.fileName,
    asOf,
    layout,
    structured,
    findings: validate(structured, layout, {
      asOf,
      planYear,
      plan,
      laws: legalRegister,
      workbook,
      settingsProblems: settingsProblems(workbook),
    }),
    indicators: countIndicators(structured, { from: report.from, to: report.to, asOf }),
    planTitle: layout.titles.planTitle ?? plan?.title ?? "",
    planYear,
    groups: (plan ?? defaultPlan).groups,
    reports: plan?.reports ?? reportsOf(planYear),
    settings,
    report,
  });
  progress("validate", 1);
  return { workbook, layout, structured, plan, settings, snapshot };
}

/** The plan that the workbook's own year has: one given in the settings, else a built-in one; null when there is none. */
function planFor(planYear: PlanYear, settings: Settings): Plan | null {
  const given = settings.plan;
  if (given && given.planYear.year === planYear.year && given.planYear.schoolYear === planYear.schoolYear) return given;
  return planOf(planYear);
}

/** `asOf` as given, else today, but never later than the end of the plan's year (contract, section 10). */
function judgementDay({ asOf, today }: PipelineOptions, { year, schoolYear }: PlanYear): CivilDate {
  if (asOf) return asOf;
  const end = schoolYear ? `${year + 1}-07-31` : `${year}-12-31`;
  return today < end ? today : end;
}

/** What the report is about: the clerk's inputs over the window of the report that the day calls for. */
function reportInputs(
  { report }: Settings,
  { period }: PipelineOptions,
  asOf: CivilDate,
  planYear: PlanYear,
): ReportInputs {
  const kind = period ?? report?.kind ?? reportKindFor(asOf, planYear);
  const sameKind = report?.kind === undefined || report.kind === kind;
  const span = reportWindow(kind, planYear);
  return {
    ...report,
    kind,
    from: (sameKind && report?.from) || span.from,
    to: (sameKind && report?.to) || span.to,
  };
}
