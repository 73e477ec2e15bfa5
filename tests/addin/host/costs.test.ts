import { expect, test } from "vitest";
import type { OutputSheet } from "@shared/model/output-sheet";
import { createExcelHost } from "../../../addin/host/excel-host";
import { connect, excel2021 } from "../../excel/client";
import { InMemoryExcel, payloadLimit } from "../../excel/in-memory-excel";
import { plainLook } from "../../excel/state";
import { hostOptions, ownSheet, silent } from "./support";

const rows = 5_000;
const columns = 12;
const step = 3_500_000;

const words = "Xây dựng kế hoạch công tác dân vận của nhà trường năm học";

/** A workbook as large as a school's gets: 5,000 rows of 12 columns, looks, merges, dates, links, formulas. */
function large(text: (row: number, column: number) => string): InMemoryExcel {
  const excel = new InMemoryExcel();
  const sheet = excel.state.addSheet("Theo dõi");
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const date = column === 5;
      sheet.put(row, column, {
        value: date ? 45_000 + (row % 365) : text(row, column),
        formula: column === 11 ? "1+1" : null,
        format: date ? "dd/mm/yyyy" : "General",
        look: { ...plainLook, font: "Times New Roman", bold: row % 10 === 0, fill: row % 10 === 0 ? "#DDEEFF" : "" },
        link: column === 9 ? { address: "https://truong.edu.vn/minh-chung" } : null,
        shown: null,
      });
    }
    if (row % 10 === 0) sheet.merges.push({ top: row, left: 1, bottom: row, right: 4 });
  }
  return excel;
}

const bytesOf = (excel: InMemoryExcel, key: "requestBytes" | "responseBytes", from: number) =>
  excel.syncs.slice(from).reduce((sum, sync) => sum + sync[key], 0);

test.each([
  ["short texts", (row: number, column: number) => `${column} ${words} ${row}`],
  ["long texts", (row: number, column: number) => (column === 2 ? words.repeat(8) : `${row}`)],
  [
    "a few very long texts",
    (row: number, column: number) => (column === 2 && row % 50 === 0 ? words.repeat(120) : `${row}`),
  ],
])("reading 5,000 rows of %s takes at most 12 syncs and one for each 3.5 MB", async (_name, text) => {
  const excel = large(text);
  const host = createExcelHost(connect(excel, excel2021), hostOptions);
  const workbook = await host.source.read(silent);
  expect(workbook.sheets[0]?.rows).toHaveLength(rows);
  expect(workbook.sheets[0]?.merges).toHaveLength(rows / 10);
  const answered = bytesOf(excel, "responseBytes", 0);
  expect(excel.syncs.length).toBeLessThanOrEqual(12 + Math.ceil(answered / step));
  expect(
    excel.syncs.filter((sync) => sync.error !== null && sync.error !== "ResponsePayloadSizeLimitExceeded"),
  ).toEqual([]);
  expect(Math.max(...excel.syncs.map((sync) => sync.responseBytes))).toBeLessThanOrEqual(payloadLimit);
  expect(excel.touched).toEqual([]);
  expect(excel.heldReferences).toBe(0);
});

test("writing 5,000 rows of 12 columns takes at most 12 syncs and one for each 3.5 MB", async () => {
  const excel = large((row) => String(row));
  const host = createExcelHost(connect(excel, excel2021), hostOptions);
  const long = words.repeat(5);
  const base = ownSheet("tasks", "Nhiệm vụ", long, rows);
  const table = base.tables[0];
  if (!table) throw new Error("no table");
  const wide: OutputSheet = {
    ...base,
    tables: [
      {
        ...table,
        columns: [
          ...table.columns,
          ...table.columns.map((one) => ({ ...one, key: `${one.key}2`, header: `${one.header} 2` })),
        ],
        rows: table.rows.map((row) => [...row, ...row]),
        totals: null,
      },
    ],
  };
  await host.sheets?.writeSheets([wide], silent);
  const sent = bytesOf(excel, "requestBytes", 0);
  expect(sent).toBeGreaterThan(step);
  expect(excel.syncs.length).toBeLessThanOrEqual(12 + Math.ceil(sent / step));
  expect(Math.max(...excel.syncs.map((sync) => sync.requestBytes))).toBeLessThanOrEqual(payloadLimit);
  expect(excel.syncs.filter((sync) => sync.error !== null)).toEqual([]);
  expect(excel.state.sheet("Nhiệm vụ")?.cell(rows + 2, 0).value).toBe(`=${long}`);
  expect(excel.touched.filter((touch) => touch.sheet === "Theo dõi")).toEqual([]);
});

test("more than 512 merged areas in a few rows are asked for in smaller bands", async () => {
  const excel = new InMemoryExcel();
  const sheet = excel.state.addSheet("Theo dõi");
  for (let row = 0; row < 40; row += 1) {
    for (let column = 0; column < 60; column += 2) {
      sheet.put(row, column, { ...sheet.cell(row, column), value: "x" });
      sheet.merges.push({ top: row, left: column, bottom: row, right: column + 1 });
    }
  }
  const host = createExcelHost(connect(excel, excel2021), hostOptions);
  const workbook = await host.source.read(silent);
  expect(workbook.sheets[0]?.merges).toHaveLength(40 * 30);
});
