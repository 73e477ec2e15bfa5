import { describe, expect, test } from "vitest";
import { reportKindFor, reportsOf, reportWindow, reportYear } from "@shared/report/window";

const calendar = { year: 2024, schoolYear: false };
const school = { year: 2024, schoolYear: true };

describe("report windows (contract, section 9)", () => {
  test("6-thang and nam of a calendar year", () => {
    expect(reportWindow("6-thang", calendar)).toEqual({ from: "2023-11-01", to: "2024-04-30", due: "2024-04-30" });
    expect(reportWindow("nam", calendar)).toEqual({ from: "2023-11-01", to: "2024-10-31", due: "2024-10-31" });
  });

  test("a school year's reports are named after its second year", () => {
    expect(reportYear(school)).toBe(2025);
    expect(reportWindow("6-thang", school)).toEqual({ from: "2024-11-01", to: "2025-04-30", due: "2025-04-30" });
  });

  test.each([
    ["2023-12-01", "6-thang"],
    ["2024-04-30", "6-thang"],
    ["2024-05-01", "nam"],
    ["2024-12-31", "nam"],
  ])("on %s the %s is called for", (day, kind) => {
    expect(reportKindFor(day, calendar)).toBe(kind);
  });

  test("both reports of a year without a plan", () => {
    expect(reportsOf(calendar).map(({ code, due }) => [code, due])).toEqual([
      ["6-thang", "2024-04-30"],
      ["nam", "2024-10-31"],
    ]);
  });
});
