/**
 * Holds our reading of workbooks against exceljs's, on the developer's machine:
 *
 *     npx tsx scripts/differential.ts FOLDER
 *
 * Each file that exceljs loads must give the same values; classes of differences in which exceljs is known to be wrong
 * are counted apart. Every file must end as a workbook or as one refusal, within its time.
 */
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import ExcelJS from "exceljs";
import { openWorkbook } from "../shared/hosts/open-workbook";
import { cellAddress, type Cell } from "../shared/model/cell";
import { UserError } from "../shared/model/host";
import type { Workbook } from "../shared/model/workbook";

const secondsForExceljs = 25;

/** Values by "Sheet!A1"; blank and empty cells left out. */
type Values = Map<string, string>;

interface Answer {
  readonly path: string;
  readonly values: Values | null;
  readonly error: string | null;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.xls[xm]$/i.test(entry.name) ? [path] : [];
  });
}

const civil = (date: Date): string => (Number.isNaN(date.getTime()) ? "invalid date" : date.toISOString().slice(0, 10));

/** A value of exceljs as a comparable text. */
function exceljsValue(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return civil(value);
  if (typeof value !== "object")
    return typeof value === "number" ? String(value) : `${typeof value}:${String(value as string)}`;
  const object = value as Record<string, unknown>;
  if (Array.isArray(object.richText)) {
    return `string:${object.richText.map((run) => String((run as { text?: string }).text ?? "")).join("")}`;
  }
  if ("error" in object) return `error:${String(object.error)}`;
  if ("hyperlink" in object) return exceljsValue(object.text);
  if ("formula" in object || "sharedFormula" in object || "shareType" in object) return exceljsValue(object.result);
  return JSON.stringify(value);
}

async function loadWithExceljs(path: string): Promise<Values> {
  const workbook = new ExcelJS.Workbook();
  // A Node buffer is what exceljs takes, whatever its types say of newer ones.
  await workbook.xlsx.load(
    readFileSync(path) as unknown as Parameters<typeof workbook.xlsx.load>[0],
    {
      ignoreNodes: ["dataValidations"],
    } as never,
  );
  const values: Values = new Map();
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master.address !== cell.address) return;
        const value = exceljsValue(cell.value);
        if (value !== "" && value !== "string:") values.set(`${sheet.name}!${cell.address}`, value);
      });
    });
  }
  return values;
}

function ourValue(cell: Cell): string {
  switch (cell.type) {
    case "blank":
      return "";
    case "number":
      return String(cell.value);
    case "date":
      return String(cell.value);
    case "error":
      return `error:${String(cell.value)}`;
    default:
      return `${typeof cell.value}:${String(cell.value)}`;
  }
}

function ourValues(workbook: Workbook): Values {
  const values: Values = new Map();
  for (const sheet of workbook.sheets) {
    const covered = new Set<string>();
    for (const merge of sheet.merges.slice(0, 20_000)) {
      for (let row = merge.top; row <= Math.min(merge.bottom, merge.top + 2000); row++) {
        for (let column = merge.left; column <= Math.min(merge.right, merge.left + 200); column++) {
          if (row !== merge.top || column !== merge.left) covered.add(cellAddress(row, column));
        }
      }
    }
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const address = cellAddress(cell.row, cell.column);
        const value = ourValue(cell);
        if (value !== "" && value !== "string:" && !covered.has(address)) values.set(`${sheet.name}!${address}`, value);
      }
    }
  }
  return values;
}

