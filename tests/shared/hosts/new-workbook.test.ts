import { writeNewWorkbook } from "@shared/hosts/new-workbook";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { expect, test } from "vitest";
import { ooxmlErrors } from "../../support/ooxml";
import { someSheets } from "../../support/output-sheets";

const properties = { title: "Phụ\u0001 lục", asOf: "2024-10-15" };

test("the validator is content, charts or none", async () => {
  expect(await ooxmlErrors(await writeNewWorkbook(someSheets, properties), "xlsx")).toEqual([]);
  expect(await ooxmlErrors(await writeNewWorkbook(someSheets.slice(0, 1), properties), "xlsx")).toEqual([]);
});

test("text stays text, dates are dates, control characters are gone, links to cells of another workbook are words", async () => {
  const workbook = openWorkbook(await writeNewWorkbook(someSheets, properties), "moi.xlsx");
  const rows = workbook.sheets.find((sheet) => sheet.name === "Nhiệm vụ")?.rows ?? [];
  expect(rows[3]?.cells.map((cell) => cell.value)).toEqual(["=1+1", "Đã hoàn thành", "2024-03-15", 0.8, 3, "Sổ!A1"]);
  expect(rows[4]?.cells[0]?.value).toBe("Họp dân");
  expect(rows.slice(3, 6).map((row) => row.cells.find((cell) => cell.column === 6)?.link)).toEqual([
    null,
    "https://a.vn/k%E1%BA%BF%20ho%E1%BA%A1ch?a=1&b=2",
    null,
  ]);
  expect(rows[6]?.cells.find((cell) => cell.column === 5)).toMatchObject({ formula: "SUM(E5:E7)", value: 7 });
});

test("the same sheets give the same bytes, whatever the clock says", async () => {
  const first = await writeNewWorkbook(someSheets, properties);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(await writeNewWorkbook(someSheets, properties)).toEqual(first);
});
