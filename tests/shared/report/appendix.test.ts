import { describe, expect, test } from "vitest";
import { writeNewWorkbook } from "@shared/hosts/new-workbook";
import { appendixSheets } from "@shared/report/appendix";
import { reportDocument } from "@shared/report/document";
import { ooxmlErrors } from "../../support/ooxml";
import { figures, partsOf, reportEvidence, reportSnapshot, reportTask } from "../../support/report";

const snapshot = reportSnapshot({
  tasks: [
    reportTask(8, { title: '=HYPERLINK("http://x")', result: "+84 buổi" }),
    reportTask(9, { status: "in-progress", due: "2024-09-30", planGroup: "2" }),
  ],
  evidence: [reportEvidence(8, { link: "https://thtauyen.hcm.edu.vn/a" }), reportEvidence(9, { link: "C:\\a.docx" })],
  indicators: figures({ A01: 2, E01: 0 }),
});
const document = reportDocument(snapshot);
const sheets = appendixSheets(document);
const table = (index: number) => {
  const found = sheets[index]?.tables[0];
  if (!found) throw new Error(`no table ${index}`);
  return found;
};

describe("the appendices as sheets", () => {
  test("three real tables, ready to print: wide ones on their side, the header repeated", () => {
    expect(sheets.map(({ name }) => name)).toEqual(["Phụ lục I", "Phụ lục II", "Phụ lục III"]);
    expect(sheets.map(({ print }) => print)).toEqual([
      { landscape: false, repeatRows: [5, 5] },
      { landscape: true, repeatRows: [5, 5] },
      { landscape: true, repeatRows: [5, 5] },
    ]);
    for (const { tables } of sheets) {
      expect(tables).toHaveLength(1);
      const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
      expect(new Set(headers).size).toBe(headers.length);
      for (const row of tables[0]?.rows ?? []) expect(row).toHaveLength(headers.length);
    }
  });

  test("numbers are numbers, dates dates; what nothing says is no zero", () => {
    const value = table(0).columns.findIndex(({ key }) => key === "value");
    const values = table(0).rows.map((row) => row[value]);
    expect(values[0]).toBe(2);
    expect(values.filter((one) => one === 0)).toHaveLength(1);
    expect(values.filter((one) => one === "……").length).toBeGreaterThan(40);
    const due = table(1).columns.findIndex(({ key }) => key === "due");
    expect(table(1).rows[0]?.[due]).toEqual({ date: "2024-03-31" });
  });

  test("totals are formulas over the rows with their results stored", () => {
    expect(table(1).totals?.[2]).toEqual({ formula: "COUNTA(C6:C7)", value: 2 });
    expect(table(0).totals?.[4]).toMatchObject({ value: 2 });
    expect(table(0).totals?.[0]).toBe("Tổng cộng");
  });

  test("a web address is a link, a path on a machine is not sent", () => {
    const link = table(2).columns.findIndex(({ key }) => key === "link");
    expect(table(2).rows.map((row) => row[link])).toEqual([
      { text: "thtauyen.hcm.edu.vn", link: "https://thtauyen.hcm.edu.vn/a" },
      "Tệp lưu trên máy của trường",
    ]);
  });

  test("every row of the Word file's table is a row here", () => {
    for (const [index, appendix] of document.appendices.entries()) {
      const cells = appendix.table.rows.filter(({ kind }) => kind === "cells");
      expect(cells.length).toBeGreaterThan(0);
      expect(table(index).rows).toHaveLength(cells.length);
    }
  });

  test("written: valid, page numbers, text that looks like a formula stays text, the same bytes twice", async () => {
    const properties = { title: document.properties.title, asOf: document.asOf };
    const bytes = await writeNewWorkbook(sheets, properties);
    expect(await ooxmlErrors(bytes, "xlsx")).toEqual([]);
    const parts = partsOf(bytes);
    const pages = Object.entries(parts).filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name));
    expect(pages).toHaveLength(3);
    for (const [, page] of pages) expect(page).toContain("<oddFooter>&amp;C&amp;P/&amp;N</oddFooter>");
    expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("HYPERLINK");
    expect(parts["xl/sharedStrings.xml"]).toContain("=HYPERLINK");
    expect(parts["docProps/core.xml"]).not.toMatch(/<dc:creator>[^<]+</);
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(await writeNewWorkbook(sheets, properties)))).toBe(0);
  });

  test("empty tables stay tables", async () => {
    const none = appendixSheets(reportDocument(reportSnapshot({ tasks: [], evidence: [], indicators: [] })));
    expect(none.map(({ tables }) => tables[0]?.rows.length)).toEqual([0, 0, 0]);
    expect(await ooxmlErrors(await writeNewWorkbook(none, { title: "", asOf: "2024-10-15" }), "xlsx")).toEqual([]);
  });
});
