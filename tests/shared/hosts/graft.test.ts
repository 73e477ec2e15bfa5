import ExcelJS from "exceljs";
import { editCells } from "@shared/hosts/edit-cells";
import { graftSheets } from "@shared/hosts/graft";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { UserError } from "@shared/model/host";
import type { Sheet } from "@shared/model/workbook";
import { openPackage } from "@shared/ooxml/package/open-package";
import { inflateEntry, readZip } from "@shared/ooxml/zip/read-zip";
import { describe, expect, test } from "vitest";
import { relationshipsXml, sheetOf, smallWorkbook, stylesOf, zipOf } from "../../support/make-package";
import { ooxmlErrors } from "../../support/ooxml";
import { someSheets } from "../../support/output-sheets";

const asOf = "2024-10-15";
const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>của văn thư</t></is></c></row>';
const plain = smallWorkbook(row);
const lists = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/calcChain.xml",
];
const graft = (bytes: Uint8Array) => graftSheets(bytes, someSheets, asOf);
const text = (bytes: Uint8Array, part: string) => openPackage(bytes).text(part) ?? "";

function contents(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = readZip(bytes);
  return new Map(zip.entries.map((entry) => [entry.name, inflateEntry(zip, entry)]));
}

function sheetNamed(bytes: Uint8Array, name: string): Sheet {
  const sheet = openWorkbook(bytes, "so.xlsx").sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** A workbook with a bit of everything, made by exceljs. */
async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Sổ", { pageSetup: { printArea: "A1:C9" } });
  sheet.addRow(["TT", "Nội dung", "Ngày"]);
  sheet.addRow([1, { richText: [{ text: "Họp " }, { text: "dân", font: { bold: true } }] }, new Date("2024-03-15")]);
  sheet.getCell("C2").numFmt = "dd/mm/yyyy";
  sheet.getCell("B2").note = "Ghi chú của văn thư";
  sheet.getCell("A3").value = { formula: "SUM(A2:A2)", result: 1 };
  sheet.mergeCells("B3:C3");
  sheet.addImage(workbook.addImage({ base64: "iVBORw0KGgo=", extension: "png" }), "E1:F2");
  const tabled = workbook.addWorksheet("Nhiệm vụ");
  tabled.addTable({ name: "SDV_NhiemVu", ref: "A1", columns: [{ name: "Cột" }], rows: [["một"]] });
  workbook.definedNames.add("Sổ!$A$1", "TenCuaToi");
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("grafting", () => {
  test("our sheets stand behind the clerk's, are known again and hold what was said", () => {
    const grafted = graft(zipOf(plain));
    const workbook = openWorkbook(grafted, "so.xlsx");
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.own])).toEqual([
      ["Sổ", false],
      ["Nhiệm vụ", true],
      ["Tiến độ", true],
    ]);
    const tasks = sheetNamed(grafted, "Nhiệm vụ");
    const values = tasks.rows.map((one) => one.cells.map((cell) => cell.value));
    expect(values[2]).toEqual(["Nhiệm vụ", "Tình trạng", "Hạn", "Tỷ lệ", "Số lượng", "Nguồn"]);
    expect(values[3]).toEqual(["=1+1", "Đã hoàn thành", "2024-03-15", 0.8, 3, "Sổ!A1"]);
    expect(values[4]?.[0]).toBe("Họp dân");
    expect(tasks.rows[3]?.cells[0]).toMatchObject({ type: "text", formula: null });
    expect(tasks.rows[6]?.cells.find((cell) => cell.column === 5)).toMatchObject({ formula: "SUM(E5:E7)", value: 7 });
    expect(tasks.rows.slice(3, 6).map((one) => one.cells.find((cell) => cell.column === 6)?.link)).toEqual([
      "#'Sổ'!A1",
      "https://a.vn/k%E1%BA%BF%20ho%E1%BA%A1ch?a=1&b=2",
      null,
    ]);
  });

  test("every part of a rich workbook keeps its bytes, ten rounds give what one gave, and the validator is content", async () => {
    const original = await richWorkbook();
    const once = graft(original);
    let last = once;
    for (let round = 1; round < 10; round++) last = graft(last);
    expect(last).toEqual(once);
    const after = contents(once);
    const foreign = [...contents(original)].filter(([name]) => !lists.includes(name));
    expect(foreign.length).toBeGreaterThan(10);
    for (const [name, bytes] of foreign) expect(after.get(name), name).toEqual(bytes);
    expect(await ooxmlErrors(once, "xlsx")).toEqual(await ooxmlErrors(original, "xlsx"));
    expect(sheetNamed(once, "Sổ")).toEqual(sheetNamed(original, "Sổ"));
    expect(text(once, "xl/workbook.xml")).toContain("TenCuaToi");
  });

  test("a sheet and a table of the clerk's that are called like ours are left alone", async () => {
    const once = graft(await richWorkbook());
    expect(sheetNamed(once, "Nhiệm vụ").own).toBe(false);
    expect(sheetNamed(once, "Nhiệm vụ (2)").own).toBe(true);
    expect(text(once, "xl/tables/sdv-tasks-1.xml")).toContain('displayName="SDV_NhiemVu_2"');
  });

  test("a renamed, hidden or moved sheet of ours is replaced where it stands", () => {
    const once = graft(zipOf(plain));
    const parts = Object.fromEntries(contents(once));
    const changed = text(once, "xl/workbook.xml")
      .replace('name="Nhiệm vụ" sheetId="2"', 'name="Việc \'24" sheetId="2" state="hidden"')
      .replaceAll("'Nhiệm vụ'!", "'Việc ''24'!")
      .replace(/(<sheet name="Sổ"[^>]*>)(<sheet name="Việc[^>]*>)/, "$2$1");
    const again = graft(zipOf({ ...parts, "xl/workbook.xml": changed }));
    expect(openWorkbook(again, "so.xlsx").sheets.map((sheet) => [sheet.name, sheet.own, sheet.hidden])).toEqual([
      ["Việc '24", true, true],
      ["Sổ", false, false],
      ["Tiến độ", true, false],
    ]);
    expect(readZip(again).entries).toHaveLength(readZip(once).entries.length);
  });

  test("writing one of our sheets leaves the other one", () => {
    const once = graft(zipOf(plain));
    const only = graftSheets(once, someSheets.slice(0, 1), asOf);
    expect(openWorkbook(only, "so.xlsx").sheets.filter((sheet) => sheet.own)).toHaveLength(2);
    expect(contents(only).get("xl/charts/sdv-progress-1.xml")).toEqual(
      contents(once).get("xl/charts/sdv-progress-1.xml"),
    );
  });

  test("what the clerk put on our sheet goes with it, what others use stays", () => {
    const once = graft(zipOf(plain));
    const parts = Object.fromEntries(contents(once));
    const relations = text(once, "xl/worksheets/_rels/sdv-tasks.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rIdX" Type="http://x/comments" Target="../comments1.xml"/><Relationship Id="rIdY" Type="http://x/image" Target="../media/a.png"/></Relationships>',
    );
    const again = graft(
      zipOf({
        ...parts,
        "xl/worksheets/_rels/sdv-tasks.xml.rels": relations,
        "xl/comments1.xml": "<comments/>",
        "xl/media/a.png": "png",
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([["rId1", "image", "../media/a.png"]]),
      }),
    );
    expect(contents(again).has("xl/comments1.xml")).toBe(false);
    expect(contents(again).has("xl/media/a.png")).toBe(true);
  });

  test("nothing to write changes nothing", () => {
    const original = zipOf(plain);
    expect(graftSheets(original, [], asOf)).toBe(original);
  });
});

