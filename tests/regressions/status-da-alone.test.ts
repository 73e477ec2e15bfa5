import { readStatus } from "@shared/locale/vi/statuses";
import { expect, test } from "vitest";

/** Under "Hiện trạng (Đã/đang/chưa)" schools write the first word alone. */
test.each([
  ["Đã", "done"],
  ["đang", "in-progress"],
  ["Chưa", "not-started"],
])("%s", (text, status) => {
  expect(readStatus(text, { percent: null, planYear: { year: 2024, schoolYear: false } })?.status).toBe(status);
});
