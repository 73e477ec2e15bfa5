import { describe, expect, test } from "vitest";
import { countText, longDate, percentText, roman, shortDate } from "@shared/locale/vi/report-numbers";

describe("counts as offices write them", () => {
  test.each([
    [0, "0"],
    [3, "03"],
    [9, "09"],
    [10, "10"],
    [999, "999"],
    [1_250, "1.250"],
    [1_234_567, "1.234.567"],
    [1.5, "1,5"],
    [98.154, "98,15"],
    [-2, "-2"],
  ])("%s → %s", (value, text) => {
    expect(countText(value)).toBe(text);
  });
});

test.each([
  [53, 54, "98,15%"],
  [12, 12, "100%"],
  [0, 3, "0%"],
  [1, 0, null],
])("%s of %s → %s", (part, whole, text) => {
  expect(percentText(part, whole)).toBe(text);
});

describe("dates: a zero before days below ten and before months 1 and 2 only", () => {
  test.each([
    ["2026-01-05", "ngày 05 tháng 01 năm 2026", "05/01/2026"],
    ["2026-02-25", "ngày 25 tháng 02 năm 2026", "25/02/2026"],
    ["2024-06-06", "ngày 06 tháng 6 năm 2024", "06/6/2024"],
    ["2024-10-31", "ngày 31 tháng 10 năm 2024", "31/10/2024"],
  ])("%s", (date, long, short) => {
    expect(longDate(date)).toBe(long);
    expect(shortDate(date)).toBe(short);
  });
});

test("Roman numbers of the outline", () => {
  expect([1, 2, 3, 4, 5, 6, 9, 10].map(roman)).toEqual(["I", "II", "III", "IV", "V", "VI", "IX", "X"]);
});
