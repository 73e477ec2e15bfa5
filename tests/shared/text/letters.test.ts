import { expect, test } from "vitest";
import {
  endOfDigits,
  endOfLetter,
  goesOnAt,
  hasMoreLetters,
  isCapitalAt,
  isLetterAt,
  isLetterBefore,
  isWhite,
  leadingNumber,
  lowerCode,
  nextDigit,
  numberIn,
  saysAt,
} from "@shared/text/letters";

/** Letters of all kinds, marks, digits, spaces, signs; also beyond the basic plane, where a character has two codes. */
const characters = [..."aZđĐếƠß\u0301 \t\n\u00A0\u3000019,-–•ˋ東𝐀📄"];

test("letters, marks and white space are what the patterns say they are", () => {
  expect(characters.length).toBeGreaterThan(20);
  for (const character of characters) {
    expect(isLetterAt(`-${character}-`, 1), character).toBe(/\p{L}/u.test(character));
    expect(isLetterBefore(`-${character}-`, 1 + character.length), character).toBe(/\p{L}/u.test(character));
    expect(isCapitalAt(`-${character}-`, 1), character).toBe(/\p{Lu}/u.test(character));
    expect(endOfLetter(`-${character}-`, 1), character).toBe(/\p{L}/u.test(character) ? 1 + character.length : 1);
    expect(goesOnAt(`-${character}-`, 1), character).toBe(/[\p{L}\p{M}]/u.test(character));
    expect(isWhite(character.charCodeAt(0)), character).toBe(/^\s/.test(character));
  }
  expect([isLetterAt("abc", -1), isLetterAt("abc", 3), isLetterBefore("abc", 0)]).toEqual([false, false, false]);
});

test.each([
  ["Đ", "đ"],
  ["Ế", "ế"],
  ["a", "a"],
  ["İ", "İ"],
  ["7", "7"],
])("the small letter of %s is %s", (letter, small) => {
  expect(String.fromCharCode(lowerCode(letter.charCodeAt(0)))).toBe(small);
});

test("digits are found where they begin and end", () => {
  expect(nextDigit("KH 12/KH", 0)).toBe(3);
  expect(endOfDigits("KH 12/KH", 3)).toBe(5);
  expect(leadingNumber("012/2022")).toBe(12);
  expect(leadingNumber("KH 12")).toBe(0);
  expect(nextDigit("KH 12/KH", 5)).toBe(-1);
  expect(numberIn("KH 012/KH", 3, 6)).toBe(12);
  expect(numberIn("2024-1", 4, 6)).toBe(-1);
});

test.each([
  ["Kế hoạch số 12", 0, "kế hoạch", true],
  ["KẾ\nHOẠCH", 0, "kế hoạch", true],
  ["Lưu VP", 0, "lưu", true],
  ["(lưu", 1, "lưu", true],
  ["(lưu", 0, "lưu", false],
  ["lư", 0, "lưu", false],
  ["Ke hoach", 0, "kế hoạch", false],
])("%j from %i says %j: %s", (text, at, words, expected) => {
  expect(saysAt(text, at, words)).toBe(expected);
});

test("letters are counted no further than asked", () => {
  expect(hasMoreLetters("a-b 1 c", 2)).toBe(true);
  expect(hasMoreLetters("a-b 1 c", 3)).toBe(false);
});
