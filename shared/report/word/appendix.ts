import type { Paragraph } from "docx";
import { reportWords } from "../../locale/vi/report-words";
import type { ReportAppendix, ReportDocument } from "../../model/report";
import { textWidth } from "../typography";
import type { Docx } from "./library";
import { line, paragraph } from "./paragraphs";
import { tableXml } from "./table-xml";

/** A style that only marks where a table goes; no text of a user's ever has it. */
const placeStyle = "tablePlace";

/** Heading lines, the place of the table and the remarks of an appendix. */
export function appendixChildren(docx: Docx, appendix: ReportAppendix): readonly Paragraph[] {
  return [
    line(docx, "appendixNumber", `${reportWords.appendix} ${appendix.number}`),
    line(docx, "appendixTitle", appendix.title),
    line(docx, "attached", appendix.attached),
    appendix.table.rows.length > 0
      ? new docx.Paragraph({ style: placeStyle, children: [new docx.TextRun(appendix.number)] })
      : line(docx, "body", appendix.emptyText),
    ...appendix.notes.map((text) => paragraph(docx, text)),
  ];
}

/** The tables put into their places in the written part. */
export function withTables(xml: string, { appendices }: ReportDocument): string {
  const tables = new Map(
    appendices.map(({ number, table, landscape }) => [
      number,
      () => tableXml(table, landscape ? textWidth.landscape : textWidth.portrait),
    ]),
  );
  return xml.replace(
    /<w:p><w:pPr><w:pStyle w:val="tablePlace"\/><\/w:pPr><w:r><w:t xml:space="preserve">([IVX]+)<\/w:t><\/w:r><\/w:p>/g,
    (place, number: string) => tables.get(number)?.() ?? place,
  );
}
