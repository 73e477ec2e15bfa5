import { expect, test } from "vitest";
import { bold } from "../support/sheet";
import { read, taskLine } from "../support/read";

/** "Nội dung công việc" over several columns: whatever did not stand in the first one was lost. */
test("titles set in by a column for each level, without numbers", () => {
  const { structured } = read({
    name: "KH 2025",
    rows: [
      ["Nội dung công việc", null, null, "Chủ trì", "Thời hạn"],
      [bold("TUYÊN TRUYỀN")],
      [null, bold("Tuyên truyền miệng")],
      [null, null, "Sinh hoạt dưới cờ", "TPT", "15/3/2025"],
      [null, bold("Tuyên truyền qua mạng")],
      [null, null, "Đăng tin", "VT", "30/4/2025"],
      [bold("CÔNG KHAI")],
      [null, null, "Niêm yết dự toán", "KT", "15/01/2025"],
    ],
    merges: ["A1:C1"],
  });
  expect(structured.tasks.map(taskLine)).toEqual([
    "C4 TUYÊN TRUYỀN > Tuyên truyền miệng > Sinh hoạt dưới cờ | Tổng phụ trách Đội | ..2025-03-15 | -",
    "C6 TUYÊN TRUYỀN > Tuyên truyền qua mạng > Đăng tin | Văn thư | ..2025-04-30 | -",
    "C8 CÔNG KHAI > Niêm yết dự toán | Kế toán | ..2025-01-15 | -",
  ]);
});

test("inner numbers in the first of its columns, and no merge", () => {
  const { structured } = read({
    name: "KH 2025",
    rows: [
      ["TT", "Nội dung", null, "Người thực hiện", "Thời gian"],
      ["I", bold("Công tác Đảng")],
      [null, "1.1", "Học tập nghị quyết", "Chi bộ", "Quý I"],
      [null, "1.2", "Sinh hoạt chuyên đề", "Chi bộ", "Quý II"],
    ],
  });
  expect(structured.tasks.map((task) => [taskLine(task), task.code])).toEqual([
    ["C3 Công tác Đảng > Học tập nghị quyết | Chi bộ | 2025-01-01..2025-03-31 | -", "1.1"],
    ["C4 Công tác Đảng > Sinh hoạt chuyên đề | Chi bộ | 2025-04-01..2025-06-30 | -", "1.2"],
  ]);
});

test("groups beside their tasks under one heading", () => {
  const { structured } = read({
    name: "KH 2025",
    rows: [
      ["TT", "Nội dung", null, "Chủ trì", "Thời gian"],
      [1, "Dân vận khéo", "Đăng ký mô hình", "CĐ", "Quý I"],
      [2, null, "Sơ kết", "CĐ", "Quý II"],
      [3, "Công khai", "Niêm yết", "KT", "Quý I"],
    ],
    merges: ["B1:C1", "B2:B3"],
  });
  expect(structured.tasks.map(({ title, path }) => [...path, title].join(" > "))).toEqual([
    "Dân vận khéo > Đăng ký mô hình",
    "Dân vận khéo > Sơ kết",
    "Công khai > Niêm yết",
  ]);
});

test("evidence in every column under its merged heading; merged over them it is one", () => {
  const { structured } = read({
    name: "KH 2025",
    rows: [
      ["TT", "Nội dung", "Chủ trì", "Hạn", "Minh chứng", null],
      [1, "Họp tổ", "BGH", "15/3/2025", "Biên bản số 01", "10 ảnh"],
      [2, "Sơ kết", "BGH", "15/6/2025", "Biên bản số 02", null],
    ],
    merges: ["E1:F1", "E3:F3"],
  });
  expect(structured.evidence.map(({ text, source }) => [source.cell, text])).toEqual([
    ["E2", "Biên bản số 01"],
    ["F2", "10 ảnh"],
    ["E3", "Biên bản số 02"],
  ]);
});

test("sums in a column without a heading are no titles", () => {
  const { structured } = read({
    name: "KH 2025",
    rows: [
      ["TT", "Nội dung", null, "Chủ trì", "Hạn"],
      [1, "Họp tổ", 5, "BGH", "15/3/2025"],
      [null, null, 7, null, null],
      [2, "Sơ kết", 12, "BGH", "15/6/2025"],
    ],
  });
  expect(structured.tasks.map(({ title }) => title)).toEqual(["Họp tổ", "Sơ kết"]);
});