describe("odd packages", () => {
  const swap = (from: string, to: string) =>
    Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, String(xml).replaceAll(from, to)]));
  const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replaceAll(' xmlns="', ' xmlns:x="');
  const chain = relationshipsXml([
    ["rId1", "worksheet", "worksheets/sheet1.xml"],
    ["rId7", "calcChain", "calcChain.xml"],
  ]);
  const variants: Record<string, Record<string, string | Uint8Array>> = {
    "no style sheet": plain,
    "strict namespaces": Object.fromEntries(
      Object.entries(
        swap(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
      ).map(([name, xml]) => [
        name,
        xml.replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
      ]),
    ),
    "prefixed XML": Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, prefixed(String(xml))])),
    "an empty style sheet": {
      ...plain,
      "xl/styles.xml": '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "/xl/styles.xml"],
      ]),
    },
    "formulas in a chain": {
      ...plain,
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": chain,
    },
    "255 sheets": {
      ...plain,
      "xl/workbook.xml": String(plain["xl/workbook.xml"]).replace(
        "</sheets>",
        `${Array.from({ length: 254 }, (_, index) => `<sheet name="S${String(index)}" sheetId="${String(index + 2)}" r:id="rId1"/>`).join("")}</sheets>`,
      ),
    },
    "names but none of ours": {
      ...plain,
      "xl/workbook.xml": String(plain["xl/workbook.xml"]).replace("</sheets>", "</sheets><definedNames/><calcPr/>"),
    },
  };
  test.each(Object.keys(variants))("%s", (name) => {
    const original = zipOf(variants[name] ?? {});
    const once = graft(original);
    expect(graft(once)).toEqual(once);
    const workbook = openWorkbook(once, "so.xlsx");
    expect(workbook.sheets.filter((sheet) => sheet.own).map((sheet) => sheet.name)).toEqual(["Nhiệm vụ", "Tiến độ"]);
    expect(workbook.sheets[0]?.rows[0]?.cells[0]?.value).toBe("của văn thư");
    const after = contents(once);
    for (const [part, bytes] of contents(original)) {
      if (!lists.includes(part)) expect(after.get(part), part).toEqual(bytes);
    }
  });

  test("relationships of our sheets are known where the list names each of the others by itself", async () => {
    const listed = String(plain["[Content_Types].xml"]).replace(
      /<Default Extension="rels"[^>]*>/,
      ["/_rels/.rels", "/xl/_rels/workbook.xml.rels"]
        .map(
          (part) =>
            `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
        )
        .join(""),
    );
    expect(await ooxmlErrors(graft(zipOf({ ...plain, "[Content_Types].xml": listed })), "xlsx")).toEqual([]);
  });

  test("a style sheet that is listed but not there is written and listed once", async () => {
    const override =
      '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>';
    const parts = {
      ...plain,
      "[Content_Types].xml": String(plain["[Content_Types].xml"]).replace("</Types>", `${override}</Types>`),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ]),
    };
    const once = graft(zipOf(parts));
    expect(await ooxmlErrors(once, "xlsx")).toEqual([]);
    expect(graft(once)).toEqual(once);
  });

  test("days counted from 1904 are written so", () => {
    const parts = {
      ...plain,
      "xl/workbook.xml": String(plain["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="true"/><sheets>'),
    };
    const tasks = sheetNamed(graft(zipOf(parts)), "Nhiệm vụ");
    expect(tasks.rows[3]?.cells.find((cell) => cell.column === 3)?.value).toBe("2024-03-15");
  });

  test("a format whose font is not there does not get one of ours", () => {
    const parts = {
      ...plain,
      "xl/worksheets/sheet1.xml": sheetOf('<row r="1"><c r="A1" s="1"><v>1</v></c></row>'),
      "xl/styles.xml": stylesOf({ cellXfs: '<xf fontId="0"/><xf fontId="1" fillId="2"/>' }),
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ]),
    };
    expect(sheetNamed(graft(zipOf(parts)), "Sổ").rows[0]?.cells[0]?.style).toMatchObject({ bold: false, fill: null });
  });

  test.each([
    ["a signed workbook", { "_xmlsignatures/sig1.xml": "<Signature/>" }, "signed"],
    [
      "64,000 formats",
      {
        "xl/styles.xml": stylesOf({ cellXfs: '<xf fontId="0"/>'.repeat(64_000) }),
        "xl/_rels/workbook.xml.rels": relationshipsXml([
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
        ]),
      },
      "too-many-styles",
    ],
  ])("%s is refused", (_, more, code) => {
    expect(() => graft(zipOf({ ...plain, ...more }))).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("cells edited in the file", () => {
  const styled = smallWorkbook(
    sheetOf(
      '<row r="2"><c r="B2" s="1"><v>45366</v></c><c r="D2" t="s"><v>0</v></c></row><row r="4" s="1"/><row r="5"><c r="A5"><f>1+1</f><v>2</v></c></row>',
    ),
    {
      "xl/styles.xml": stylesOf({ cellXfs: '<xf/><xf numFmtId="14"/>' }),
      "xl/sharedStrings.xml":
        '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>cũ</t></r></si></sst>',
      "xl/calcChain.xml":
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A5" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
        ["rId4", "calcChain", "calcChain.xml"],
      ]),
    },
  );
  const original = zipOf(styled);
  const sharing = smallWorkbook(
    sheetOf(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">E1</f><v>1</v></c>' +
        '<c r="B1"><f t="shared" ref="B1:B2" si="1">E1</f><v>1</v></c>' +
        '<c r="C1"><f t="array" ref="C1:C2">E1:E2</f><v>1</v></c>' +
        '<c r="D1"><f t="array" ref="D1">E1</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>',
    ),
  );
  const at = (cell: string) => ({ sheet: "Sổ", cell });

  test.each([
    ["B2", "2024-04-01", "2024-04-01", "date"],
    ["B2", "=HỎNG", "=HỎNG", "text"],
    ["D2", "mới & <tốt>", "mới & <tốt>", "text"],
    ["C2", 12, 12, "number"],
    ["A1", true, true, "boolean"],
    ["C4", "2024-04-01", "2024-04-01", "date"],
    ["Z99", "cuối", "cuối", "text"],
    ["A5", 7, 7, "number"],
    ["D2", null, undefined, undefined],
  ])("%s becomes %s, and undo brings back what was", (cell, value, read, type) => {
    const { bytes, undo } = editCells(original, [{ source: at(cell), value }]);
    const found = sheetNamed(bytes, "Sổ")
      .rows.flatMap((one) => one.cells)
      .find((one) => `${String.fromCharCode(64 + one.column)}${String(one.row)}` === cell);
    expect([found?.value, found?.type]).toEqual([read, type]);
    expect(sheetNamed(editCells(bytes, undo).bytes, "Sổ")).toEqual(sheetNamed(original, "Sổ"));
  });

  test("only the sheet, the strings and the chain change; a formula leaves the chain", () => {
    const { bytes } = editCells(original, [
      { source: at("A5"), value: "chữ" },
      { source: at("D2"), value: "chữ" },
    ]);
    const before = contents(original);
    const after = contents(bytes);
    const changed = [...before.keys()].filter(
      (name) => !Buffer.from(before.get(name) ?? []).equals(Buffer.from(after.get(name) ?? [])),
    );
    expect(changed.sort()).toEqual([
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/sharedStrings.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(after.has("xl/calcChain.xml")).toBe(false);
    expect(text(bytes, "xl/sharedStrings.xml").match(/<si>/g)).toHaveLength(2);
  });

  test.each([
    ["a sheet that is gone", { sheet: "Mất", cell: "A1" }, "sheet-gone"],
    ["the first cell of a formula that others share", { sheet: "Sổ", cell: "A1" }, "formula-of-others"],
    ["the first cell of an array formula", { sheet: "Sổ", cell: "C1" }, "formula-of-others"],
  ])("%s is refused", (_, source, code) => {
    const edit = () => editCells(zipOf(sharing), [{ source, value: 1 }]);
    expect(edit).toThrow(UserError);
    expect(edit).toThrow(expect.objectContaining({ code, details: source }) as Error);
  });

  test.each([
    ["a later cell of a shared formula", "A2"],
    ["a shared formula that no other cell uses any more", "B1"],
    ["an array formula of one cell", "D1"],
  ])("%s is written", (_, cell) => {
    const { bytes, undo } = editCells(zipOf(sharing), [{ source: { sheet: "Sổ", cell }, value: 9 }]);
    const found = sheetNamed(bytes, "Sổ")
      .rows.flatMap((one) => one.cells)
      .find((one) => `${String.fromCharCode(64 + one.column)}${String(one.row)}` === cell);
    expect([found?.value, found?.formula]).toEqual([9, null]);
    expect(sheetNamed(editCells(bytes, undo).bytes, "Sổ")).toEqual(sheetNamed(zipOf(sharing), "Sổ"));
  });
});
