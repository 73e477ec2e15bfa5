import { expect, test } from "vitest";
import { read, taskLine } from "../support/read";

/** A mark under a unit was read as the name of who leads. */
test("units as columns, marked with x", () => {
  const { structured } = read({
    name: "Ma trận 2025",
    rows: [
      ["STT", "Nội dung công việc", "Bộ phận thực hiện", null, null, "Thời hạn"],
      [null, null, "BGH", "CĐ", "KT", null],
      [1, "Xây dựng kế hoạch", "x", null, null, "15/01"],
      [2, "Công khai thu chi", "x", null, "x", "30/4"],
      [3, "Thăm hỏi", null, "x", null, "31/12"],
    ],
    merges: ["C1:E1", "A1:A2", "B1:B2", "F1:F2"],
  });
  expect(structured.tasks.map(taskLine)).toEqual([
    "B3 Xây dựng kế hoạch | Ban giám hiệu | ..2025-01-15 | -",
    "B4 Công khai thu chi | Ban giám hiệu, Kế toán | ..2025-04-30 | -",
    "B5 Thăm hỏi | Công đoàn | ..2025-12-31 | -",
  ]);
});
