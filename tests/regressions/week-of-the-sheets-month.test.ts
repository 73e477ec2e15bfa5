import { expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { read } from "../support/read";

const times = (
  name: string,
  heading: string,
  cells: readonly (string | number)[],
  title = "LỊCH CÔNG TÁC NĂM 2025",
) => {
  const { structured } = read({
    name,
    rows: [
      [title],
      [heading, "Nội dung công việc", "Người thực hiện"],
      ...cells.map((time, index) => [time, `Việc ${index}`, "BGH"]),
    ],
  });
  return structured.tasks.map(({ start, due }) => `${valueOf(start) ?? ""}..${valueOf(due) ?? ""}`);
};

/** A sheet for each month leaves the month out of its cells; the weeks could not be read. */
test("a week takes its month from the sheet", () => {
  expect(times("Tháng 3", "Tuần", ["Tuần 1", "Tuần 4", "Tuần 1-2"])).toEqual([
    "2025-03-01..2025-03-07",
    "2025-03-22..2025-03-31",
    "2025-03-01..2025-03-14",
  ]);
  expect(times("T4", "Tuần", [1, "3"])).toEqual(["2025-04-01..2025-04-07", "2025-04-15..2025-04-21"]);
  expect(times("Lịch", "Thời gian", ["cuối tháng"], "CÔNG TÁC THÁNG 5 NĂM 2025")).toEqual(["2025-05-21..2025-05-31"]);
  expect(times("Tháng 3", "Ngày", [5, "20"])).toEqual(["2025-03-05..2025-03-05", "2025-03-20..2025-03-20"]);
});

test("without a month around it a week stays unread", () => {
  expect(times("Lịch", "Tuần", ["Tuần 1"], "LỊCH, ngày 10 tháng 01 năm 2025")).toEqual([".."]);
});

test("a heading names the month of the weeks beneath it", () => {
  const { structured } = read({
    name: "Lịch 2025",
    rows: [
      ["Thời gian", "Nội dung công việc", "Người thực hiện"],
      [null, "THÁNG 3", null],
      ["Tuần 1", "Họp", "BGH"],
      ["Tuần 2", "Sinh hoạt", "CĐ"],
      [null, "THÁNG 4", null],
      ["Tuần 1", "Báo cáo", "CĐ"],
    ],
    merges: ["B2:C2", "B5:C5"],
  });
  expect(structured.tasks.map(({ due }) => valueOf(due))).toEqual(["2025-03-07", "2025-03-14", "2025-04-07"]);
});
