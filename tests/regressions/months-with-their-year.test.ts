import { expect, test } from "vitest";
import type { CellLiteral } from "../support/sheet";
import { read, taskLine } from "../support/read";

const times = (months: readonly CellLiteral[]) => {
  const { structured } = read({
    name: "NH 25-26",
    rows: [
      ["LỊCH NĂM HỌC 2025 - 2026"],
      ["TT", "Hoạt động", "Phụ trách", ...months],
      [1, "Đối thoại", "BGH", null, "x", null, null, null, "x"],
    ],
  });
  return structured.tasks.map(taskLine);
};

/** "9/2025" and a bare run from 9 over 12 to 5 were no months, and the sheet no table. */
test("numbers of months with their year, or running over December", () => {
  const expected = ["B3 Đối thoại | Ban giám hiệu | 2025-10-01..2026-02-28 | -"];
  expect(times(["9/2025", "10/2025", "11/2025", "12/2025", "1/2026", "2/2026", "3/2026"])).toEqual(expected);
  expect(times([9, 10, 11, 12, 1, 2, 3, 4, 5])).toEqual(expected);
});

test("the days of a month are no months", () => {
  const { layout } = read({
    name: "Chấm công",
    rows: [
      ["TT", "Nội dung", ...Array.from({ length: 11 }, (_, at) => at + 10)],
      [1, "Trực", "x"],
    ],
  });
  expect(layout.tables).toEqual([]);
});
