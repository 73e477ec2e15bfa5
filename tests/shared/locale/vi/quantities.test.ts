import { expect, test } from "vitest";
import { readQuantities, vietnameseNumber } from "@shared/locale/vi/quantities";

const compact = (text: string) => readQuantities(text).map(({ value, unit }) => `${value} ${unit}`);

test.each([
  ["3 buổi, 120 lượt người", ["3 buổi", "120 lượt người"]],
  ["03 cuộc/150 lượt", ["3 cuộc", "150 lượt"]],
  ["02 lớp - 64 CBGVNV", ["2 lớp"]],
  ["1.250 lượt HS", ["1250 lượt"]],
  ["1,5 lượt", ["1.5 lượt"]],
  ["28 cuộc họp", ["28 cuộc"]],
  ["05 tin bài; 2 tin", ["5 tin bài", "2 tin"]],
  ["Nhận 3 đơn, đã giải quyết 4 đơn", ["3 đơn", "4 đơn"]],
  ["0 đơn", ["0 đơn"]],
  ["02 đ/c, 30 HS", ["2 đồng chí", "30 học sinh"]],
  ["lớp 5 có 30 em", ["30 em"]],
  ["05 (năm) buổi", ["5 buổi"]],
  ["05 tin, bài; 2 tin/bài", ["5 tin bài", "2 tin bài"]],
  ["Trong năm: 3 cuộc", ["3 cuộc"]],
  ["Năm 2024 - 64 người", ["64 người"]],
  ["15/3 - 20 người", ["20 người"]],
  ["3 buoi, 120 luot nguoi", ["3 buổi", "120 lượt người"]],
  ["01 buổi\n42 lượt người", ["1 buổi", "42 lượt người"]],
])("%j counts %j", (text, expected) => {
  expect(compact(text)).toEqual(expected);
  expect(compact(text.normalize("NFD"))).toEqual(expected);
});

test.each([
  "54/54 đạt 100%",
  "54/54 người",
  "15.000.000đ",
  "15 triệu",
  "năm 2024 học sinh tham gia",
  "tháng 3 học sinh tham gia",
  "KH 12 lớp",
  "6 tháng 1 lần",
  "khoảng 300 phụ huynh",
  "Không có đơn thư",
  "12-15 người",
  "từ 5 đến 10 lượt",
  "300 - 350 người",
  "1.000 – 1.200 lượt",
  "",
])("%j counts nothing", (text) => {
  expect(compact(text)).toEqual([]);
});

test.each([
  ["1.250", 1250],
  ["1.250.000", 1_250_000],
  ["1,250", 1250],
  ["1,5", 1.5],
  ["1.5", 1.5],
  ["03", 3],
  ["1.2.3", null],
])("%s is %s", (written, value) => {
  expect(vietnameseNumber(written)).toBe(value);
});
