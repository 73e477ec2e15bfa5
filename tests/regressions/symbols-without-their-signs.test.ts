import { readEvidence } from "@shared/locale/vi/citations";
import { judgeNumber } from "@shared/locale/vi/document-numbers";
import { expect, test } from "vitest";

const read = (text: string) => readEvidence(text, { planYear: { year: 2024, schoolYear: false }, link: null });

/** A symbol lost its organ behind a space, and a number without "số" before a symbol was none. */
test.each([
  ["KH 12/KH THBT ngày 02/01/2024", ["ke-hoach", "12", "KH THBT", "2024-01-02"]],
  ["Kế hoạch số 12/KH_THBT", ["ke-hoach", "12", "KH_THBT", null]],
  ["QĐ 06/QĐ BGH về phân công", ["quyet-dinh", "06", "QĐ BGH", null]],
  ["KẾ HOẠCH 12/KH CHO HỌC SINH", ["ke-hoach", "12", "KH", null]],
  ["Kế hoạch 25 KH-THTU ngày 05/3/2024", ["ke-hoach", "25", "KH-THTU", "2024-03-05"]],
  ["BC 30 BC/THTU", ["bao-cao", "30", "BC/THTU", null]],
  ["Danh sách 25 HS-GV", ["danh-sach", null, null, null]],
])("%j", (text, expected) => {
  const { citations } = read(text);
  expect(citations.map(({ kind, number, symbol, date }) => [kind, number, symbol, date])).toEqual([expected]);
});

test.each(["12/KH THBT", "12/KH_THBT", "25 KH-THTU"])("%s is malformed", (cited) => {
  expect(judgeNumber(cited, "ke-hoach")).not.toBeNull();
});
