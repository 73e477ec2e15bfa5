import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { graftSheets } from "@shared/hosts/graft";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { inflateEntry, readZip } from "@shared/ooxml/zip/read-zip";
import { ooxmlErrors } from "../../support/ooxml";
import { someSheets } from "../../support/output-sheets";
import { root } from "../../support/sources";

/**
 * A macro workbook of another writer with a chart, a form control, a text box, old and threaded comments, a slicer, a
 * sparkline, conditional formats, validations, an external link, custom XML, print settings and a name of its own.
 */
const original = new Uint8Array(readFileSync(join(root, "tests/fixtures/workbooks/moi-thu.xlsm")));

/** Lists that name our parts beside the others; everything else is foreign. */
const lists = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

const kinds = [
  ...["charts/chart", "comments1", "threadedComments/", "persons/", "slicers/", "externalLinks/"],
  ...["customXml/", "vbaProject.bin", "vmlDrawing", "drawings/drawing"],
];

function foreignParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = readZip(bytes);
  return new Map(zip.entries.map((entry) => [entry.name, inflateEntry(zip, entry)]));
}

test("every foreign part keeps its bytes, after one round and after ten", async () => {
  const before = [...foreignParts(original)].filter(([name]) => !lists.includes(name));
  for (const kind of kinds)
    expect(
      before.some(([name]) => name.includes(kind)),
      kind,
    ).toBe(true);
  const once = graftSheets(original, someSheets, "2024-10-15");
  let last = once;
  for (let round = 1; round < 10; round++) last = graftSheets(last, someSheets, "2024-10-15");
  expect(last).toEqual(once);
  const after = foreignParts(once);
  for (const [name, bytes] of before) expect(after.get(name), name).toEqual(bytes);
  expect(openWorkbook(once, "so.xlsm").sheets.find(({ name }) => name === "Sổ")).toEqual(
    openWorkbook(original, "so.xlsm").sheets[0],
  );
  expect(await ooxmlErrors(once, "xlsm")).toEqual(await ooxmlErrors(original, "xlsm"));
});
