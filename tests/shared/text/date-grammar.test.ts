import { expect, test } from "vitest";
import type { Form, Slot } from "@shared/text/date-grammar";
import { compileForms, longestTimeText, readForms, sourceOfAny } from "@shared/text/date-grammar";

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

const hours: Slot<number> = {
  source: (text) => (text.includes("h") ? { name: "h", source: "\\d+h ?" } : { name: "", source: "(?!)" }),
  read: (raw) => Number.parseInt(raw, 10),
};
const days = compileForms(
  [
    { id: "late", form: "[{hours}]{n}", examples: [], rejects: [], read: ([a, b]) => `${a}:${b}` },
    { id: "week", form: "week {n}", examples: [], rejects: [], read: ([a]) => `week ${a}` },
  ],
  { ...slots, hours },
  (literal) => literal,
);

test("a source is narrowed to what a text can hold, for each text anew", () => {
  for (let round = 0; round < 2; round++) {
    expect(readForms(days, "17h 3", null)?.result).toBe("17:3");
    expect(readForms(days, "173", null)?.result).toBe("null:173");
  }
});

test("any of some forms: those alone whose words a text holds", () => {
  const any = sourceOfAny(days);
  expect(any("3 to 5").source).toBe("(?:(?:(?:(?!)))?(?:\\d+))");
  expect(any("week 3").source).toBe("(?:(?:(?:(?!)))?(?:\\d+)|week ?(?:\\d+))");
  expect(any("17h 3").source).toBe("(?:(?:(?:\\d+h ?))?(?:\\d+))");
  expect(any("week 3")).toBe(any("week 4"));
  expect(sourceOfAny(days.slice(1))("3").source).toBe("(?!)");
});
