import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { indicatorRows } from "@shared/locale/vi/report-indicators";
import { reportDocument } from "@shared/report/document";
import { templateValues } from "@shared/report/template/data";
import { checkTemplate, fillTemplate } from "@shared/report/template/fill";
import { isKnown, lists, placeholderGuide } from "@shared/report/template/names";
import { starterTemplate } from "@shared/report/template/starter";
import { ooxmlErrors } from "../../../support/ooxml";
import { paragraphsOf, partsOf, reportSnapshot, reportTask } from "../../../support/report";

const folder = fileURLToPath(new URL("../../../../samples/mau-bao-cao/", import.meta.url));
const document = reportDocument(
  reportSnapshot({
    tasks: [8, 9, 10].map((row) => reportTask(row, { title: `Nhiệm vụ <${row}> & {stt}`, result: "02 buổi" })),
    evidence: [],
  }),
);
let starter: Uint8Array;
beforeAll(async () => {
  starter = await starterTemplate();
});

/** A form of one paragraph. */
async function formOf(text: string): Promise<Uint8Array> {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:body></w:document>`;
  return zipSync({
    "[Content_Types].xml": strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    "_rels/.rels": strToU8(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    "word/document.xml": strToU8(xml),
  });
}

describe("the ready form", () => {
  test("is the one that ships, and so is the list of placeholders", async () => {
    if (process.env["UPDATE_GOLDEN"] === "1") {
      writeFileSync(`${folder}mau-bao-cao.docx`, starter);
      writeFileSync(`${folder}cho-dien.md`, placeholderGuide());
    }
    expect(partsOf(starter)["word/document.xml"]).toBe(
      partsOf(new Uint8Array(readFileSync(`${folder}mau-bao-cao.docx`)))["word/document.xml"],
    );
    expect(placeholderGuide()).toBe(readFileSync(`${folder}cho-dien.md`, "utf8"));
    expect(await ooxmlErrors(starter, "docx")).toEqual([]);
  });

  test("holds only placeholders that are known, and those that a report needs", async () => {
    expect(await checkTemplate(starter, "mau.docx")).toEqual({ unknown: [], missing: [] });
  });

  test("filled: no placeholder is left, rows are repeated, the file is valid and stable", async () => {
    const filled = await fillTemplate(starter, "mau.docx", document);
    const xml = partsOf(filled)["word/document.xml"] ?? "";
    const texts = paragraphsOf(xml).map(({ text }) => text);
    expect(texts.join("\n")).not.toMatch(/\{(?!stt\})/);
    expect(texts.filter((text) => text.startsWith("Nhiệm vụ &lt;"))).toHaveLength(3);
    expect(texts).toContain("Trường Tiểu học Tạ Uyên".toLocaleUpperCase("vi"));
    expect(xml).toContain("Nơi nhận:");
    const printed = document.sections.flatMap(({ paragraphs }) => paragraphs).length;
    expect(paragraphsOf(xml).filter(({ style }) => style === "body").length).toBeGreaterThanOrEqual(printed);
    expect(xml).not.toContain("<w:br/>- ");
    expect(await ooxmlErrors(filled, "docx")).toEqual([]);
    expect(Buffer.compare(Buffer.from(filled), Buffer.from(await fillTemplate(starter, "mau.docx", document)))).toBe(0);
  });
});

describe("a form of the school's own", () => {
  test("unknown and missing placeholders are told before", async () => {
    const form = await formOf("{so_ky_hieu} {A01} {ten_hieu_truong} {muc_III_A_1} {#tien_do}{nhiem_vu}{/tien_do}");
    expect(await checkTemplate(form, "mau.docx")).toEqual({
      unknown: ["ten_hieu_truong"],
      missing: ["dia_danh_ngay", "kinh_gui", "trich_yeu", "nguoi_ky"],
    });
  });

  test("figures by code; unknown ones are …… and not zero; other words stay", async () => {
    const filled = await fillTemplate(
      await formOf("Đã ban hành {A01} văn bản, {E01} lượt. Giữ nguyên."),
      "mau.docx",
      document,
    );
    expect(paragraphsOf(partsOf(filled)["word/document.xml"] ?? "").map(({ text }) => text)).toEqual([
      "Đã ban hành 01 văn bản, …… lượt. Giữ nguyên.",
    ]);
  });

  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    ["no Word file", () => Promise.resolve(new Uint8Array([1, 2, 3])), /Word/],
    ["an empty file", () => Promise.resolve(new Uint8Array()), /Word/],
    ["a list that is not closed", () => formOf("{#tien_do}{nhiem_vu}"), /tien_do/],
    ["a list that is not opened", () => formOf("{nhiem_vu}{/tien_do}"), /tien_do/],
    ["a lone brace", () => formOf("{so_ky_hieu và chữ"), /\{ hoặc \}/],
  ])("broken, %s: refused with the reason", async (_, make, reason) => {
    const form = await make();
    const refused = fillTemplate(form, "mau.docx", document);
    await expect(refused).rejects.toMatchObject({ code: "template-broken" });
    await expect(refused.catch((error: { details: { reason: string } }) => error.details.reason)).resolves.toMatch(
      reason,
    );
  });
});

test("every figure, every section with words and every list has a placeholder", () => {
  const values = templateValues(document);
  expect(Object.keys(values).length).toBeGreaterThan(70);
  expect(Object.keys(values).filter((name) => !isKnown(name))).toEqual([]);
  for (const { code } of indicatorRows) expect(values[code], code).toBeDefined();
  for (const list of lists) expect(values[list], list).toBeInstanceOf(Array);
});
