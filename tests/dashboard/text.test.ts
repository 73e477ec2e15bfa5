import { expect, test } from "vitest";
import { shorten, shown } from "../../dashboard/text";

test.each([
  ["Tổ chức quán triệt", 10, "Tổ chức…"],
  ["Tổ chức", 10, "Tổ chức"],
  ["a  b\nc", 10, "a b c"],
  ["x".repeat(30_000), 10, `${"x".repeat(10)}…`],
  ["Quán triệt, tuyên truyền", 12, "Quán triệt…"],
  ["", 10, ""],
])("%j in %i letters: %j", (text, length, short) => {
  expect(shorten(text, length)).toBe(short);
});

test("marks that turn directions, and control characters, are not shown", () => {
  expect(shown("a\u202Eb\u2066c\u0007d\u200Fe")).toBe("abcde");
});
