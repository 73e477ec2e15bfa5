import { readCompletion } from "@shared/locale/vi/statuses";
import { expect, test } from "vitest";

/** In the column of completion days a word beside the day made it unreadable. */
test.each([
  ["28/3/2024", "2024-03-28"],
  ["HT 28/3", "2024-03-28"],
  ["Đã xong 28/3/2024", "2024-03-28"],
  ["28/3/2024 (trễ 3 ngày)", "2024-03-28"],
  ["28/3 - đúng hạn", "2024-03-28"],
  ["28/3 đúng hạn", "2024-03-28"],
  ["Tháng 3", null],
  ["28/3, 30/3", null],
  ["28/3 - 30/3", null],
  ["31/4 (trễ)", null],
  ["Đang thực hiện", null],
])("%s", (text, date) => {
  expect(readCompletion(text, { year: 2024, schoolYear: false })?.date ?? null).toBe(date);
});
