import { describe, expect, test } from "vitest";
import { isDateline, isRemark, isSignatureCell, isTotal } from "@shared/locale/vi/footers";
import { listLetters } from "@shared/locale/vi/headings";
import { readNumbering, romanNumber, splitNumbering } from "@shared/structure/numbering";

test("lists are lettered in the Vietnamese order", () => {
  expect(listLetters.slice(0, 9)).toBe("abcdđeghi");
  expect(readNumbering("đ)")?.parts).toEqual([5]);
});

test.each([
  ["1", "decimal", [1]],
  ["01", "decimal", [1]],
  ["1.", "decimal", [1]],
  ["(1)", "decimal", [1]],
  ["1.2.3", "decimal", [1, 2, 3]],
  ["1,2", "decimal", [1, 2]],
  ["II", "roman", [2]],
  ["II.3", "decimal", [2, 3]],
  ["B", "letter", [2]],
  ["Đ.", "letter", [5]],
  ["a)", "small", [1]],
  ["1.a", "small", [1, 1]],
  ["-", "bullet", []],
  ["Phần I", "part", [1]],
  ["PHẦN THỨ HAI", "part", [2]],
  ["NV01", "decimal", [1]],
] as const)("%s is a number: %s %s", (text, style, parts) => {
  expect(readNumbering(text)).toMatchObject({ style, parts });
});

test.each(["", "Họp tổ", "05 ảnh", "TRƯỜNG TIỂU HỌC", "15/3/2024", "12/KH-TH", "x y"])("“%s” is no number", (text) => {
  expect(readNumbering(text)).toBeNull();
});

test.each([
  ["I. TỔ CHỨC", "I", "TỔ CHỨC"],
  ["1.Tăng cường", "1", "Tăng cường"],
  ["1/ Tăng cường", "1", "Tăng cường"],
  ["1.1 Phổ biến", "1.1", "Phổ biến"],
  ["a) Rà soát", "a", "Rà soát"],
  ["- Họp tổ", "-", "Họp tổ"],
  ["+ Họp tổ", "+", "Họp tổ"],
  ["• Họp tổ", "•", "Họp tổ"],
  ["PHẦN A — TUYÊN TRUYỀN", "PHẦN A", "TUYÊN TRUYỀN"],
  ["A - Công khai", "A", "Công khai"],
] as const)("%s begins with %s", (title, number, rest) => {
  const split = splitNumbering(title);
  expect([split.numbering?.text, split.rest]).toEqual([number, rest]);
});

test.each([
  "V/v tổ chức hội nghị",
  "Nhóm C còn trống",
  "Mục 1 của kế hoạch",
  "Đ/c Hòa dự họp",
  "6 tháng đầu năm",
  "Họp tổ",
  "05 ảnh",
  "12/KH-TH",
  "02 buổi họp",
])("%s begins with none", (title) => {
  expect(splitNumbering(title)).toEqual({ numbering: null, rest: title });
});

test("Roman numbers", () => {
  expect(["I", "IV", "IX", "XIV", "XL"].map(romanNumber)).toEqual([1, 4, 9, 14, 40]);
  expect(["IIII", "VX", "", "A"].map(romanNumber)).toEqual([null, null, null, null]);
});

describe("rows at the foot of a table", () => {
  test.each(["Cộng", "CỘNG:", "Tổng cộng: 31 nhiệm vụ", "Cộng mục I", "Cộng II", "Tổng số", "Tong cong", "Lũy kế"])(
    "%s is a total",
    (text) => {
      expect(isTotal(text)).toBe(true);
    },
  );
  test.each([
    "Công khai dự toán",
    "Tổng kết năm học",
    "Cộng tác viên",
    "Tổng vệ sinh",
    "Công đoàn",
    "Tổng phụ trách Đội",
  ])("%s is none", (text) => {
    expect(isTotal(text)).toBe(false);
  });
  test.each([
    "NGƯỜI LẬP BIỂU",
    "HIỆU TRƯỞNG",
    "KT. HIỆU TRƯỞNG",
    "PHÓ HIỆU TRƯỞNG",
    "(Ký, ghi rõ họ tên)",
    "Nơi nhận:",
    "Nhà Bè, ngày … tháng … năm 2024",
  ])("%s signs", (text) => {
    expect(isSignatureCell(text)).toBe(true);
  });
  test.each(["Hiệu trưởng tiếp công dân", "ngày 15 tháng 3 năm 2024", "Họp tổ"])("%s does not", (text) => {
    expect(isSignatureCell(text)).toBe(false);
  });
  test("datelines and remarks", () => {
    expect(isDateline("Nhà Bè, ngày 14 tháng 10 năm 2024")).toBe(true);
    expect(isDateline("ngày 14 tháng 10 năm 2024")).toBe(false);
    expect(isRemark("Ghi chú: cập nhật hằng tuần")).toBe(true);
    expect(isRemark("Họp tổ")).toBe(false);
  });
});
