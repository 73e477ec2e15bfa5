import { strToU8, zipSync } from "fflate";

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (text: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
export const listed = (list: number, level: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${String(level)}"/><w:numId w:val="${String(list)}"/></w:numPr>`);
export const cell = (text: string, span = 1): string =>
  `<w:tc><w:tcPr>${span > 1 ? `<w:gridSpan w:val="${String(span)}"/>` : ""}</w:tcPr>${text
    .split("\n")
    .map((line) => paragraph(line))
    .join("")}</w:tc>`;
export const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
export const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
export const inserted = (content: string): string => `<w:ins w:id="1" w:author="VT">${content}</w:ins>`;
export const deleted = (text: string): string =>
  `<w:del w:id="2" w:author="VT"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
/** A text box as Word writes it: once for new readers, once for old ones. */
export const textBox = (text: string): string => {
  const content = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${content}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
};

const level = (at: number, format: string, text: string): string =>
  `<w:lvl w:ilvl="${String(at)}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** List 1 counts I., 1., a), -; list 2 counts 1., 1.1.; list 3 is the style "Muc" of level 0. */
const numbering = `<w:numbering ${w}>
<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "lowerLetter", "%3)")}${level(3, "bullet", "-")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}${level(1, "decimal", "%1.%2.")}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>
</w:numbering>`;

const styles = `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

/** A Word document of these body elements. */
export function docx(...body: readonly string[]): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  const relationships = (...rows: readonly (readonly [string, string])[]) =>
    part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows
        .map(
          ([kind, target], index) =>
            `<Relationship Id="rId${String(index + 1)}" Type="${relationship}/${kind}" Target="${target}"/>`,
        )
        .join("")}</Relationships>`,
    );
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  return zipSync(
    {
      "[Content_Types].xml": part(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`,
      ),
      "_rels/.rels": relationships(["officeDocument", "word/document.xml"]),
      "word/document.xml": part(`<w:document ${w}><w:body>${body.join("")}<w:sectPr/></w:body></w:document>`),
      "word/_rels/document.xml.rels": relationships(["numbering", "numbering.xml"], ["styles", "styles.xml"]),
      "word/numbering.xml": part(numbering),
      "word/styles.xml": part(styles),
    },
    { mtime: new Date("2024-01-01T00:00:00Z") },
  );
}
