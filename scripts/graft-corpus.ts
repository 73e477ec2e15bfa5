/**
 * Grafts our sheets into every workbook of a folder, on the developer's machine:
 *
 *     npx tsx scripts/graft-corpus.ts FOLDER [--validate] [--keep OUT]
 *
 * Every part that is not ours must keep its bytes, ten rounds must give what one gave, the clerk's sheets must read as
 * before, our sheets must be found again, and what the OOXML validator accepted it must accept still.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { editCells } from "../shared/hosts/edit-cells";
import { graftSheets } from "../shared/hosts/graft";
import { openWorkbook } from "../shared/hosts/open-workbook";
import { cellAddress } from "../shared/model/cell";
import { UserError } from "../shared/model/host";
import { emptySettings } from "../shared/model/settings";
import type { Sheet } from "../shared/model/workbook";
import { inflateEntry, readZip } from "../shared/ooxml/zip/read-zip";
import { runPipeline } from "../shared/pipeline";
import { outputSheets } from "../shared/report/sheets";
import { ooxmlErrors } from "../tests/support/ooxml";

const asOf = "2024-10-15";
/** The lists that name sheets, styles and content types; all other parts must stay. */
const lists = /(^|\/)(workbook\.xml|styles\.xml|\[content_types\]\.xml|workbook\.xml\.rels|calcchain\.xml)$/i;

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.xls[xm]$/i.test(entry.name) ? [path] : [];
  });
}

function contents(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = readZip(bytes);
  return new Map(zip.entries.map((entry) => [entry.name, inflateEntry(zip, entry)]));
}

const same = (a: Uint8Array, b: Uint8Array | undefined): boolean => b !== undefined && Buffer.compare(a, b) === 0;
/** Without the font, which a workbook without a style sheet gets from ours. */
const cellsOf = (sheets: readonly Sheet[]): string =>
  JSON.stringify(
    sheets.map(({ name, rows, merges }) => ({ name, rows, merges })),
    (key, value: unknown) => (key === "font" ? undefined : value),
  );

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npx tsx scripts/graft-corpus.ts FOLDER [--validate] [--keep OUT]");
const validate = options.includes("--validate");
const out = options.includes("--keep") ? (options[options.indexOf("--keep") + 1] ?? null) : null;
if (out !== null) mkdirSync(out, { recursive: true });

const sample = openWorkbook(readFileSync("samples/01-bang-chuan.xlsx"), "01.xlsx");
const { snapshot, settings } = runPipeline(sample, emptySettings, { asOf, today: asOf, year: null, period: null });
const sheets = outputSheets(snapshot, settings);
const counts = new Map<string, number>();
const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);

for (const path of filesBelow(folder)) {
  const name = path.slice(folder.length + 1);
  const complain = (what: string): void => {
    count(`PROBLEM ${what}`);
    console.log(`${name}: ${what}`);
  };
  const original = readFileSync(path);
  let grafted: Uint8Array;
  try {
    grafted = graftSheets(original, sheets, asOf);
  } catch (error) {
    if (error instanceof UserError && error.code !== "damaged") count(`refused: ${error.code}`);
    else complain(`refused ${error instanceof UserError ? JSON.stringify(error.details) : String(error)}`);
    continue;
  }
  count("grafted");
  let last = grafted;
  for (let round = 1; round < 10; round++) last = graftSheets(last, sheets, asOf);
  if (!same(last, grafted)) complain("ten rounds differ from one");
  const before = contents(original);
  const after = contents(grafted);
  for (const [part, bytes] of before) {
    if (!lists.test(part.replace(/\\/g, "/")) && !same(bytes, after.get(part))) complain(`part changed: ${part}`);
  }
  const read = openWorkbook(grafted, name);
  const own = read.sheets.filter((sheet) => sheet.own);
  if (own.length !== sheets.length) complain(`${String(own.length)} sheets of ours found`);
  if (read.settingsRows === null) complain("settings not found");
  let unchanged: readonly Sheet[] = [];
  try {
    unchanged = openWorkbook(original, name).sheets;
    if (cellsOf(unchanged) !== cellsOf(read.sheets.filter((sheet) => !sheet.own)))
      complain("the clerk's sheets read otherwise");
  } catch {
    count("empty before");
  }
  const sheet = unchanged[0];
  if (sheet !== undefined) {
    const first = sheet.rows[0]?.cells[0];
    const targets = [cellAddress(first?.row ?? 1, first?.column ?? 1), "D7", "Z99"];
    const edits = targets.map((cell) => ({ source: { sheet: sheet.name, cell }, value: `Sửa ${cell} & <xong>` }));
    try {
      const edited = editCells(original, edits);
      const reread = openWorkbook(edited.bytes, name).sheets[0];
      for (const { source, value } of edits) {
        const found = reread?.rows
          .flatMap((row) => row.cells)
          .find((cell) => cellAddress(cell.row, cell.column) === source.cell);
        if (found?.value !== value) complain(`edit of ${source.cell} reads ${String(found?.value)}`);
      }
      const undone = openWorkbook(editCells(edited.bytes, edited.undo).bytes, name);
      if (cellsOf(undone.sheets) !== cellsOf(unchanged)) complain("undo does not bring back");
      count("edited");
    } catch (error) {
      if (error instanceof UserError && error.code === "protected-sheet") count("edit refused: shared formula");
      else complain(`edit: ${String(error)} ${error instanceof UserError ? JSON.stringify(error.details) : ""}`);
    }
  }
  if (out !== null) writeFileSync(join(out, basename(path)), grafted);
  if (!validate) continue;
  const ending = /m$/i.test(path) ? "xlsm" : "xlsx";
  const strip = (errors: readonly string[]): Set<string> =>
    new Set(errors.map((error) => error.replace(/\[\d+\]/g, "")));
  const known = strip(await ooxmlErrors(original, ending).catch(() => ["unreadable"]));
  if (known.has("unreadable")) count("validator cannot read the original");
  else {
    const errors = [...strip(await ooxmlErrors(grafted, ending))].filter((error) => !known.has(error));
    if (errors.length > 0) complain(`validator: ${errors.slice(0, 2).join(" | ")}`);
    else count(known.size === 0 ? "valid as before" : "no new errors");
  }
}
for (const [what, number] of [...counts].sort()) console.log(`${String(number).padStart(6)}  ${what}`);
