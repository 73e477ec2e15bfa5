import { readTime } from "@shared/locale/vi/dates";
import { expect, test } from "vitest";

/** "tới" (until) was read as "tối" (in the evening) of that day. */
test.each([
  ["tới ngày 30/3", null],
  ["Tới 30/3", null],
  ["tối ngày 30/3", "2024-03-30"],
  ["Tối 30/3", "2024-03-30"],
])("%s", (text, start) => {
  const read = readTime(text, { planYear: { year: 2024, schoolYear: false }, deadline: false });
  expect([read?.period.start, read?.period.due]).toEqual([start, "2024-03-30"]);
});
