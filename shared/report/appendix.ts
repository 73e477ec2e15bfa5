import { appendixWords } from "../locale/vi/report-appendices";
import { reportWords } from "../locale/vi/report-words";
import { columnLetters } from "../model/cell";
import type { OutputColumn, OutputLine, OutputSheet, OutputTable, OutputValue } from "../model/output-sheet";
import type { ReportAppendix, ReportCell, ReportColumn, ReportDocument } from "../model/report";
import { sheetFacts, type SheetFacts } from "./appendices/sheet-facts";

const headerRow = 5;
const longestLine = 110;

/**
 * The appendices as sheets of a new workbook: the tables of the Word file as real tables, numbers as numbers and dates
 * as dates, so that the superior can add them up; ready to print.
 */
export function appendixSheets(document: ReportDocument): readonly OutputSheet[] {
  return document.appendices.map((appendix) => appendixSheet(document, appendix, sheetFacts[appendix.table.key]));
}

function appendixSheet(document: ReportDocument, appendix: ReportAppendix, facts?: SheetFacts): OutputSheet {
  const table = outputTable(appendix, facts);
  const below = headerRow + Math.max(1, table.rows.length) + (table.totals ? 1 : 0) + 2;
  const lines: OutputLine[] = [
    { row: 1, text: document.head.school, style: "remark" },
    { row: 2, text: `${reportWords.appendix} ${appendix.number}. ${appendix.title}`, style: "title" },
    { row: 3, text: appendix.attached, style: "remark" },
    ...appendix.notes
      .flatMap(({ runs }) => shortLines(runs.map(({ text }) => text).join("")))
      .map((text, index): OutputLine => ({ row: below + index, text, style: "remark" })),
  ];
  return {
    key: `appendix-${appendix.table.key}`,
    name: `${reportWords.appendix} ${appendix.number}`,
    lines,
    tables: [table],
    charts: [],
    frozenRows: headerRow,
    print: { landscape: appendix.landscape, repeatRows: [headerRow, headerRow] },
    tab: null,
  };
}

/** A long remark as lines that stay within the page: an overflowing line would shrink the whole print. */
function shortLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + word.length >= longestLine) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** Group lines become a first column: a real table has no merged rows, and a filter by group is worth having. */
function outputTable({ table }: ReportAppendix, facts?: SheetFacts): OutputTable {
  const grouped = table.rows.some(({ kind }) => kind === "group");
  let group: string | null = null;
  const rows: (readonly OutputValue[])[] = [];
  for (const row of table.rows) {
    if (row.kind === "group") group = row.text;
    else rows.push([...(grouped ? [group] : []), ...row.cells.map(outputValue)]);
  }
  const columns = [...(grouped ? [groupColumn] : []), ...table.columns.map((column) => outputColumn(column, facts))];
  return {
    name: `PhuLuc_${table.key}`,
    headerRow,
    columns,
    rows,
    totals: rows.length === 0 ? null : totalsRow(columns, rows, facts),
  };
}

const groupColumn: OutputColumn = {
  key: "group",
  header: appendixWords.group,
  width: 20,
  format: "text",
  wrap: false,
};

function outputColumn({ key, header, width }: ReportColumn, facts?: SheetFacts): OutputColumn {
  return {
    key,
    header,
    width: Math.max(6, Math.round(width * 1.5)),
    format: facts?.formats[key] ?? "text",
    wrap: true,
    ...(facts?.tones[key] ? { tones: facts.tones[key] } : {}),
  };
}

function outputValue({ text, value, link }: ReportCell): OutputValue {
  if (value !== null) return value;
  if (link !== null) return { text, link };
  return text === "" ? null : text;
}

/** Totals as formulas over the rows, with their results stored. */
function totalsRow(
  columns: readonly OutputColumn[],
  rows: readonly (readonly OutputValue[])[],
  facts?: SheetFacts,
): readonly OutputValue[] | null {
  const totals = facts?.totals ?? {};
  return columns.map(({ key }, index): OutputValue => {
    const total = totals[key];
    if (!total) return index === 0 ? appendixWords.total : null;
    const letters = columnLetters(index + 1);
    const range = `${letters}${headerRow + 1}:${letters}${headerRow + rows.length}`;
    return total === "numbers"
      ? { formula: `COUNT(${range})`, value: rows.filter((row) => typeof row[index] === "number").length }
      : { formula: `COUNTA(${range})`, value: rows.filter((row) => row[index] !== null).length };
  });
}
