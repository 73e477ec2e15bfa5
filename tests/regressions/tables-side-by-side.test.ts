import { expect, test } from "vitest";
import { read, taskLine } from "../support/read";

const header = ["TT", "Nội dung", "Phụ trách", "Thời hạn"];

/** Of two plans side by side only the left one was read. */
test("a plan for each semester, side by side", () => {
  const { layout, structured } = read({
    name: "Dân vận",
    rows: [
      ["KẾ HOẠCH NĂM HỌC 2025-2026"],
      ["HỌC KỲ I", null, null, null, null, "HỌC KỲ II"],
      [...header, null, ...header],
      [1, "Họp Ban Chỉ đạo", "HT", "15/9", null, 1, "Chăm lo Tết", "CĐ", "05/02"],
      [2, "Đối thoại", "BGH", "15/12"],
      [3, "Sơ kết", "HT", "10/01"],
    ],
  });
  expect(structured.tasks.map(taskLine)).toEqual([
    "B4 Họp Ban Chỉ đạo | Hiệu trưởng | ..2025-09-15 | -",
    "B5 Đối thoại | Ban giám hiệu | ..2025-12-15 | -",
    "B6 Sơ kết | Hiệu trưởng | ..2026-01-10 | -",
    "G4 Chăm lo Tết | Công đoàn | ..2026-02-05 | -",
  ]);
  expect(layout.tables.map(({ body }) => body?.bottom)).toEqual([6, 4]);
  expect(structured.leftOver).toEqual([]);
});

test("without a gap between them, and the evidence of the plan beside it", () => {
  const { structured } = read({
    name: "Dân vận",
    rows: [
      ["TT", "Nội dung", "Phụ trách", "TT", "Tên minh chứng", "Nhiệm vụ số"],
      [1, "Họp tổ", "BGH", 1, "Biên bản số 01", 2],
      [2, "Sơ kết", "BGH", 2, "Biên bản số 02", 1],
    ],
  });
  expect(structured.tasks.map(({ title }) => title)).toEqual(["Họp tổ", "Sơ kết"]);
  const [first, second] = structured.tasks;
  expect(structured.evidence.map(({ number, taskId }) => [number, taskId])).toEqual([
    ["01", second?.id],
    ["02", first?.id],
  ]);
});
