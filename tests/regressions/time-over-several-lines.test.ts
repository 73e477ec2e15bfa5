import { readTime } from "@shared/locale/vi/dates";
import { expect, test } from "vitest";

/** "Tháng 3⏎năm 2024" in a narrow column was months 3 and 5, and most broken wordings could not be read. */
test.each([
  ["Tháng 3\nnăm 2024", "2024-03-01", "2024-03-31"],
  ["Trước ngày\n01/5/2024", null, "2024-04-30"],
  ["Thường\nxuyên", "2024-01-01", "2024-12-31"],
  ["6 tháng\nđầu năm", "2024-01-01", "2024-06-30"],
  ["Tuần 2\ntháng 4", "2024-04-08", "2024-04-14"],
  ["Từ 15/3\nđến 20/3", "2024-03-15", "2024-03-20"],
  ["15/3/2024\n20/9/2024", "2024-03-15", "2024-09-20"],
  ["tháng 3\n4", "2024-03-01", "2024-04-30"],
])("%j", (text, start, due) => {
  const read = readTime(text, { planYear: { year: 2024, schoolYear: false }, deadline: false });
  expect([read?.period.start, read?.period.due]).toEqual([start, due]);
});
