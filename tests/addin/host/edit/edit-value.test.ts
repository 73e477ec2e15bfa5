import { expect, test } from "vitest";
import { entered, isDateFormat } from "../../../../addin/host/edit/edit-value";

test.each([
  ["2024-03-15", "dd/mm/yyyy", false, 45366],
  ["2024-03-15", "dd/mm/yyyy", true, 45366 - 1462],
  ["2024-03-15", "General", false, "'2024-03-15"],
  ["2024-13-15", "dd/mm/yyyy", false, "'2024-13-15"],
  ["Văn thư", "General", false, "Văn thư"],
  ["TRUE", "General", false, "'TRUE"],
  ["=A1", "@", false, "=A1"],
  ["12/KH-THTU", "General", false, "'12/KH-THTU"],
  [null, "General", false, ""],
  [80, "0%", false, 80],
])("%j into a %s cell (1904: %s) is entered as %j", (value, format, date1904, wire) => {
  expect(entered(value, format, date1904)).toBe(wire);
});

test("date formats are told from others", () => {
  expect(["dd/mm/yyyy", "m/d/yyyy", "[$-42A]d/m/yy"].map(isDateFormat)).toEqual([true, true, true]);
  expect(["General", "0%", '0" ngày"', "@"].map(isDateFormat)).toEqual([false, false, false, false]);
});
