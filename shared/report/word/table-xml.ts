import type { ReportCell, ReportColumn, ReportTable } from "../../model/report";
import type { StyleKey } from "../typography";
import { xmlText } from "./xml-text";

const cellStyles = { left: "tableLeft", center: "tableCenter", right: "tableRight" } as const satisfies Record<
  ReportColumn["align"],
  StyleKey
>;

/** Column widths in twips that fill the page exactly: shares of the width, the rest to the widest. */
export function columnWidths(columns: readonly ReportColumn[], width: number): readonly number[] {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / sum) * width));
  const widest = widths.indexOf(Math.max(...widths));
  const rest = width - widths.reduce((total, part) => total + part, 0);
  return widths.map((part, index) => (index === widest ? part + rest : part));
}

/**
 * A table of an appendix as WordprocessingML. Written as text because the docx package keeps an object for every run:
 * 5,000 rows would take half a gigabyte.
 *
 * A grid and fixed widths (LibreOffice lays it out twice as fast), the header repeated on each page, no row split.
 */
export function tableXml({ columns, rows }: ReportTable, width: number): string {
  const widths = columnWidths(columns, width);
  const edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`,
  );
  const head = columns.map(({ header }, index) =>
    cell(widths[index] ?? 0, "tableHead", run(header), '<w:vAlign w:val="center"/>'),
  );
  const body = rows.map((one) =>
    one.kind === "group"
      ? row(cell(width, "tableGroup", run(one.text), "", `<w:gridSpan w:val="${columns.length}"/>`))
      : row(
          one.cells
            .map((content, index) =>
              cell(widths[index] ?? 0, cellStyles[columns[index]?.align ?? "left"], linkedRun(content)),
            )
            .join(""),
        ),
  );
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${edges.join("")}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="20" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>' +
    '<w:bottom w:w="20" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map((part) => `<w:gridCol w:w="${part}"/>`).join("")}</w:tblGrid>` +
    `${row(head.join(""), "<w:tblHeader/>")}${body.join("")}</w:tbl>`
  );
}

const row = (cells: string, more = ""): string => `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells}</w:tr>`;

const cell = (width: number, style: StyleKey, content: string, after = "", span = ""): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${after}</w:tcPr>` +
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p></w:tc>`;

const run = (text: string): string =>
  text === "" ? "" : `<w:r><w:t xml:space="preserve">${escapeXml(xmlText(text))}</w:t></w:r>`;

/** A web address as a field, which needs no relation of its own. */
function linkedRun({ text, link }: ReportCell): string {
  if (link === null) return run(text);
  const target = escapeXml(xmlText(link).replace(/["\\]/g, encodeURIComponent));
  return `<w:fldSimple w:instr=" HYPERLINK &quot;${target}&quot; ">${run(text)}</w:fldSimple>`;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text inside an element or an attribute: "a & b" → "a &amp; b". */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);
}
