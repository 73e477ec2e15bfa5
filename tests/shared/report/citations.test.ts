import { describe, expect, test } from "vitest";
import { documentsOf, fullCitation, makeCiter, numberAndSymbol } from "@shared/report/citations";
import { reportEvidence } from "../../support/report";

const plain = { number: null, symbol: null, date: null, link: null };

describe("a citation in full", () => {
  test.each([
    [
      { text: "KH 12/KH-THTU ngày 15/01/2024 về tuyên truyền", number: "12", symbol: "KH-THTU", date: "2024-01-15" },
      "Kế hoạch số 12/KH-THTU ngày 15 tháng 01 năm 2024 về tuyên truyền",
    ],
    [
      {
        kind: "chi-thi",
        text: "Chỉ thị 05-CT/TW ngày 15/5/2016 của Bộ Chính trị",
        number: "05",
        symbol: "CT/TW",
        date: "2016-05-15",
      },
      "Chỉ thị số 05-CT/TW ngày 15 tháng 5 năm 2016 của Bộ Chính trị",
    ],
    [{ text: "KH 12", number: "12", symbol: null, date: null }, "Kế hoạch số 12"],
    [{ kind: "bien-ban", text: "BB họp  ngày 15/3/2024", ...plain }, "Biên bản họp ngày 15/3/2024"],
    [{ kind: "hinh-anh", text: "05 ảnh", ...plain }, "05 ảnh"],
  ])("%o", (words, citation) => {
    expect(fullCitation(reportEvidence(8, words))).toBe(citation);
  });
});

test("number and symbol keep the dialect that they were written in", () => {
  expect(numberAndSymbol(reportEvidence(8, { text: "217-QĐ/TW", number: "217", symbol: "QĐ/TW" }))).toBe("217-QĐ/TW");
  expect(numberAndSymbol(reportEvidence(8))).toBe("8/KH-THTU");
});

test("in full once, short later; another date is another document", () => {
  const cite = makeCiter();
  const first = reportEvidence(8);
  expect(cite(first)).toContain("ngày 05 tháng 02");
  expect(cite(first)).toBe("Kế hoạch số 8/KH-THTU");
  expect(cite({ ...first, date: null })).toBe("Kế hoạch số 8/KH-THTU");
  expect(cite({ ...first, date: "2024-03-19" })).toContain("ngày 19 tháng 3");
});

describe("evidence of one task, each document once", () => {
  const dated = { text: "KH 8/KH-THTU ngày 05/02/2024", number: "8", symbol: "KH-THTU", date: "2024-02-05" };
  const undated = { ...dated, text: "KH số 08/KH-THTU", number: "08", date: null };
  const photo = { ...plain, kind: "hinh-anh", text: "05 ảnh" };
  const row = (words: object, cell: string) => ({ ...reportEvidence(8, words), source: { sheet: "Sổ", cell } });

  test.each([
    ["the same entered twice", [dated, dated], [["A1", "A2"]]],
    ["a row without a day joins the one with it, whichever comes first", [undated, dated], [["A1", "A2"]]],
    ["another day is another document", [dated, { ...dated, date: "2024-03-19" }], [["A1"], ["A2"]]],
    ["words without a number", [photo, dated, { ...photo, text: "05  Ảnh" }], [["A1", "A3"], ["A2"]]],
    ["other words", [photo, { ...photo, text: "06 ảnh" }], [["A1"], ["A2"]]],
  ])("%s", (_, rows, cells) => {
    const documents = documentsOf(rows.map((words, index) => row(words, `A${index + 1}`)));
    expect(documents.map(({ sources }) => sources.map(({ cell }) => cell))).toEqual(cells);
  });

  test("the row with the day is the one cited", () => {
    expect(documentsOf([row(undated, "A1"), row(dated, "A2")])[0]?.evidence.date).toBe("2024-02-05");
  });
});
