import { expect, test } from "vitest";
import { read, taskLine } from "../support/read";

/** Columns under headings of a school's own making, and a row of letters under the header. */
test("what cells show decides where the heading says nothing; lettered columns are no task", () => {
  const { structured } = read({
    name: "Theo dõi 2024",
    rows: [
      ["TT", "Nội dung", "Cánh tay", "Thời gian", "Tới đâu rồi", "Giấy tờ"],
      ["A", "B", "C", "D", "E", "F"],
      [1, "Họp phụ huynh", "BGH", "tháng 3", "Hoàn thành", "BB 01/BB-THAN"],
      [2, "Tập huấn quy chế", "CĐ; TTCM", "quý II", "Chưa thực hiện", "KH 02/KH-THAN"],
      [3, "Niêm yết", "Văn thư", "15/4", "Đang thực hiện", null],
    ],
  });
  expect(structured.tasks.map(taskLine)).toEqual([
    "B3 Họp phụ huynh | Ban giám hiệu | 2024-03-01..2024-03-31 | done",
    "B4 Tập huấn quy chế | Công đoàn, Tổ trưởng chuyên môn | 2024-04-01..2024-06-30 | not-started",
    "B5 Niêm yết | Văn thư | 2024-04-15..2024-04-15 | in-progress",
  ]);
  expect(structured.evidence.map(({ number }) => number)).toEqual(["01", "02"]);
});
