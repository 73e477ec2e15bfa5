import type { FileChild, ISectionOptions, Paragraph } from "docx";
import type { ReportDocument, ReportSection } from "../model/report";
import { appendixChildren, withTables } from "./word/appendix";
import { headBlock, signatureBlock, titleLines } from "./word/head";
import { loadDocx, type Docx } from "./word/library";
import { line, paragraph } from "./word/paragraphs";
import { stablePackage } from "./word/stable";
import { documentStyles } from "./word/styles";
import { page } from "./typography";

/**
 * Prints a report as a Word file by Nghị định 30/2020/NĐ-CP; decides nothing about its content.
 *
 * Equal documents give equal bytes. Loads the docx package when first used.
 */
export async function writeDocx(document: ReportDocument): Promise<Uint8Array> {
  const docx = await loadDocx();
  const file = new docx.Document({
    creator: "",
    title: document.properties.title,
    styles: documentStyles(docx),
    sections: [
      section(docx, document, false, [
        headBlock(docx, document),
        ...titleLines(docx, document),
        ...document.opening.map((text) => paragraph(docx, text)),
        ...document.sections.flatMap((part) => sectionLines(docx, part)),
        ...document.closing.map((text) => paragraph(docx, text)),
        line(docx, "spacer", ""),
        signatureBlock(docx, document),
      ]),
      ...document.appendices.map((appendix) =>
        section(docx, document, appendix.landscape, appendixChildren(docx, appendix)),
      ),
    ],
  });
  const written = new Uint8Array(await docx.Packer.toArrayBuffer(file));
  return stablePackage(written, document.properties, (xml) => withTables(xml, document));
}

function sectionLines(docx: Docx, { level, number, title, paragraphs }: ReportSection): readonly Paragraph[] {
  return [line(docx, `heading${level}`, `${number} ${title}`), ...paragraphs.map((text) => paragraph(docx, text))];
}

/** A section with its own page numbers in the top margin, none on its first page. */
function section(
  docx: Docx,
  { draft, draftStamp }: ReportDocument,
  landscape: boolean,
  children: readonly FileChild[],
): ISectionOptions {
  const numbered = new docx.Header({
    children: [
      new docx.Paragraph({
        style: "pageNumber",
        children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT] })],
      }),
    ],
  });
  const first = new docx.Header({ children: [line(docx, "pageNumber", "")] });
  const stamp = (): { default: InstanceType<Docx["Footer"]>; first: InstanceType<Docx["Footer"]> } => ({
    default: new docx.Footer({ children: [line(docx, "draft", draftStamp)] }),
    first: new docx.Footer({ children: [line(docx, "draft", draftStamp)] }),
  });
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: page.width,
          height: page.height,
          orientation: landscape ? docx.PageOrientation.LANDSCAPE : docx.PageOrientation.PORTRAIT,
        },
        margin: {
          top: page.top,
          bottom: page.bottom,
          left: page.left,
          right: page.right,
          header: page.header,
          footer: page.footer,
        },
        pageNumbers: { start: 1, formatType: docx.NumberFormat.DECIMAL },
      },
    },
    headers: { default: numbered, first },
    ...(draft ? { footers: stamp() } : {}),
    children: [...children],
  };
}
