import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { appendixSheets } from "@shared/report/appendix";
import { reportDocument } from "@shared/report/document";
import { writeDocx } from "@shared/report/docx";
import { ooxmlErrors } from "../../support/ooxml";
import { partsOf } from "../../support/report";
import { readSample, sampleNames } from "../../support/samples";

const folder = fileURLToPath(new URL("../../golden/report/", import.meta.url));

/** Held against the file; `UPDATE_GOLDEN=1` writes it anew, on purpose, and the change is read in the diff. */
function golden(name: string, text: string): string {
  const path = folder + name;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}

const hint = "meant? UPDATE_GOLDEN=1 npx vitest run tests/shared/report/golden.test.ts, then read the diff";

/** One paragraph or row a line, so that a change can be read. */
const lines = (xml: string): string => xml.replace(/(<w:p>|<w:tr>|<w:sectPr)/g, "\n$1");

describe("the six samples", () => {
  test.each(sampleNames)("%s: word/document.xml and the appendix sheets as agreed", async (name) => {
    const { snapshot } = readSample(name);
    const document = reportDocument(snapshot);
    const bytes = await writeDocx(document);
    const xml = lines(partsOf(bytes)["word/document.xml"] ?? "");
    const sheets = `${JSON.stringify(appendixSheets(document), null, 1)}\n`;
    expect(xml.length).toBeGreaterThan(10_000);
    expect(xml, hint).toBe(golden(`${name}.document.xml`, xml));
    expect(sheets, hint).toBe(golden(`${name}.sheets.json`, sheets));
    expect(await ooxmlErrors(bytes, "docx")).toEqual([]);
  });
});
