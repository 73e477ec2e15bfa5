import type { OutputFile } from "../model/host";
import type { OutputSheet } from "../model/output-sheet";
import type { ReportDocument } from "../model/report";
import type { Settings } from "../model/settings";
import type { Snapshot } from "../model/snapshot";
import { appendixSheets } from "../report/appendix";
import type { PipelineResult } from "../pipeline";
import { coverageOf } from "../plan/coverage";
import { coverageSheet } from "../plan/coverage-sheet";
import { outputSheets } from "../report/sheets";
import { serializeSnapshot } from "../snapshot/parse";
import { graftSheets } from "./graft";

/** Media types of the files that leave the software, by ending. */
export const mediaTypes = {
  json: "application/json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
} as const;

/** The snapshot as a file: the school's internal copy. */
export function snapshotFile(name: string, snapshot: Snapshot): OutputFile {
  return {
    name: `${name}.json`,
    mediaType: mediaTypes.json,
    bytes: new TextEncoder().encode(serializeSnapshot(snapshot)),
  };
}

/** The clerk's own workbook with our sheets grafted in; a macro workbook stays one. */
export function structuredFile(
  name: string,
  original: Uint8Array,
  fileName: string,
  snapshot: Snapshot,
  settings: Settings,
): OutputFile {
  const ending = /\.xlsm$/i.test(fileName) ? "xlsm" : "xlsx";
  return {
    name: `${name}.${ending}`,
    mediaType: mediaTypes[ending],
    bytes: graftSheets(original, outputSheets(snapshot, settings), snapshot.asOf),
  };
}

/** How the plan of the workbook's year is covered; no sheet for a year without a plan. */
function coverageSheets({ plan, snapshot, settings }: PipelineResult): readonly OutputSheet[] {
  if (plan === null) return [];
  return [coverageSheet(plan, coverageOf(plan, snapshot.tasks, settings.corrections.duties), snapshot.tasks)];
}

/** The report as .docx; docx is loaded here, when first used. */
export async function reportBytes(document: ReportDocument): Promise<Uint8Array> {
  const { writeDocx } = await import("../report/docx");
  return writeDocx(document);
}

/** The report's appendix as .xlsx, the plan's coverage behind it; exceljs is loaded here, when first used. */
export async function appendixBytes(document: ReportDocument, result: PipelineResult): Promise<Uint8Array> {
  const { writeNewWorkbook } = await import("./new-workbook");
  const sheets = [...appendixSheets(document), ...coverageSheets(result)];
  return writeNewWorkbook(sheets, { title: document.properties.title, asOf: document.asOf });
}

/** The report and its appendix as files. */
export async function reportFiles(
  name: string,
  document: ReportDocument,
  result: PipelineResult,
): Promise<readonly OutputFile[]> {
  return [
    { name: `${name}.docx`, mediaType: mediaTypes.docx, bytes: await reportBytes(document) },
    { name: `${name}.xlsx`, mediaType: mediaTypes.xlsx, bytes: await appendixBytes(document, result) },
  ];
}
