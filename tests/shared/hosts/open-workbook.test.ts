import { readFileSync } from "node:fs";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { cellAddress, isUncached, type Cell } from "@shared/model/cell";
import { UserError } from "@shared/model/host";
import type { Sheet } from "@shared/model/workbook";
import { describe, expect, test } from "vitest";
import {
  fullRelationships,
  relationshipsXml,
  sheetOf,
  smallWorkbook,
  stylesOf,
  zipOf,
} from "../../support/make-package";

const open = (parts: Readonly<Record<string, string | Uint8Array>>) => openWorkbook(zipOf(parts), "so.xlsx");

function firstSheet(parts: Readonly<Record<string, string | Uint8Array>>): Sheet {
  const [sheet] = open(parts).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

function cellsOf(sheet: Sheet): Record<string, Cell> {
  return Object.fromEntries(
    sheet.rows.flatMap((row) => row.cells.map((cell) => [cellAddress(cell.row, cell.column), cell])),
  );
}

const cells = (rows: string, more: Record<string, string> = {}) => cellsOf(firstSheet(smallWorkbook(rows, more)));
const value = (rows: string, address = "A1") => {
  const cell = cells(rows)[address];
  return cell && [cell.type, cell.value, cell.formula, isUncached(cell)];
};

describe("values", () => {
  test.each([
    ['<c r="A1"><v>12.5</v></c>', ["number", 12.5, null, false]],
    ['<c r="A1" t="inlineStr"><is><t>Sổ</t></is></c>', ["text", "Sổ", null, false]],
    [
      '<c r="A1" t="inlineStr"><is><r><t>S</t></r><r><t xml:space="preserve">ổ </t></r></is></c>',
      ["text", "Sổ ", null, false],
    ],
    ['<c r="A1" t="str"><f>"a"</f><v>a_x000D_b</v></c>', ["text", "a\rb", '"a"', false]],
    ['<c r="A1" t="b"><v>0</v></c>', ["boolean", false, null, false]],
    ['<c r="A1"><f>1-1</f><v>0</v></c>', ["number", 0, "1-1", false]],
    ['<c r="A1" t="b"><f>1=2</f><v>0</v></c>', ["boolean", false, "1=2", false]],
    ['<c r="A1" t="e"><f>#REF!+1</f><v>#REF!</v></c>', ["error", "#REF!", "#REF!+1", false]],
    ['<c r="A1"><f>SUM(B1:B2)</f></c>', ["blank", null, "SUM(B1:B2)", true]],
    ['<c r="A1"><f>SUM(B1:B2)</f><v></v></c>', ["blank", null, "SUM(B1:B2)", true]],
    ['<c r="A1" t="d"><v>2024-03-15T00:00:00</v></c>', ["date", "2024-03-15", null, false]],
    ['<c r="A1"><v>abc</v></c>', ["text", "abc", null, false]],
  ])("%s", (xml, expected) => {
    expect(value(`<row r="1">${xml}</row>`)).toEqual(expected);
  });

  test("a stored empty text is a value, an empty constant is none", () => {
    const found = cells(
      '<row r="1"><c r="A1" t="str"><f>IF(1,"")</f><v></v></c><c r="B1" t="inlineStr"><is><t></t></is></c><c r="C1"><v>1</v></c></row>',
    );
    expect(found.A1).toMatchObject({ type: "text", value: "" });
    expect(found.B1).toBeUndefined();
  });

  test("a row on which nothing shows is left out", () => {
    const sheet = firstSheet(
      smallWorkbook(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2" t="str"><f>""</f><v></v></c></row><row r="9"><c r="A9"><f>1</f></c></row>',
      ),
    );
    expect(sheet.rows.map((row) => row.number)).toEqual([1, 9]);
  });

  test("formulas that share one get the master's text", () => {
    const found = cells(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>',
    );
    expect(found.A2).toMatchObject({ formula: "B1*2", value: 4 });
  });

  test("cells and rows without addresses are counted along", () => {
    const found = cells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c r='C2'><v>3</v></c><c><v>4</v></c></row>");
    expect(Object.entries(found).map(([address, cell]) => [address, cell.value])).toEqual([
      ["A1", 1],
      ["B1", 2],
      ["C2", 3],
      ["D2", 4],
    ]);
  });

  test("rows and cells out of order are put in order, the later of two wins", () => {
    const sheet = firstSheet(
      smallWorkbook(
        '<row r="5"><c r="B5"><v>2</v></c><c r="A5"><v>1</v></c><c r="B5"><v>3</v></c></row><row r="2"><c r="A2"><v>9</v></c></row>',
      ),
    );
    expect(sheet.rows.map((row) => row.number)).toEqual([2, 5]);
    expect(sheet.rows[1]?.cells.map((cell) => cell.value)).toEqual([1, 3]);
  });
});

describe("looks", () => {
  const styles = stylesOf({
    numFmts: '<numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy"/>',
    fonts:
      '<font><name val="Calibri"/></font><font><b/><name val=".VnTime"/></font><font><i val="0"/><name val="Arial"/></font>',
    fills:
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill>' +
      '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill>' +
      '<fill><patternFill patternType="gray125"><fgColor rgb="FFFF0000"/></patternFill></fill>',
    cellXfs:
      '<xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="1" fillId="2"/><xf numFmtId="9" fontId="2" fillId="3"/>' +
      '<xf numFmtId="14" fillId="4"/><xf fillId="5"/><xf fillId="6"/>',
  });
  const strings =
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>một</t></si>' +
    '<si><r><rPr><rFont val="Arial"/></rPr><t>1. </t></r><r><rPr><b/><rFont val="VNI-Times"/></rPr><t>Soå</t></r></si>' +
    "<si><t>hai</t><rPh><t>phiên âm</t></rPh></si></sst>";
  const found = cells(
    '<row r="1"><c r="A1" s="1"><v>45366</v></c><c r="B1" s="2"><v>0.8</v></c><c r="C1" s="3"><v>45366.5</v></c>' +
      '<c r="D1" s="4"/><c r="E1" s="5"/><c r="F1" s="1"/><c r="G1" t="s"><v>1</v></c><c r="H1" t="s" s="1"><v>2</v></c><c r="I1" t="s"><v>99</v></c></row>' +
      '<row r="2"><c r="A2" s="1"/></row>',
    { "xl/styles.xml": styles, "xl/sharedStrings.xml": strings, "xl/_rels/workbook.xml.rels": fullRelationships },
  );

  test("dates, percents, fonts and fills", () => {
    expect(found.A1).toMatchObject({
      type: "date",
      value: "2024-03-15",
      shown: "15/03/2024",
      style: { font: ".VnTime", bold: true, fill: "FFFF00", numberFormat: "[$-42A]dd/mm/yyyy" },
    });
    expect(found.B1).toMatchObject({ type: "number", value: 0.8, shown: "80%", style: { percent: true } });
    expect(found.B1?.style).toMatchObject({ font: "Arial", italic: false, fill: "4472C4" });
    expect(found.C1).toMatchObject({ type: "date", value: "2024-03-15", style: { fill: "FF0000" } });
  });

  test("a blank cell is kept where it is filled and its row shows something; white and patterns are no fill", () => {
    expect(found.F1).toMatchObject({ type: "blank", value: null });
    expect([found.D1, found.E1, found.A2]).toEqual([undefined, undefined, undefined]);
  });

  test("shared strings: runs joined, the font of the first run with letters, no phonetic hints", () => {
    expect(found.G1).toMatchObject({ value: "1. Soå", style: { font: "VNI-Times", bold: true } });
    expect(found.H1).toMatchObject({ value: "hai", style: { font: ".VnTime" } });
    expect(found.I1).toBeUndefined();
  });

  test("days counted from 1904", () => {
    const parts = smallWorkbook('<row r="1"><c r="A1" s="1"><v>43904</v></c></row>', {
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": fullRelationships,
    });
    const workbook = String(parts["xl/workbook.xml"]).replace("<sheets>", '<workbookPr date1904="1"/><sheets>');
    expect(cellsOf(firstSheet({ ...parts, "xl/workbook.xml": workbook })).A1?.value).toBe("2024-03-15");
  });
});

describe("what stands around the cells", () => {
  const sheet = firstSheet(
    smallWorkbook(
      sheetOf(
        '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f>HYPERLINK("https://c.vn/""x""","Xem")</f><v>0</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
        '<mergeCells><mergeCell ref="A2:C3"/><mergeCell ref="nonsense"/></mergeCells>' +
          '<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2:A3" location="\'Sổ khác\'!B5"/></hyperlinks>',
        '<cols><col min="2" max="3" hidden="1"/><col min="4" max="16384" width="9"/></cols>',
      ),
      {
        "xl/worksheets/_rels/sheet1.xml.rels": relationshipsXml([
          ["rId1", "hyperlink", "file:///C:\\Minh chứng\\a.pdf", "External"],
        ]),
      },
    ),
  );

  test("merges, hidden rows and columns", () => {
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 3 }]);
    expect(sheet.rows.map((row) => row.hidden)).toEqual([true, false, false]);
    expect([...sheet.hiddenColumns]).toEqual([2, 3]);
  });

  test("links: outside as written, inside with #, of ranges, of formulas", () => {
    const found = cellsOf(sheet);
    expect([found.A1, found.A2, found.A3, found.B2].map((cell) => cell?.link)).toEqual([
      "file:///C:\\Minh chứng\\a.pdf",
      "#'Sổ khác'!B5",
      "#'Sổ khác'!B5",
      'https://c.vn/"x"',
    ]);
  });
});

