import { expect, test } from "vitest";
import { read, taskLine } from "../support/read";

/** Only columns of months were a matrix: the quarters' were left aside and no task had a time. */
test("marks under the quarters, below a heading of time", () => {
  const { layout, structured } = read({
    name: "KH 2025",
    rows: [
      ["KẾ HOẠCH NĂM 2025"],
      ["STT", "Nội dung", "Phụ trách", "Thời gian", null, null, null, "Trạng thái"],
      [null, null, null, "Quý I", "Quý II", "Quý III", "Quý IV", null],
      [1, "Họp tổ", "BGH", "x", null, null, null, "Đã thực hiện"],
      [2, "Tuyên truyền", "CĐ", null, "x", "x", null, "Đang thực hiện"],
    ],
    merges: ["D2:G2", "A2:A3", "B2:B3", "C2:C3", "H2:H3"],
  });
  expect(layout.tables[0]?.role).toBe("month-matrix");
  expect(structured.tasks.map(taskLine)).toEqual([
    "B4 Họp tổ | Ban giám hiệu | 2025-01-01..2025-03-31 | done",
    "B5 Tuyên truyền | Công đoàn | 2025-04-01..2025-09-30 | in-progress",
  ]);
});

test("words under Q1 to Q4 are marks too", () => {
  const { structured } = read({
    name: "Lộ trình 2026",
    rows: [
      ["TT", "Nhiệm vụ", "Chủ trì", "Q1", "Q2", "Q3", "Q4"],
      [1, "Sửa đổi quy chế", "KT", null, "Lấy ý kiến", "Ban hành", null],
    ],
  });
  expect(structured.tasks.map(taskLine)).toEqual(["B2 Sửa đổi quy chế | Kế toán | 2026-04-01..2026-09-30 | -"]);
});

test("semesters of a school year, halves of a year, a semester under its own heading", () => {
  const row = [1, "Họp phụ huynh", "BGH", "x", null];
  const time = (title: string, ...spans: string[]) => {
    const { structured } = read({ name: "KH", rows: [[title], ["TT", "Nội dung", "Chủ trì", ...spans], row] });
    return structured.tasks.map(taskLine).join().split(" | ")[2];
  };
  expect(time("NĂM HỌC 2025 - 2026", "HK I", "HK II")).toBe("2025-09-05..2026-01-15");
  expect(time("NĂM 2025", "6 tháng đầu năm", "6 tháng cuối năm")).toBe("2025-01-01..2025-06-30");
});

test("a budget by quarters is no plan", () => {
  const { structured } = read({
    name: "Dự toán",
    rows: [
      ["TT", "Nội dung", "Quý I", "Quý II", "Quý III", "Quý IV"],
      [1, "Tiền lương", 450, 460, 470, 480],
      [2, "Tiền điện", 12.5, 13.1, 9.8, 14],
    ],
  });
  expect(structured.tasks).toEqual([]);
});

test("results by quarter under a heading of results stay results", () => {
  const { structured } = read({
    name: "KH 2025",
    rows: [
      ["TT", "Nội dung", "Chủ trì", "Hạn", "Kết quả", null],
      [null, null, null, null, "Quý I", "Quý II"],
      [1, "Tiếp công dân", "HT", "30/6/2025", "5 lượt", "3 lượt"],
    ],
    merges: ["E1:F1"],
  });
  expect(structured.tasks[0]?.quantities.map(({ value, unit }) => `${value} ${unit}`)).toEqual(["5 lượt", "3 lượt"]);
});

test("quarters that are called by their months", () => {
  const { structured } = read({
    name: "KH 2025",
    rows: [
      ["TT", "Nội dung", "Chủ trì", "Tháng 1-3", "Tháng 4-6", "Tháng 7-9", "T10-T12"],
      [1, "Họp tổ", "BGH", "x", null, "x", null],
      [2, "Tổng kết", "BGH", null, null, null, "x"],
    ],
  });
  expect(structured.tasks.map(taskLine)).toEqual([
    "B2 Họp tổ | Ban giám hiệu | 2025-01-01..2025-09-30 | -",
    "B3 Tổng kết | Ban giám hiệu | 2025-10-01..2025-12-31 | -",
  ]);
});
