import type { OutputFile, Progress } from "@shared/model/host";
import type { CellEdit } from "@shared/model/finding";
import type { OutputSheet } from "@shared/model/output-sheet";
import type { ReportDocument } from "@shared/model/report";
import type { Settings } from "@shared/model/settings";
import type { Snapshot } from "@shared/model/snapshot";
import type { Workbook } from "@shared/model/workbook";
import { editCells } from "@shared/hosts/edit-cells";
import { graftSheets } from "@shared/hosts/graft";
import { readPlanFile } from "@shared/hosts/plan-files";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { runPipeline, type PipelineOptions, type PipelineResult } from "@shared/pipeline";
import { outputSheets } from "@shared/report/sheets";
import { settingsFromRows } from "@shared/snapshot/settings-rows";
import type { Plan } from "@shared/model/plan";
import type { PlanReading } from "@shared/model/plan-document";
import type { PlanCoverage } from "@shared/plan/coverage";
import type { Product, RuleCard } from "./calls";
import { planCover } from "./plan-cover";
import { makeProduct } from "./products";
import { ruleCards } from "./rule-cards";
import { reportOf } from "./report-of";
import { fillForm, startForm, type FilledForm } from "./school-form";
import { blankWorkbook } from "./blank-workbook";

/** What the desk does its work with; a test hands in its own. */
export interface Tools {
  openWorkbook(bytes: Uint8Array, fileName: string, progress?: Progress): Workbook;
  runPipeline(workbook: Workbook, settings: Settings, options: PipelineOptions): PipelineResult;
  settingsFromRows(rows: readonly (readonly string[])[]): Settings;
  editCells(bytes: Uint8Array, edits: readonly CellEdit[]): { bytes: Uint8Array; undo: readonly CellEdit[] };
  graftSheets(bytes: Uint8Array, sheets: readonly OutputSheet[], asOf: string): Uint8Array;
  outputSheets(snapshot: Snapshot, settings: Settings): readonly OutputSheet[];
  planCover(result: PipelineResult): PlanCoverage | null;
  readPlanFile(bytes: Uint8Array, fileName: string): PlanReading;
  reportOf(result: PipelineResult): ReportDocument;
  makeProduct(
    product: Product,
    result: PipelineResult,
    bytes: Uint8Array | null,
    template: string | null,
  ): Promise<OutputFile>;
  blankWorkbook(plan: Plan | null, year: number): Promise<OutputFile>;
  fillForm(report: ReportDocument, bytes: Uint8Array, fileName: string, workbookName: string): Promise<FilledForm>;
  startForm(): Promise<OutputFile>;
  ruleCards(): readonly RuleCard[];
}

/** The real ones. */
export const tools: Tools = {
  openWorkbook,
  runPipeline,
  settingsFromRows: (rows) => settingsFromRows(rows).settings,
  editCells,
  graftSheets,
  outputSheets,
  planCover,
  readPlanFile,
  reportOf,
  makeProduct,
  blankWorkbook,
  fillForm,
  startForm,
  ruleCards,
};
