import { expect, test } from "vitest";
import { read } from "../support/read";

/** "CÔNG VIỆC THÁNG 01 NĂM 2025" above "Năm học 2024 - 2025" made the table one of the calendar year 2025. */
test.each([
  ["CÔNG VIỆC THÁNG 10/2024", "15/10", "2024-10-15"],
  ["CÔNG VIỆC THÁNG 01 NĂM 2025", "HK I", "2025-01-15"],
  ["CÔNG VIỆC THÁNG 01 NĂM 2025", "05/9", "2024-09-05"],
])("%s, %s", (title, words, due) => {
  const { layout, structured } = read({
    name: "Công việc",
    rows: [
      [title],
      ["Năm học 2024 - 2025"],
      ["TT", "Nội dung", "Chủ trì", "Thời hạn"],
      [1, "Họp cha mẹ học sinh", "BGH", words],
      [2, "Kiểm tra nền nếp", "TPT", words],
    ],
  });
  expect(layout.planYear).toEqual({ year: 2024, schoolYear: true });
  expect(structured.tasks.map((task) => (task.due.how === "stated" ? task.due.value : null))).toEqual([due, due]);
});
