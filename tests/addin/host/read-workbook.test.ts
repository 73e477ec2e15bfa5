import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { isUncached } from "@shared/model/cell";
import type { Sheet, Workbook } from "@shared/model/workbook";
import { createChanges } from "../../../addin/host/changes";
import { readWorkbook } from "../../../addin/host/read/source";
import { createSession } from "../../../addin/host/session";
import { connect, excel2021, excel365, type ExcelVersion } from "../../excel/client";
import { fill } from "../../excel/fill";
import { InMemoryExcel } from "../../excel/in-memory-excel";

const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));

/** Both hosts know the same, but for the font of cells that have none of their own, and blank rims. */
function comparable(workbook: Workbook): unknown {
  return workbook.sheets.map((sheet: Sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells
        .filter((cell) => cell.type !== "blank" || isUncached(cell))
        .map((cell) => ({ ...cell, style: { ...cell.style, font: cell.style.font ?? "Calibri" } })),
    })),
  }));
}

const cases = samples.flatMap((sample) =>
  [excel2021, excel365].map((version): [string, ExcelVersion] => [sample, version]),
);

test("there are samples", () => expect(cases.length).toBeGreaterThan(5));

test.each(cases)("%s reads the same in Excel %s as from the file", async (sample, version) => {
  const file = openWorkbook(new Uint8Array(readFileSync(`samples/${sample}`)), sample);
  const host = new InMemoryExcel();
  fill(host, file);
  const session = createSession(connect(host, version));
  const { workbook: read } = await readWorkbook(session, createChanges(session), () => undefined);
  expect(comparable(read)).toEqual(comparable(file));
  expect(host.touched).toEqual([]);
});
