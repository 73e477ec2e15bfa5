import { expect, test } from "vitest";
import { cleanedText } from "@shared/text/clean";
import { damagedWords } from "@shared/text/legacy-fonts";
import { beyondAscii, combining, damaged, signsOf, unclean, unicodeVietnamese } from "@shared/text/letter-signs";

const plain =
  /[\n\u0020-\u007E\u00C0-\u00CF\u00D1-\u00FF\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2010-\u2027]/;
const vietnamese =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u0300-\u0303\u0309\u0323]/;

test.each([
  ["beyond ASCII", beyondAscii, (character: string) => /[\u0080-\uFFFF]/.test(character)],
  ["Unicode Vietnamese", unicodeVietnamese, (character: string) => vietnamese.test(character)],
  ["combining", combining, (character: string) => /[\u0300-\u036F]/.test(character)],
  ["unclean", unclean, (character: string) => !plain.test(character)],
])("every code unit tells whether it is %s", (_, sign, expected) => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code);
    if (((signsOf(character) & sign) !== 0) !== expected(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test("what is not unclean stays as it is when it is cleaned, beside letters too", () => {
  const changed: string[] = [];
  for (let code = 0; code <= 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}b`;
    if ((signsOf(text) & unclean) === 0 && cleanedText(text) !== text) changed.push(code.toString(16));
  }
  expect(changed).toEqual([]);
});

test("a text tells what any of its characters tells", () => {
  expect(signsOf("Ke hoach 12\n")).toBe(0);
  expect(signsOf("Báo cáo")).toBe(beyondAscii);
  expect(signsOf("Đã")).toBe(beyondAscii | unicodeVietnamese);
  expect(signsOf("a\u00A0đ")).toBe(beyondAscii | unicodeVietnamese | unclean);
});

test.each(["tr-ờng", "Các bớc", "nớc và", "hớng dẫn", "SỐ LỢNG hơn", "tr-Ừng từ"])("%s looks damaged", (text) => {
  expect(signsOf(text) & damaged).not.toBe(0);
});

test.each(["Các trường, các bước, người thợ", "đơn, cơn mưa, hơn nữa", "Từng tổ - ở cơ sở", "ƯỚC LƯỢNG", "ơ"])(
  "%s does not",
  (text) => {
    expect(signsOf(text) & damaged).toBe(0);
    expect(damagedWords(text)).toEqual([]);
  },
);