describe("packages of other hands", () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>ổn</t></is></c></row>';
  const plain = smallWorkbook(row);
  const prefixed = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-z])(?!Relationship|\?)/g, "<$1x:").replaceAll(' xmlns="', ' xmlns:x="');
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      );
  const text = (name: string): string => String(plain[name]);
  const renamed = (from: string, to: string, more: Record<string, string> = {}) => {
    const parts = { ...plain, [to]: text(from), ...more };
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== from || from === to));
  };
  const variants: Record<string, Record<string, string | Uint8Array>> = {
    "a namespace prefix": {
      ...plain,
      "xl/workbook.xml": prefixed(text("xl/workbook.xml")),
      "xl/worksheets/sheet1.xml": prefixed(text("xl/worksheets/sheet1.xml")),
    },
    "strict namespaces": Object.fromEntries(Object.entries(plain).map(([name, xml]) => [name, strict(String(xml))])),
    "absolute targets": {
      ...plain,
      "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "/xl/workbook.xml"]]),
      "xl/_rels/workbook.xml.rels": relationshipsXml([["rId1", "worksheet", "/xl/worksheets/sheet1.xml"]]),
    },
    "odd case and backslashes": renamed("xl/worksheets/sheet1.xml", "XL\\WorkSheets\\Sheet1.XML"),
    "percent-encoded targets": renamed("xl/worksheets/sheet1.xml", "xl/worksheets/sổ 1.xml", {
      "xl/_rels/workbook.xml.rels": relationshipsXml([["rId1", "worksheet", "worksheets/s%E1%BB%95%201.xml"]]),
    }),
    "another folder": {
      ...renamed("xl/workbook.xml", "so/book.xml"),
      "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "so/book.xml"]]),
      "so/_rels/book.xml.rels": relationshipsXml([["rId1", "worksheet", "../xl/worksheets/sheet1.xml"]]),
    },
    "UTF-16": {
      ...plain,
      "xl/worksheets/sheet1.xml": new Uint8Array(
        Buffer.from(`\uFEFF${sheetOf(row).replace("UTF-8", "UTF-16")}`, "utf16le"),
      ),
    },
    "no content types": Object.fromEntries(Object.entries(plain).filter(([name]) => !name.startsWith("["))),
  };
  test.each(Object.keys(variants))("%s", (name) => {
    expect(cellsOf(firstSheet(variants[name] ?? {})).A1?.value).toBe("ổn");
  });

  test("hidden sheets are told, chart sheets are not listed", () => {
    const sheets =
      '<sheet name="Ẩn" sheetId="2" state="veryHidden" r:id="rId1"/><sheet name="Biểu" sheetId="3" r:id="rId2"/><sheet name="Mất" sheetId="4" r:id="rId9"/></sheets>';
    const workbook = open({
      ...plain,
      "xl/workbook.xml": text("xl/workbook.xml").replace("</sheets>", sheets),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      "xl/_rels/workbook.xml.rels": relationshipsXml([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ]),
    });
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ["Sổ", false],
      ["Ẩn", true],
    ]);
  });
});

