import { writeZip } from "@shared/ooxml/zip/write-zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8"?>';

/** A zip of text parts. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => ({
    name,
    content: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  return writeZip(entries, "2024-01-01");
}

/** The parts of a small workbook of one sheet "Sổ", to be changed at will. */
export function smallWorkbook(
  sheetXml: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, string | Uint8Array> {
  return {
    "[Content_Types].xml":
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>' +
      '<Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' +
      "</Types>",
    "_rels/.rels": relationshipsXml([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${head}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Sổ" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationshipsXml([["rId1", "worksheet", "worksheets/sheet1.xml"]]),
    "xl/worksheets/sheet1.xml":
      sheetXml.startsWith("<?xml") || sheetXml.includes("worksheet") ? sheetXml : sheetOf(sheetXml),
    ...more,
  };
}

/** A sheet part around rows: `<row …>…</row>`; `after` stands behind them. */
export function sheetOf(rows: string, after = "", before = ""): string {
  return `${head}<worksheet xmlns="${main}" xmlns:r="${relationships}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A relationships part: id, kind, target, and "External" where it leads out. */
export function relationshipsXml(
  list: readonly (readonly [string, string, string, string?])[],
  types = relationships,
): string {
  const items = list.map(
    ([id, kind, target, mode]) =>
      `<Relationship Id="${id}" Type="${types}/${kind}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`;
}

/** A style sheet with these number formats, fonts, fills and formats. */
export function stylesOf(parts: {
  numFmts?: string;
  fonts?: string;
  fills?: string;
  cellXfs: string;
  colors?: string;
}): string {
  const none = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>';
  return (
    `${head}<styleSheet xmlns="${main}"><numFmts>${parts.numFmts ?? ""}</numFmts>` +
    `<fonts>${parts.fonts ?? '<font><sz val="11"/><name val="Calibri"/></font>'}</fonts><fills>${none}${parts.fills ?? ""}</fills>` +
    "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>" +
    '<cellStyleXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs>${parts.cellXfs}</cellXfs>${parts.colors ?? ""}</styleSheet>`
  );
}

/** Relationships of a workbook with a style sheet and shared strings beside its sheet. */
export const fullRelationships = relationshipsXml([
  ["rId1", "worksheet", "worksheets/sheet1.xml"],
  ["rId2", "styles", "styles.xml"],
  ["rId3", "sharedStrings", "sharedStrings.xml"],
]);
