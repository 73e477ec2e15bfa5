import { expect, test } from "vitest";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { graftSheets } from "@shared/hosts/graft";
import { emptySettings } from "@shared/model/settings";
import { runPipeline } from "@shared/pipeline";
import { outputSheets } from "@shared/report/sheets";
import { ruleTables } from "../../../support/rule-tables";
import { readSample, sampleBytes } from "../../../support/samples";
import { at, task } from "../../../support/structured";

const problem = { text: "Giá trị “mai” của “Năm” không dùng được. Hãy ghi một năm.", at: at("C5") };

ruleTables("settings-unreadable", {
  ok: [["settings that can be used", { tasks: [task()] }]],
  bad: [["a value that means nothing", { tasks: [task()] }, ["C5"], { settingsProblems: [problem] }]],
});

test("nonsense typed on the sheet Cấu hình is found at its cell", () => {
  const { snapshot, settings } = readSample("01-bang-chuan");
  const sheets = outputSheets(snapshot, settings).map((sheet) =>
    sheet.key !== "settings"
      ? sheet
      : {
          ...sheet,
          tables: sheet.tables.map((table) => ({
            ...table,
            rows: table.rows.map((row) =>
              String(row[1]).startsWith("Năm (") ? [row[0] ?? "", row[1] ?? "", "mai"] : row,
            ),
          })),
        },
  );
  const saved = openWorkbook(graftSheets(sampleBytes("01-bang-chuan"), sheets, snapshot.asOf), "so.xlsx");
  const options = { asOf: snapshot.asOf, today: snapshot.asOf, year: null, period: null };
  const found = runPipeline(saved, emptySettings, options).snapshot.findings.filter(
    ({ rule }) => rule === "settings-unreadable",
  );
  expect(found.map(({ source }) => source?.sheet)).toEqual(["Cấu hình"]);
  expect(found[0]?.message).toContain("“mai”");
  expect(found[0]?.source?.cell).toMatch(/^C\d+$/);
});
