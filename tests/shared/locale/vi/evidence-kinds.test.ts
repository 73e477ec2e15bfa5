import { expect, test } from "vitest";
import {
  kindOfAbbreviation,
  kindOfGluedSymbol,
  kindOfSymbol,
  kindTable,
  kindWordAt,
} from "@shared/locale/vi/evidence-kinds";

test("every abbreviation means its kind, and no two kinds share one", () => {
  const seen = new Set<string>();
  for (const row of kindTable) {
    for (const abbreviation of row.abbreviations) {
      expect(kindOfAbbreviation(abbreviation), abbreviation).toBe(row.kind);
      expect(seen.has(abbreviation), abbreviation).toBe(false);
      seen.add(abbreviation);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
});

test.each([
  ["KH-THTU", "ke-hoach"],
  ["CT/TW", "chi-thi"],
  ["CTr/BDVTU", "chuong-trinh"],
  ["TTr-THTU", "to-trinh"],
  ["TT-BGDĐT", "thong-tu"],
  ["QD-THTU", "quyet-dinh"],
  ["kh-thtu", "ke-hoach"],
  ["QH15", null],
  ["THTU-CĐ", null],
])("the symbol %s says %s", (symbol, kind) => {
  expect(kindOfSymbol(symbol)).toBe(kind);
});

test.each([
  ["QĐTHTU", "quyet-dinh"],
  ["KHTHTU", "ke-hoach"],
  ["TTrTHTU", "to-trinh"],
  ["QĐ-THTU", null],
  ["THTU", null],
])("the glued symbol %s says %s", (symbol, kind) => {
  expect(kindOfGluedSymbol(symbol)).toBe(kind);
});

test.each([
  ["Số 12/KH-THTU", null],
  ["So 12/KH-THTU", null],
  ["sổ trực tuần", "so"],
  ["Số liệu", null],
  ["Ảnh hội nghị", "hinh-anh"],
  ["hình thức", "khac"],
  ["Bài tuyên truyền", "tai-lieu"],
  ["Bài viết", "bai-viet"],
  ["KHTN", null],
  ["Kếhoạch", null],
])("%s begins with the word of %s", (text, kind) => {
  expect(kindWordAt(text)?.kind ?? null).toBe(kind);
});
