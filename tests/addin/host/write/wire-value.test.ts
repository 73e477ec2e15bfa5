import { expect, test } from "vitest";
import type { OutputValue } from "@shared/model/output-sheet";
import { asText, isLinkOrFormula, wireValue } from "../../../../addin/host/write/wire-value";

const long = `https://truong.edu.vn/${"a".repeat(300)}`;

const cases: [
  OutputValue,
  "text" | "date" | "number" | "percent" | "link",
  string | number | boolean,
  string | null,
][] = [
  [null, "text", "", null],
  ["=1+1", "text", "=1+1", null],
  ["=1+1", "number", "'=1+1", null],
  ["'ngoặc", "text", "''ngoặc", null],
  ["- Nội dung", "link", "'- Nội dung", null],
  [5, "number", 5, null],
  [5, "text", 5, "General"],
  [true, "text", true, "General"],
  [{ date: "2024-03-15" }, "date", 45366, null],
  [{ date: "2024-03-15" }, "text", 45366, "dd/mm/yyyy"],
  [{ date: "15/3" }, "date", "'15/3", null],
  [{ percent: 80 }, "percent", 0.8, null],
  [{ percent: 80 }, "number", 0.8, "0%"],
  [{ formula: "SUM(A1:A2)", value: 3 }, "number", "=SUM(A1:A2)", null],
  [{ text: "B2", link: { sheet: "Tổ 'A'", cell: "B2" } }, "link", `=HYPERLINK("#'Tổ ''A'''!B2","B2")`, null],
  [{ text: 'có "ngoặc"', link: "https://a.vn/" }, "link", '=HYPERLINK("https://a.vn/","có ""ngoặc""")', null],
  [{ text: "ổ đĩa", link: "C:\\tep.docx" }, "link", "'ổ đĩa", null],
  [{ text: "mã", link: "javascript:alert(1)" }, "link", "'mã", null],
];

test.each(cases)("%j in a %s column goes in as %j", (value, format, wire, own) => {
  const made = wireValue(value, { format }, false);
  expect([made.value, made.format, made.link]).toEqual([wire, own, null]);
});

test("a link too long for a formula is set on the cell", () => {
  expect(wireValue({ text: "xem", link: long }, { format: "link" }, false)).toEqual({
    value: "'xem",
    format: null,
    link: { address: long, textToDisplay: "xem" },
  });
});

test("days count from 1904 where the workbook does", () => {
  expect(wireValue({ date: "2024-03-15" }, { format: "date" }, true).value).toBe(45366 - 1462);
});

test("control characters go, line breaks stay, too long a text is cut", () => {
  expect(asText("a\u0001b\nc", "@")).toBe("ab\nc");
  expect(asText("x".repeat(40_000), "@")).toHaveLength(32_766);
});

test("links and formulas are told from text", () => {
  expect([null, "x", 1, { date: "2024-01-01" }].map(isLinkOrFormula)).toEqual([false, false, false, false]);
  expect(isLinkOrFormula({ text: "x", link: "https://a.vn" })).toBe(true);
});
