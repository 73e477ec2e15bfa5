import { expect, test } from "vitest";
import type { Form, Slot } from "@shared/text/date-grammar";
import { compileForms, longestTimeText, readForms } from "@shared/text/date-grammar";

const slots: Readonly<Record<string, Slot<number>>> = {
  n: { source: "\\d+", read: Number },
  even: { source: "\\d+", read: (raw) => (Number(raw) % 2 === 0 ? Number(raw) : null) },
};

const forms: readonly Form<number, null, string>[] = [
  { id: "sum", form: "{n} and {n}", examples: [], rejects: [], read: ([a, b]) => `${a}+${b}` },
  { id: "maybe", form: "(at|by) {even}[ or {n}]", examples: [], rejects: [], read: ([a, b]) => `${a}|${b}` },
  { id: "never", form: "no.{n}", name: "number", examples: [], rejects: [], read: ([a]) => (a === 0 ? null : `#${a}`) },
];

const compiled = compileForms(forms, slots, (literal) => literal);

test.each([
  ["1 and 2", "1+2", "{n} and {n}"],
  ["1and2", "1+2", "{n} and {n}"],
  ["by 4", "4|null", "(at|by) {even}[ or {n}]"],
  ["at 4 or 5", "4|5", "(at|by) {even}[ or {n}]"],
  ["no.7", "#7", "number"],
])("%s reads as %s by %s", (text, result, by) => {
  expect(readForms(compiled, text, null)).toMatchObject({ result, by });
});

test.each(["1 and", "x 1 and 2", "1 and 2 x", "by 3", "no.0", "noX7", ""])("%j reads as nothing", (text) => {
  expect(readForms(compiled, text, null)).toBeNull();
});

test("a text too long for a form is not even tried", () => {
  expect(readForms(compiled, `${"1".repeat(longestTimeText)} and 2`, null)).toBeNull();
});

test("an unknown slot is a mistake of the table", () => {
  expect(() =>
    compileForms([{ id: "x", form: "{x}", examples: [], rejects: [], read: () => "" }], slots, (s) => s),
  ).toThrow("unknown slot");
});
