import { expect, test } from "vitest";
import { detect } from "@shared/detect";
import { emptySettings } from "@shared/model/settings";
import { TableCells } from "@shared/structure/table-cells";
import { viewOf } from "@shared/text/sheet-view";
import { heldBy } from "../../support/heap";
import { workbook, type CellLiteral, type SheetLiteral } from "../../support/sheet";

/** The cells of the first table of a sheet. */
function cellsOf(literal: SheetLiteral): TableCells {
  const book = workbook(literal);
  const [sheet] = book.sheets;
  const [table] = detect(book, emptySettings, { year: null, fallbackYear: 2024 }).tables;
  if (sheet === undefined || table === undefined) throw new Error("no table");
  return new TableCells(viewOf(sheet), table);
}

const header = ["STT", "Nội dung công việc", "Chủ trì", "Thời gian", "Trạng thái"];

test.each([
  ["a cell of its own", 3, "lead", "Hiệu trưởng", "C3"],
  ["the corner of a merged area", 4, "lead", "Kế toán", "C4"],
  ["a merged area from the row above", 5, "lead", "Kế toán", "C4"],
  ["“nt”: what the row above said", 6, "lead", "Kế toán", "C6"],
  ["a column that the table does not have", 3, "percent", undefined, undefined],
] as const)("%s", (_, row, role, text, cell) => {
  const cells = cellsOf({
    name: "2024",
    firstRow: 2,
    rows: [
      header,
      [1, "Họp tổ chuyên môn", "Hiệu trưởng", "15/3/2024", "Đã hoàn thành"],
      [2, "Kiểm tra tài chính", "Kế toán", "15/4/2024", "Đã hoàn thành"],
      [3, "Công khai tài chính", null, "15/5/2024", "Chưa thực hiện"],
      [4, "Rà soát tài chính", "nt", "15/6/2024", "Chưa thực hiện"],
    ],
    merges: ["C4:C5"],
  });
  for (const above of [3, 4, 5]) cells.remember(above);
  const value = cells.first(row, role);
  expect([value?.text, value?.at.cell]).toEqual([text, cell]);
});

test("a header that reaches to the last column of all costs a row no more than the columns it has", () => {
  const lastColumn = 16_384;
  const wide = (left: readonly CellLiteral[], last: string): CellLiteral[] => {
    const row = [...left];
    row[lastColumn - 1] = last;
    return row;
  };
  const rows = Array.from({ length: 1_000 }, (_, index) =>
    wide([index + 1, `Họp tổ lần ${String(index + 1)}`, "Hiệu trưởng", "15/3/2024", "Đã hoàn thành"], "xong"),
  );
  const cells = cellsOf({ name: "2024", rows: [wide(header, "Ghi chú"), ...rows] });
  const { megabytes, kept } = heldBy(() => rows.map((_, index) => cells.first(index + 2, "notes")));
  expect(kept).toHaveLength(1_000);
  expect([kept[999]?.text, kept[999]?.at.cell]).toEqual(["xong", "XFD1001"]);
  expect(megabytes).toBeLessThan(20);
});
