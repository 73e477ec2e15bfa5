import { expect, test } from "vitest";
import { read } from "../support/read";
import { day } from "../support/sheet";

/** The date line "Quận 7, ngày 20 tháng 10 năm 2024" in the start column became a continuation of the last task. */
test("a place with a number in it still makes a date line", () => {
  const { structured } = read({
    name: "Theo dõi",
    rows: [
      ["STT", "Tên nhiệm vụ", "Chủ trì", "Ngày bắt đầu", "Thời hạn"],
      [1, "Xây dựng kế hoạch", "BGH", day("2024-09-05"), day("2024-09-20")],
      [],
      [null, null, null, "Quận 7, ngày 20 tháng 10 năm 2024"],
      [null, "Người lập bảng", null, "HIỆU TRƯỞNG"],
    ],
  });
  expect(structured.tasks.map(({ rows }) => rows)).toEqual([[2]]);
  expect(structured.unreadTimes).toEqual([]);
  expect(structured.leftOver.map(({ source, reason }) => [source.cell, reason])).toEqual([
    ["D4", "signature"],
    ["B5", "signature"],
  ]);
});
