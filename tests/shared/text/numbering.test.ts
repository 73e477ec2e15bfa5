import { expect, test } from "vitest";
import { goesOn, letterFollows, ordinalsOf } from "@shared/text/numbering";

test.each([
  ["1", [["", "digits", 1]]],
  ["1.", [["", "digits", 1]]],
  ["(2)", [["", "digits", 2]]],
  ["1.12", [["1.", "digits", 12]]],
  ["NV-03", [["nv-", "digits", 3]]],
  ["IV.", [["", "roman", 4]]],
  ["II.1", [["ii.", "digits", 1]]],
  ["đ)", [["", "letter", "đ".charCodeAt(0)]]],
  [
    "i)",
    [
      ["", "roman", 1],
      ["", "letter", "i".charCodeAt(0)],
    ],
  ],
  ["XIX", [["", "roman", 19]]],
  ["-", []],
  ["", []],
  ["VD", []],
] as const)("%s", (code, expected) => {
  expect(ordinalsOf(code).map(({ prefix, style, value }) => [prefix, style, value])).toEqual(expected);
});

test.each([
  ["d", "đ", true],
  ["d", "e", true],
  ["đ", "e", true],
  ["i", "k", true],
  ["i", "j", true],
  ["a", "c", false],
])("%s then %s: %s", (before, after, follows) => {
  expect(letterFollows(before.charCodeAt(0), after.charCodeAt(0))).toBe(follows);
});

test.each([
  ["1", "2", true],
  ["1.9", "1.10", true],
  ["1.9", "1.9", false],
  ["1.9", "2.10", false],
  ["1.", "2.", false],
  ["a", "b", false],
  ["", "1", false],
])("plain numberings that go on: %s, %s → %s", (before, code, expected) => {
  expect(goesOn(before, code)).toBe(expected);
});
