import { builtinFormat } from "@shared/ooxml/format/builtin-formats";
import { compileFormat } from "@shared/ooxml/format/number-format";
import { expect, test } from "vitest";

const day = 45366.75; // 15 March 2024, 18:00

test.each([
  ["General", 0.1 + 0.2, "0.3"],
  ["0", 5, "5"],
  ["00", 5, "05"],
  ['00"/KH-THTU"', 7, "07/KH-THTU"],
  ["0.00", 1.5, "1.50"],
  ["0.0#", 1.5, "1.5"],
  ["#,##0", 1234567, "1.234.567"],
  ["#,##0.0", 1250.5, "1.250,5"],
  ["0%", 0.8, "80%"],
  ["0.0%", 0.125, "12.5%"],
  ["0.00E+00", 12345, "12345"],
  ["# ?/?", 0.5, "0.5"],
  ['0;-0;"không"', 0, "không"],
  ["0;(0)", -3, "(3)"],
  ["@", 12, "12"],
  ["#,##0\\ [$₫-42A]", 5000, "5.000 ₫"],
  ["0,", 12000, "12"],
  ["dd/mm/yyyy", day, "15/03/2024"],
  ["d/m/yy", day, "15/3/24"],
  ["[$-42A]dd/mm/yyyy;@", day, "15/03/2024"],
  ['"ngày" dd "tháng" mm "năm" yyyy', day, "ngày 15 tháng 03 năm 2024"],
  ["dd\\-mm\\-yyyy", day, "15-03-2024"],
  ["dd/mm/yyyy hh:mm", day, "15/03/2024 18:00"],
  ["h:mm AM/PM", day, "6:00 PM"],
  ["mm:ss", 0.5, "00:00"],
  ["[h]:mm", 1.5, "36:00"],
  ["yyyy-mm-dd", 60, "1900-02-29"],
  ["d-mmm-yy", day, "15-Mar-24"],
  ["dddd", day, "Friday"],
])("%s of %d is %s", (code, value, shown) => {
  expect(compileFormat(code).render(value, false)).toBe(shown);
});

test.each([
  ["dd/mm/yyyy", true, false],
  ["[$-42A]d mmmm yyyy", true, false],
  ["h:mm", false, false],
  ["[mm]:ss", false, false],
  ["0%", false, true],
  ['0"% đã xong"', false, false],
  ["General", false, false],
  ['#,##0 "đồng"', false, false],
  ["[Red]0.00", false, false],
  ["\\d0", false, false],
  ["mmm-yy", true, false],
])("%s: date %s, percent %s", (code, date, percent) => {
  const format = compileFormat(code);
  expect([format.date, format.percent]).toEqual([date, percent]);
});

test("days counted from 1904", () => {
  expect(compileFormat("dd/mm/yyyy").render(45366 - 1462, true)).toBe("15/03/2024");
});

test("built-in formats by number", () => {
  expect([9, 14, 30, 49, 163].map(builtinFormat)).toEqual(["0%", "dd/mm/yyyy", "dd/mm/yyyy", "@", "General"]);
});

test("a code of ten thousand letters takes no time to speak of", () => {
  const code = '"'.repeat(5_000) + "\\".repeat(5_000);
  expect(compileFormat(code).render(1, false)).toBeTypeOf("string");
});
