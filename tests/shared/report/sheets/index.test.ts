import { readFileSync, readdirSync } from "node:fs";
import { graftSheets } from "@shared/hosts/graft";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { emptySettings, type Settings } from "@shared/model/settings";
import { runPipeline } from "@shared/pipeline";
import { outputSheets } from "@shared/report/sheets";
import { settingsFromRows } from "@shared/snapshot/settings-rows";
import { describe, expect, test } from "vitest";
import { ooxmlErrors } from "../../../support/ooxml";

const asOf = "2024-10-15";
const samples = readdirSync("samples").filter((name) => name.endsWith(".xlsx"));
const settings: Settings = { ...emptySettings, year: 2024, school: { name: "Trường Tiểu học Tạ Uyên" } };

function process(name: string) {
  const bytes = new Uint8Array(readFileSync(`samples/${name}`));
  const options = { asOf, today: asOf, year: null, period: null };
  const result = runPipeline(openWorkbook(bytes, name), settings, options);
  return { bytes, result, sheets: outputSheets(result.snapshot, settings) };
}

test("there are samples", () => {
  expect(samples.length).toBeGreaterThan(3);
});

describe.each(samples)("%s", (name) => {
  const { bytes, result, sheets } = process(name);
  const table = (key: string) => sheets.find((sheet) => sheet.key === key)?.tables[0];

  test("every task, piece of evidence and finding has its row, linked to its cell", () => {
    const { tasks, evidence, findings } = result.snapshot;
    expect(tasks.length).toBeGreaterThan(10);
    expect(table("tasks")?.rows).toHaveLength(tasks.length);
    expect(table("evidence")?.rows).toHaveLength(evidence.length);
    expect(table("findings")?.rows).toHaveLength(findings.length);
    expect(table("tasks")?.rows[0]?.at(-1)).toMatchObject({ link: tasks[0]?.source });
  });

  test("every row has as many values as its table has columns, and headers are told apart", () => {
    for (const { columns, rows } of sheets.flatMap((sheet) => sheet.tables)) {
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(new Set(columns.map((column) => column.header.toLowerCase())).size).toBe(columns.length);
    }
  });

  test("the bars of each chart add up to all tasks", () => {
    const states = sheets.find((sheet) => sheet.key === "progress")?.tables[0];
    const sum = (states?.rows ?? []).reduce((total, row) => total + Number(row[1]), 0);
    expect(sum).toBe(result.snapshot.tasks.length);
  });

  test("grafted, it is read back as it was, and its settings too", async () => {
    const grafted = graftSheets(bytes, sheets, asOf);
    const workbook = openWorkbook(grafted, name);
    const options = { asOf, today: asOf, year: null, period: null };
    expect(runPipeline(workbook, settings, options).snapshot).toEqual(result.snapshot);
    expect(settingsFromRows(workbook.settingsRows ?? [])).toEqual({ settings, problems: [] });
    const before = await ooxmlErrors(bytes, "xlsx");
    expect(await ooxmlErrors(grafted, "xlsx")).toEqual(before);
  });
});
