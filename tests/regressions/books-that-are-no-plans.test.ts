import { expect, test } from "vitest";
import type { CellLiteral } from "../support/sheet";
import { read } from "../support/read";

/** Books with a day and a text on each row, which were read as plans. */
const books: readonly (readonly [string, readonly (readonly CellLiteral[])[]])[] = [
  [
    "Thu chi",
    [
      ["Ngày tháng", "Số chứng từ", "Diễn giải", "Thu", "Chi", "Tồn quỹ"],
      ["05/01/2025", "PT01", "Đoàn phí tháng 1", 2000000, null, 2000000],
      ["10/01/2025", "PC01", "Thăm ốm", null, 500000, 1500000],
    ],
  ],
  [
    "Góp ý",
    [
      ["TT", "Ngày", "Người góp ý", "Nội dung góp ý", "Trả lời"],
      [1, "05/3/2025", "Nguyễn Thị Lan", "Sửa nhà vệ sinh", "Đã tiếp thu"],
      [2, "06/5/2025", "Lê Thị Mai", "Bổ sung quạt", "Đã giải quyết"],
    ],
  ],
];

test("money and suggestions are no plans", () => {
  expect(books.length).toBeGreaterThan(0);
  for (const [name, rows] of books) expect([name, read({ name, rows }).structured.tasks]).toEqual([name, []]);
});