/** Why exceljs and we differ at one cell; null: no known reason. */
function knownDifference(theirs: string | undefined, ours: string | undefined): string | null {
  if (theirs === undefined && (ours === "0" || ours === "boolean:false"))
    return "exceljs drops a formula's stored 0 or false";
  if (theirs === undefined && ours?.startsWith("string:") === true)
    return "exceljs loses the cell (prefixed XML, CDATA)";
  if (theirs !== undefined && ours !== undefined) {
    if (/^\d{4}-\d\d-\d\d$|^invalid/.test(theirs) && /^-?[\d.e+-]+$/.test(ours))
      return "exceljs makes a time, 0 or a negative number a date";
    if (theirs === "invalid date") return "exceljs makes an error or a text in a date format an invalid date";
    if (theirs === "{}" || ours.replace(/\r/g, "") === theirs.replace(/_x000D_/g, ""))
      return "exceljs does not decode it";
    if (Math.abs(Number(theirs) - Number(ours)) < 1e-9 * Math.abs(Number(ours))) return "same number";
  }
  return null;
}

let child: ChildProcess | null = null;

/** exceljs's answer, from a process that is given up when it hangs. */
async function exceljsAnswer(path: string): Promise<Answer> {
  return new Promise((resolve) => {
    const current = (child ??= fork(fileURLToPath(import.meta.url), ["--child"], { serialization: "advanced" }));
    const settle = (answer: Answer, alive: boolean): void => {
      clearTimeout(timer);
      current.removeAllListeners();
      if (!alive) {
        current.kill("SIGKILL");
        child = null;
      }
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ path, values: null, error: "hangs" }, false), secondsForExceljs * 1000);
    current.on("message", (answer) => settle(answer as Answer, true));
    current.on("exit", () => settle({ path, values: null, error: "dies" }, false));
    current.send(path);
  });
}

async function main(folder: string): Promise<void> {
  const files = statSync(folder).isDirectory() ? filesBelow(folder) : [folder];
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  let unexplained = 0;
  for (const path of files) {
    const name = path.slice(folder.length + 1);
    const started = performance.now();
    let ours: Values | null = null;
    try {
      ours = ourValues(openWorkbook(readFileSync(path), name));
      count("we read");
    } catch (error) {
      const code = error instanceof UserError ? error.code : `CRASH ${String(error)}`;
      count(`we refuse: ${code}`);
      console.log(`${name}: refused ${code} ${error instanceof UserError ? JSON.stringify(error.details) : ""}`);
    }
    const took = performance.now() - started;
    if (took > 2000) console.log(`${name}: our read took ${took.toFixed(0)} ms`);
    const theirs = await exceljsAnswer(path);
    if (theirs.values === null) {
      count(theirs.error === "hangs" ? "exceljs hangs" : "exceljs fails");
      continue;
    }
    count("exceljs loads");
    const differences: string[] = [];
    for (const key of new Set([...theirs.values.keys(), ...(ours?.keys() ?? [])])) {
      const their = theirs.values.get(key);
      const our = ours?.get(key);
      if (their === our) continue;
      const reason = knownDifference(their, our);
      if (reason === null) differences.push(`${key}: exceljs ${their ?? "nothing"}, we ${our ?? "nothing"}`);
      else count(`cells: ${reason}`);
    }
    if (differences.length === 0) continue;
    unexplained++;
    console.log(`${name}: ${String(differences.length)} cells differ`);
    for (const line of differences.slice(0, 4)) console.log(`    ${line.slice(0, 300).replace(/\n/g, "⏎")}`);
  }
  console.log(`\n${String(files.length)} files; ${String(unexplained)} with differences`);
  for (const [what, number] of [...counts].sort()) console.log(`${String(number).padStart(8)}  ${what}`);
}

if (process.argv[2] === "--child") {
  process.on("message", (path: string) => {
    loadWithExceljs(path).then(
      (values) => process.send?.({ path, values, error: null } satisfies Answer),
      (error: unknown) => process.send?.({ path, values: null, error: String(error) } satisfies Answer),
    );
  });
} else if (process.argv[2] === undefined) {
  console.error("usage: npx tsx scripts/differential.ts FOLDER");
  process.exitCode = 2;
} else {
  await main(process.argv[2]);
  (child as ChildProcess | null)?.kill();
}
