import { ruleTables } from "../../../support/rule-tables";
import { expect, test } from "vitest";
import { at, findings, task, workbookWith } from "../../../support/structured";

const decoded = (cell: string) => ({
  at: at(cell),
  encoding: "tcvn3" as const,
  before: "C«ng ®oµn",
  after: "Công đoàn",
  taskId: null,
});

ruleTables("legacy-encoding", {
  ok: [["Unicode", { tasks: [task()] }]],
  bad: [["once a column", { tasks: [task()], decoded: [decoded("B6"), decoded("C6")] }, ["B6", "C6"]]],
});

test("the fix decodes the whole column, cell by cell, and leaves Unicode alone", () => {
  const workbook = workbookWith({ B6: "C«ng ®oµn", B7: "Công đoàn", B8: "Ch¨m lo ®êi sèng" });
  const [finding] = findings("legacy-encoding", { decoded: [decoded("B6")] }, { workbook });
  expect(finding?.fix?.edits.map(({ source, value }) => [source.cell, value])).toEqual([
    ["B6", "Công đoàn"],
    ["B8", "Chăm lo đời sống"],
  ]);
});

test("the fix leaves what is Unicode under the old font as it was read", () => {
  const unicode = {
    B7: "Không",
    B8: "Duy trì nề nếp",
    B9: "Tổ chức hội nghị",
    B10: "Kiểm tra hồ sơ",
    B11: "Đã họp tổ",
  };
  const workbook = workbookWith({ B6: "C«ng ®oµn tr­êng", ...unicode });
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({ ...cell, style: { ...cell.style, font: ".VnTime" } })),
    })),
  }));
  const [finding] = findings("legacy-encoding", { decoded: [decoded("B6")] }, { workbook: { ...workbook, sheets } });
  expect(finding?.fix?.edits.map(({ source, value }) => [source.cell, value])).toEqual([["B6", "Công đoàn trường"]]);
});
