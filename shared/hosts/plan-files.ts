import type { OutputFile } from "../model/host";
import { UserError } from "../model/host";
import type { CivilDate } from "../model/period";
import type { Plan } from "../model/plan";
import type { PlanReading } from "../model/plan-document";
import { emptySettings, type Settings } from "../model/settings";
import { serializePlan } from "../plan/parse-plan";
import { readPlan, type PlanReadingOptions } from "../plan/read-plan";
import { trackingSheet, yearText } from "../plan/tracking";
import { settingsSheet } from "../report/sheets/settings";
import { mediaTypes } from "./export-files";
import { graftSheets } from "./graft";
import { openPlan } from "./open-plan";
import { writeTrackingWorkbook } from "./tracking-workbook";

/** A plan's file, read. Throws a `UserError`: those of `openPlan` and `readPlan`, "no-plan" for a document that orders nothing. */
export function readPlanFile(bytes: Uint8Array, fileName: string, options: PlanReadingOptions = {}): PlanReading {
  const reading = readPlan(openPlan(bytes, fileName), options);
  if (reading === null) throw new UserError("no-plan", { file: fileName });
  return reading;
}

/** The plan's data as a file: `plan … --out plan.json`. */
export function planFile(name: string, plan: Plan): OutputFile {
  return { name, mediaType: mediaTypes.json, bytes: new TextEncoder().encode(serializePlan(plan)) };
}

/** First day of the plan's year: what a new workbook is dated, so that the same plan gives the same bytes. */
function firstDay({ planYear }: Plan): CivilDate {
  return `${String(planYear.year)}-${planYear.schoolYear ? "08" : "01"}-01`;
}

/**
 * A blank tracking workbook of a plan with the plan itself on its settings sheet, so that reading it again knows the
 * plan's groups, quotes and reports without being told.
 */
export async function trackingFile(plan: Plan, name: string | null = null): Promise<OutputFile> {
  const asOf = firstDay(plan);
  const blank = await writeTrackingWorkbook(trackingSheet(plan), asOf);
  const settings: Settings = {
    ...emptySettings,
    plan,
    year: plan.planYear.year,
    schoolYear: plan.planYear.schoolYear,
    school: plan.schoolName === null ? {} : { name: plan.schoolName },
  };
  return {
    name: name ?? `so-theo-doi-${yearText(plan.planYear)}.xlsx`,
    mediaType: mediaTypes.xlsx,
    bytes: graftSheets(blank, [settingsSheet(settings)], asOf),
  };
}
