import type { OutputFile } from "../model/host";
import type { OutputSheet } from "../model/output-sheet";
import type { ReportDocument } from "../model/report";
import type { Settings } from "../model/settings";
import type { Snapshot } from "../model/snapshot";
import { appendixSheets } from "../report/appendix";
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

/**
 * The report as .docx and its appendix as .xlsx, with more sheets behind it (how the plan is covered); docx and exceljs
 * are loaded here, when first used.
 */
export async function reportFiles(
  name: string,
  document: ReportDocument,
  more: readonly OutputSheet[] = [],
): Promise<OutputFile[]> {
  const [{ writeDocx }, { writeNewWorkbook }] = await Promise.all([import("../report/docx"), import("./new-workbook")]);
  const appendix = { title: document.properties.title, asOf: document.asOf };
  return [
    { name: `${name}.docx`, mediaType: mediaTypes.docx, bytes: await writeDocx(document) },
    {
      name: `${name}.xlsx`,
      mediaType: mediaTypes.xlsx,
      bytes: await writeNewWorkbook([...appendixSheets(document), ...more], appendix),
    },
  ];
}