describe("what is no workbook", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);
  const compound = (...streams: string[]) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    streams.forEach((name, index) => bytes.set(Buffer.from(`${name}\0`, "utf16le"), 1024 + 128 * index));
    return bytes;
  };
  const good = zipOf(smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>'));
  const many = "<c><v>1</v></c>".repeat(16_000);
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ["an .xls", compound("Root Entry", "Workbook"), "old-xls"],
    ["an Excel 5 file", compound("Book"), "old-xls"],
    ["an encrypted workbook", compound("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["a .doc", compound("WordDocument"), "not-a-workbook"],
    ["an empty file", new Uint8Array(), "damaged"],
    ["a CSV", utf8("TT;Nội dung\n1;Họp"), "text-file"],
    ["HTML", utf8("<html><table></table></html>"), "text-file"],
    ["a PDF", utf8("%PDF-1.7 …"), "not-a-workbook"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), "not-a-workbook"],
    ["half a workbook", good.slice(0, good.length / 2), "truncated"],
    [
      "a .docx",
      zipOf({
        "_rels/.rels": relationshipsXml([["r", "officeDocument", "word/document.xml"]]),
        "word/document.xml": "<document/>",
      }),
      "not-a-workbook",
    ],
    ["an empty zip", zipOf({}), "not-a-workbook"],
    ["broken XML", zipOf(smallWorkbook("<row><c></row>")), "damaged"],
    ["an empty workbook", zipOf(smallWorkbook('<row r="1"><c r="A1" s="0"/></row>')), "empty-workbook"],
    ["too many cells", zipOf(smallWorkbook(`<row>${many}</row>`.repeat(32))), "too-many-cells"],
    ["too much", inflatedTo(good, 300 * 1024 * 1024), "too-large"],
  ];

  /** The same zip, whose directory says that its largest part is that big. */
  function inflatedTo(bytes: Uint8Array, size: number): Uint8Array {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    for (let at = 0; at + 46 < copy.length; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    }
    return copy;
  }

  test.each(cases)("%s is refused", (_, bytes, code) => {
    let thrown: unknown = null;
    try {
      openWorkbook(bytes, "so.xlsx");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    expect((thrown as UserError).code).toBe(code);
  });

  test("however a workbook is cut or bent, the outcome is a workbook or a refusal", () => {
    const sample = readFileSync("samples/01-bang-chuan.xlsx");
    let refused = 0;
    for (let step = 0; step < 120; step++) {
      const bent = Uint8Array.from(sample);
      const at = Math.floor((step / 120) * bent.length);
      bent[at] = (bent[at] ?? 0) ^ 0xff;
      try {
        openWorkbook(bent, "so.xlsx");
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(10);
  });
});

test("an XML bomb stays small", () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
  const found = cells('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', {
    "xl/sharedStrings.xml": bomb,
    "xl/_rels/workbook.xml.rels": fullRelationships,
  });
  expect(found.A1?.value).toBe("&b;");
});

test("progress is told from the opening to the last sheet", () => {
  const told: [string, number][] = [];
  openWorkbook(zipOf(smallWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>')), "so.xlsx", (stage, done) =>
    told.push([stage, done]),
  );
  expect(told[0]).toEqual(["open", 0]);
  expect(told.at(-1)).toEqual(["read", 1]);
});
