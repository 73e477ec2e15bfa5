import { readQuantities } from "@shared/locale/vi/quantities";
import { expect, test } from "vitest";

/** "1 000 lượt" was a stated zero: "000 lượt". */
test.each([
  ["1 000 lượt xem", 1000, "lượt"],
  ["trên 12 000 lượt người", 12000, "lượt người"],
  ["0 đơn", 0, "đơn"],
])("%s", (text, value, unit) => {
  expect(readQuantities(text)).toEqual([{ value, unit }]);
});
