import type { ParagraphChild, Table, TableRow } from "docx";
import { reportWords } from "../../locale/vi/report-words";
import type { ReportAppendix, ReportCell, ReportColumn, ReportTable } from "../../model/report";
import { textWidth, type StyleKey } from "../typography";
import type { Docx } from "./library";
import { line, paragraph } from "./paragraphs";
import { xmlText } from "./xml-text";

const cellStyles = { left: "tableLeft", center: "tableCenter", right: "tableRight" } as const satisfies Record<
  ReportColumn["align"],
  StyleKey
>;

/** Heading lines, table and remarks of an appendix. */
export function appendixChildren(docx: Docx, appendix: ReportAppendix) {
  const width = appendix.landscape ? textWidth.landscape : textWidth.portrait;
  return [
    line(docx, "appendixNumber", `${reportWords.appendix} ${appendix.number}`),
    line(docx, "appendixTitle", appendix.title),
    line(docx, "attached", appendix.attached),
    appendix.table.rows.length > 0 ? table(docx, appendix.table, width) : line(docx, "body", appendix.emptyText),
    ...appendix.notes.map((text) => paragraph(docx, text)),
  ];
}

/** Column widths in twips that fill the page exactly: shares of the width, the rest to the widest. */
export function columnWidths(columns: readonly ReportColumn[], width: number): readonly number[] {
  const sum = columns.reduce((total, column) => total + column.width, 0);
  const widths = columns.map((column) => Math.floor((column.width / sum) * width));
  const widest = widths.indexOf(Math.max(...widths));
  const rest = width - widths.reduce((total, part) => total + part, 0);
  return widths.map((part, index) => (index === widest ? part + rest : part));
}

/** A table with a grid and fixed widths (LibreOffice lays it out twice as fast), its header repeated, no row split. */
function table(docx: Docx, { columns, rows }: ReportTable, width: number): Table {
  const widths = columnWidths(columns, width);
  const dxa = docx.WidthType.DXA;
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, index) =>
        new docx.TableCell({
          width: { size: widths[index] ?? 0, type: dxa },
          verticalAlign: docx.VerticalAlign.CENTER,
          children: [line(docx, "tableHead", column.header)],
        }),
    ),
  });
  const bodyRows = rows.map((row): TableRow => {
    const cells =
      row.kind === "group"
        ? [
            new docx.TableCell({
              width: { size: width, type: dxa },
              columnSpan: columns.length,
              children: [line(docx, "tableGroup", row.text)],
            }),
          ]
        : row.cells.map(
            (cell, index) =>
              new docx.TableCell({
                width: { size: widths[index] ?? 0, type: dxa },
                children: [
                  new docx.Paragraph({
                    style: cellStyles[columns[index]?.align ?? "left"],
                    children: [content(docx, cell)],
                  }),
                ],
              }),
          );
    return new docx.TableRow({ cantSplit: true, children: cells });
  });
  return new docx.Table({
    width: { size: width, type: dxa },
    columnWidths: [...widths],
    layout: docx.TableLayoutType.FIXED,
    margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: dxa },
    rows: [header, ...bodyRows],
  });
}

function content(docx: Docx, { text, link }: ReportCell): ParagraphChild {
  const run = new docx.TextRun(xmlText(text));
  return link === null ? run : new docx.ExternalHyperlink({ link, children: [run] });
}
