import { readEvidence } from "@shared/locale/vi/citations";
import { expect, test } from "vitest";

const read = (text: string) => readEvidence(text, { planYear: { year: 2024, schoolYear: false }, link: null });
const said = (text: string) =>
  read(text).citations.map(({ kind, number, symbol, date, quantity }) => [kind, number, symbol, date, quantity]);

/** "tin" of "thông tin" took the law's number away; short forms in small letters were no kinds. */
test.each([
  ["Luật Tiếp cận thông tin số 104/2016/QH13", ["luat", "104/2016", "QH13", null, null]],
  ["[H6-1.6-07] QC dân chủ cơ sở", ["quy-che", null, null, null, null]],
  ["Hồ sơ: KH 12", ["ke-hoach", "12", null, null, null]],
  ["kh 12", ["ke-hoach", "12", null, null, null]],
  ["bb họp 10/02", ["bien-ban", null, null, "2024-02-10", null]],
  ["KH.12", ["ke-hoach", "12", null, null, null]],
  ["KH 12 kèm danh sách", ["ke-hoach", "12", null, null, null]],
  ["Biên bản họp số 03 ngày 12/3/2024", ["bien-ban", "03", null, "2024-03-12", null]],
  ["Báo cáo của tổ số 2", ["bao-cao", null, null, null, null]],
  ["Báo cáo thực hiện Kế hoạch số 12", ["bao-cao", null, null, null, null]],
  ["VB số 45/PGDĐT", ["cong-van", "45", "PGDĐT", null, null]],
  ["12a/KH-THTU", ["ke-hoach", "12a", "KH-THTU", null, null]],
  ["12 KH/THTU", ["ke-hoach", "12", "KH/THTU", null, null]],
  ["25 HS/GV", ["khac", null, null, null, 25]],
  ["BB họp 2024-02-10", ["bien-ban", null, null, "2024-02-10", null]],
  ["12/KH-THTU\n15/01/2024", ["ke-hoach", "12", "KH-THTU", "2024-01-15", null]],
  ["05 tin, bài", ["bai-viet", null, null, null, 5]],
  ["Có (KH 12)", ["ke-hoach", "12", null, null, null]],
  ["Có (lưu KH 12/KH-THTU ngày 15/01/2024)", ["ke-hoach", "12", "KH-THTU", "2024-01-15", null]],
  ["KH số 12 ngày 15/01/2024 về việc thực hiện QĐ 346/QĐ-TTg", ["ke-hoach", "12", null, "2024-01-15", null]],
])("%j", (text, expected) => {
  expect(said(text)).toEqual([expected]);
});

test("documents behind dashes on one line are each a piece", () => {
  expect(said("- KH 12 - BB 03").map(([kind, number]) => `${String(kind)} ${String(number)}`)).toEqual([
    "ke-hoach 12",
    "bien-ban 03",
  ]);
  expect(said("- Kế hoạch tuyên truyền - quý I")).toHaveLength(1);
});

test.each(["Có (lưu tại văn phòng)", "Có (lưu hồ sơ tổ 2)", "Có đủ minh chứng", "Đủ hồ sơ"])(
  "%s is a bare yes",
  (text) => {
    expect(read(text)).toMatchObject({ citations: [], bareYes: true });
  },
);

test.each(["Sẽ bổ sung", "Không yêu cầu"])("%s is a bare no", (text) => {
  expect(read(text)).toMatchObject({ citations: [], bareNo: true });
});
