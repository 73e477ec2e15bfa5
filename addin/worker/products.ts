import { UserError, type OutputFile } from "@shared/model/host";
import { appendixBytes, mediaTypes, reportBytes } from "@shared/hosts/export-files";
import { graftSheets } from "@shared/hosts/graft";
import { serializeSnapshot } from "@shared/snapshot/parse";
import { redact } from "@shared/snapshot/redact";
import { outputSheets } from "@shared/report/sheets";
import type { PipelineResult } from "@shared/pipeline";
import { dashboardHtml } from "../../dashboard/export/single-file";
import { coverageToSend, heldCoverage } from "../../dashboard/held-coverage";
import type { Product } from "./calls";
import { baseName, normalisedName } from "./file-names";
import { planCover } from "./plan-cover";
import { reportOf } from "./report-of";

type Maker = (result: PipelineResult, bytes: Uint8Array | null, template: string | null) => Promise<Uint8Array>;

interface Kind {
  /** The file's name from the workbook's: "sổ.xlsx" → "sổ.bao-cao.docx". */
  readonly name: (fileName: string) => string;
  readonly mediaType: string;
  readonly make: Maker;
}

const ending =
  (text: string) =>
  (fileName: string): string =>
    baseName(fileName) + text;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const newWorkbook: Maker = async ({ snapshot, settings }) => {
  const { writeNewWorkbook } = await import("@shared/hosts/new-workbook");
  return writeNewWorkbook(outputSheets(snapshot, settings), { title: snapshot.plan.title, asOf: snapshot.asOf });
};

/** One row for each file that the pane makes. */
const kinds: Readonly<Record<Product, Kind>> = {
  "report-docx": {
    name: ending(".bao-cao.docx"),
    mediaType: mediaTypes.docx,
    make: (result) => reportBytes(reportOf(result)),
  },
  "report-xlsx": {
    name: ending(".bao-cao.xlsx"),
    mediaType: mediaTypes.xlsx,
    make: (result) => appendixBytes(reportOf(result), result),
  },
  normalised: {
    name: normalisedName,
    mediaType: mediaTypes.xlsx,
    make: async ({ snapshot, settings }, bytes) => {
      if (!bytes) throw new UserError("worker-died");
      return graftSheets(bytes, outputSheets(snapshot, settings), snapshot.asOf);
    },
  },
  structured: { name: ending(".structured.xlsx"), mediaType: mediaTypes.xlsx, make: newWorkbook },
  snapshot: {
    name: ending(".json"),
    mediaType: mediaTypes.json,
    make: async ({ snapshot }) => utf8(serializeSnapshot(snapshot)),
  },
  dashboard: {
    name: ending(".dashboard.html"),
    mediaType: mediaTypes.html,
    make: async (result, _bytes, template) => {
      const cover = planCover(result);
      return utf8(dashboardHtml(result.snapshot, template ?? "", { coverage: cover && heldCoverage(cover) }));
    },
  },
  "dashboard-redacted": {
    name: ending(".dashboard.html"),
    mediaType: mediaTypes.html,
    make: async (result, _bytes, template) => {
      const coverage = coverageToSend(planCover(result), result.settings);
      return utf8(dashboardHtml(redact(result.snapshot), template ?? "", { coverage }));
    },
  },
  settings: {
    name: ending(".cau-hinh.json"),
    mediaType: mediaTypes.json,
    make: async ({ settings }) => utf8(`${JSON.stringify(settings, null, 2)}\n`),
  },
};

/** Makes one file from the last reading; writers are loaded when they are first needed. */
export async function makeProduct(
  product: Product,
  result: PipelineResult,
  bytes: Uint8Array | null,
  template: string | null,
): Promise<OutputFile> {
  const { name, mediaType, make } = kinds[product];
  return {
    name: name(result.workbook.fileName),
    mediaType,
    bytes: await make(result, bytes, template),
  };
}
