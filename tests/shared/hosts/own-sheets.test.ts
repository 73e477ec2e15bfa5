import { isOwnName, ownSheetName, ownSheetsFormula, ownSheetTitles } from "@shared/hosts/own-sheets";
import { expect, test } from "vitest";

test("titles come back from the formula, whatever is in them", () => {
  const titles = ["Nhiệm vụ", "Lớp 1'A", "a,b!c", "Sheet1"];
  expect(ownSheetTitles(ownSheetsFormula(titles))).toEqual(titles);
});

test.each([
  ["='Nhiệm vụ'!$A$1,Sheet2!$A$1", ["Nhiệm vụ", "Sheet2"]],
  ["#REF!$A$1,'Tiến độ'!$A$1", ["Tiến độ"]],
  ["", []],
  ["1+1", []],
])("%s", (formula, titles) => {
  expect(ownSheetTitles(formula)).toEqual(titles);
});

test("names of ours", () => {
  expect(ownSheetName("appendix-1")).toBe("SoDanVan.appendix_1");
  expect(["SODANVAN.SHEETS", "SoDanVanX", "Ten"].map(isOwnName)).toEqual([true, false, false]);
});
