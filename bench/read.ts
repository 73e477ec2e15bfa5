import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { detect } from "@shared/detect";
import { emptySettings } from "@shared/model/settings";
import type { Workbook } from "@shared/model/workbook";
import { PackageEdit } from "@shared/ooxml/graft/package-edit";
import { openPackage } from "@shared/ooxml/package/open-package";
import { decodeXml } from "@shared/ooxml/xml/decode-bytes";
import { inflateEntry } from "@shared/ooxml/zip/read-zip";
import { runPipeline } from "@shared/pipeline";
import { defaultPlan, legalRegister } from "@shared/plan";
import { settingsProblems } from "@shared/snapshot/settings-problems";
import { structure } from "@shared/structure";
import { validate } from "@shared/validate";
import { inflate } from "../cli/inflate";
import { inProcess, once, printRatios, sideBySide, type Rounds } from "./measure";
import { makeSchoolYear, type SchoolYear } from "./school-year";
import { makeWorkbook } from "./workbooks";

/** As the command line opens it. */
const open = (bytes: Uint8Array): Workbook => openWorkbook(bytes, "bench.xlsx", undefined, inflate);

/** Ways to open a workbook; the names are what `read-once.ts` takes too. */
export const ways: Readonly<Record<string, (bytes: Uint8Array) => unknown>> = {
  exceljs: async (bytes) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  },
  read: (bytes) => open(bytes),
  findings: (bytes) => {
    const workbook = open(bytes);
    const planYear = { year: 2024, schoolYear: false };
    const layout = detect(workbook, emptySettings, { year: null, fallbackYear: planYear.year });
    const structured = structure(workbook, layout, emptySettings, defaultPlan);
    return validate(structured, layout, {
      ...{ asOf: "2024-10-15", planYear, plan: defaultPlan, laws: legalRegister, workbook },
      settingsProblems: settingsProblems(workbook),
    });
  },
  pipeline: (bytes) => {
    const options = { asOf: "2024-10-15", today: "2024-10-15", year: null, period: null };
    return runPipeline(open(bytes), emptySettings, options);
  },
  limit: (bytes) => {
    const { zip } = openPackage(bytes);
    let tags = 0;
    for (const entry of zip.entries) {
      if (!/\.(xml|rels)$/.test(entry.name)) continue;
      const xml = decodeXml(inflateEntry(zip, entry));
      for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at + 1)) tags++;
    }
    return tags;
  },
};

const labels: Readonly<Record<string, string>> = {
  exceljs: "exceljs load",
  read: "our read",
  findings: "read, structured and validated",
  pipeline: "our read + whole pipeline",
  limit: "inflate + one scan (the limit)",
};

/** How much schools merge differs, and where they write evidence; with it what exceljs needs. */
const years: readonly (readonly [year: Pick<SchoolYear, "inCells" | "mergedEvery">, shape: string])[] = [
  [{ inCells: 0, mergedEvery: null }, "all evidence in lists, only headings merged"],
  [{ inCells: 0, mergedEvery: 12 }, "all evidence in lists, merged as much as the samples are on average"],
  [{ inCells: 0.5, mergedEvery: null }, "half of the evidence in cells of the tasks, only headings merged"],
  [{ inCells: 0.5, mergedEvery: 12 }, "half of it in cells, merged as much as the samples are on average"],
  [{ inCells: 0.5, mergedEvery: 5 }, "half of it in cells, merged as the sample of two header rows is"],
];

/**
 * Reading against exceljs and against the limit, each workbook in a process of its own: what the engine learned from one
 * workbook makes the next one slower or faster. The first file and its peak memory in separate processes too.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "so-dan-van-read-"));
  try {
    for (const rows of [1_000, 10_000]) {
      const bytes = await makeWorkbook(rows);
      console.log(`\n${rows.toLocaleString("en")} rows × 12 columns, ${(bytes.length / 1024).toFixed(0)} KiB`);
      printFile(join(folder, `${String(rows)}.xlsx`), bytes);
    }
    for (const [year, shape] of years) {
      const bytes = await makeSchoolYear({ tasks: 3_000, evidence: 6_000, sheets: 8, ...year });
      console.log(`\n3,000 tasks and 6,000 evidence rows over 8 sheets: ${shape}`);
      printFile(join(folder, "year.xlsx"), bytes);
    }
    await growth("rows", [5_000, 10_000, 20_000], makeWorkbook);
    await growth("merges", [3_000, 6_000, 12_000], manyMerges);
    await growth("styled blank rows", [10_000, 20_000, 40_000], (styledBlankRows) =>
      makeWorkbook(100, { styledBlankRows }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The pipeline is so much code that the engine still compiles it after a dozen workbooks. */
const untilCompiled: Rounds = { warmUp: 20, counted: 11 };

/** For `read-beside.ts`: opens a file all ways, over and over. */
export async function printSideBySide(path: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(path));
  const timed = Object.entries(ways).map(([name, way]) => [labels[name] ?? name, () => way(bytes)] as const);
  printRatios(await sideBySide(Object.fromEntries(timed), untilCompiled));
}

/** All ways side by side when warm, then as the first file of a process, when nothing is compiled yet. */
function printFile(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
  console.log(inProcess("./read-beside.cjs", path).trimEnd());
  for (const name of ["exceljs", "read", "pipeline"]) {
    const { peakBytes, milliseconds } = once("./read-once.cjs", name, path);
    const cost = `${milliseconds.toFixed(0).padStart(6)} ms   peak memory ${(peakBytes / 1024 / 1024).toFixed(0).padStart(4)} MiB`;
    console.log(`  first file, ${(labels[name] ?? name).padEnd(28)} ${cost}`);
  }
}

/** Our read of ever more of one thing; a linear reader takes the same time for each piece. */
async function growth(
  what: string,
  sizes: readonly number[],
  make: (size: number) => Promise<Uint8Array>,
): Promise<void> {
  console.log(`\nlinear in ${what}?`);
  for (const size of sizes) {
    const bytes = await make(size);
    const { read = Number.NaN } = await sideBySide({ read: () => ways.read?.(bytes) });
    console.log(
      `  ${size.toLocaleString("en").padStart(7)}  ${read.toFixed(1).padStart(8)} ms  ${((read / size) * 1000).toFixed(2)} µs each`,
    );
  }
}

/** A workbook with merged pairs; put in by hand, for exceljs takes a minute for 12,000. */
async function manyMerges(merges: number): Promise<Uint8Array> {
  const edit = new PackageEdit(openPackage(await makeWorkbook(100)));
  const part = "xl/worksheets/sheet1.xml";
  const pairs = Array.from({ length: merges }, (_, index) => `<mergeCell ref="N${index + 200}:O${index + 200}"/>`);
  edit.setText(part, (edit.text(part) ?? "").replace("</mergeCells>", `${pairs.join("")}</mergeCells>`));
  return edit.write("2024-10-15");
}

/** For `read-once.ts`: opens a file one way. */
export async function openOnce(name: string, path: string): Promise<void> {
  await ways[name]?.(new Uint8Array(readFileSync(path)));
}
