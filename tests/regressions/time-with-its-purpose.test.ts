import { readTime } from "@shared/locale/vi/dates";
import { expect, test } from "vitest";

/** What a date is for, in a bracket or before a colon, made the whole cell unreadable. */
test.each([
  ["Ngày 05/9 (Khai giảng)", "2024-09-05", "2024-09-05"],
  ["Tháng 10/2024 (theo KH của Phòng)", "2024-10-01", "2024-10-31"],
  ["Trước ngày 30/4 (báo cáo 6 tháng)", null, "2024-04-29"],
  ["Trước 01/5 (6 tháng), trước 01/11 (năm)", null, "2024-10-31"],
  ["6 tháng: trước 01/5; năm: trước 01/11", null, "2024-10-31"],
  ["HKI: tháng 12\nHKII: tháng 5", "2024-05-01", "2024-12-31"],
])("%j", (text, start, due) => {
  const read = readTime(text, { planYear: { year: 2024, schoolYear: false }, deadline: false });
  expect([read?.period.start, read?.period.due]).toEqual([start, due]);
});

test.each(["Tháng 3 (âm lịch)", "20/11 (hoặc 21/11)", "Tháng 5 (19/5)", "Tháng 3 (năm sau)", "(Khai giảng)"])(
  "%j stays unread",
  (text) => {
    expect(readTime(text, { planYear: { year: 2024, schoolYear: false }, deadline: false })).toBeNull();
  },
);
