import type { OutputChart, OutputColumn, OutputSheet, OutputTable, OutputValue } from "../model/output-sheet";
import { uniqueHeaders } from "../ooxml/graft/free-names";
import type {
  CellSpec,
  ChartSpec,
  ChoiceSpec,
  LinkSpec,
  RowSpec,
  SheetSpec,
  StyleSpec,
  ToneSpec,
} from "../ooxml/graft/sheet-spec";
import { dateToSerial } from "../text/civil-date";
import { columnFormats, lineLooks, toneLooks } from "./output-look";
import { placeOf, webAddress } from "./output-links";

const headerStyle: StyleSpec = {
  bold: true,
  color: "FFFFFF",
  fill: "1F3864",
  wrap: true,
  align: "center",
  border: true,
};
/** Most links that one sheet of Excel may hold. */
const linkLimit = 65_000;

/** Our sheet as the grafter writes it: words above, tables with their looks, drop-downs, links, charts. */
export function sheetSpecOf(sheet: OutputSheet, date1904: boolean): SheetSpec {
  const rows = new Map<number, RowSpec>();
  const links: LinkSpec[] = [];
  const addRow = (row: RowSpec): void => void rows.set(row.row, row);
  for (const line of sheet.lines) {
    const { size, bold, italic, color } = lineLooks[line.style];
    addRow({ row: line.row, cells: [{ column: 1, value: line.text, style: { size, bold, italic, color } }] });
  }
  for (const table of sheet.tables) {
    const headers = uniqueHeaders(table.columns.map((column) => column.header));
    addRow({
      row: table.headerRow,
      cells: headers.map((header, index) => ({ column: index + 1, value: header, style: headerStyle })),
    });
    for (const [index, values] of bodyOf(table).entries()) {
      const row = table.headerRow + 1 + index;
      const cells = table.columns.map((column, at): CellSpec => {
        const value = values[at] ?? null;
        const target = linkTarget(value);
        const linked = target !== null && links.length < linkLimit;
        if (linked) links.push({ row, column: at + 1, target });
        return cellSpec(at + 1, value, column, linked, date1904);
      });
      addRow({ row, cells });
    }
    if (table.totals !== null) {
      const row = totalsRow(table);
      const cells = table.columns.map((column, at): CellSpec => {
        const cell = cellSpec(at + 1, table.totals?.[at] ?? null, { ...column, format: "number" }, false, date1904);
        return { ...cell, style: { ...cell.style, bold: true } };
      });
      addRow({ row, cells });
    }
  }
  return {
    key: sheet.key.replace(/[^A-Za-z0-9-]/g, "-"),
    name: sheet.name,
    widths: widthsOf(sheet),
    rows: [...rows.values()].sort((a, b) => a.row - b.row),
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: {
        top: table.headerRow,
        left: 1,
        bottom: table.headerRow + bodyOf(table).length,
        right: table.columns.length,
      },
      columns: uniqueHeaders(table.columns.map((column) => column.header)),
    })),
    choices: sheet.tables.flatMap(choicesOf),
    tones: sheet.tables.flatMap(tonesOf),
    links,
    charts: sheet.charts.flatMap((chart) => chartSpec(chart, sheet)),
    frozenRows: sheet.frozenRows,
    landscape: sheet.print.landscape,
    repeatRows: sheet.print.repeatRows,
    tabColor: sheet.tab === null ? null : toneLooks[sheet.tab].solid,
  };
}

/** The rows of a table; an empty one is written with one blank row, for Excel wants one. */
export function bodyOf(table: OutputTable): readonly (readonly OutputValue[])[] {
  return table.rows.length === 0 ? [table.columns.map(() => null)] : table.rows;
}

/** The row of the totals, right below the table. */
export const totalsRow = (table: OutputTable): number => table.headerRow + bodyOf(table).length + 1;

/** Width of each column in characters: the widest that a table of the sheet asks for. */
export function widthsOf(sheet: OutputSheet): number[] {
  const widths: number[] = [];
  for (const table of sheet.tables) {
    for (const [index, column] of table.columns.entries()) widths[index] = Math.max(widths[index] ?? 0, column.width);
  }
  return widths;
}

function cellSpec(
  column: number,
  value: OutputValue,
  { format, wrap }: OutputColumn,
  linked: boolean,
  date1904: boolean,
): CellSpec {
  const align = format === "date" || format === "percent" ? "center" : undefined;
  const style = (code: string): StyleSpec => styleOf(code, wrap, align, linked);
  const own = columnFormats[format];
  if (value === null || typeof value === "string") return { column, value, style: style(own) };
  if (typeof value !== "object") return { column, value, style: style(own === "@" ? "General" : own) };
  if ("date" in value) {
    const serial = dateToSerial(value.date, date1904);
    return { column, value: serial ?? value.date, style: style(columnFormats.date) };
  }
  if ("percent" in value) return { column, value: value.percent / 100, style: style(columnFormats.percent) };
  if ("formula" in value) return { column, value, style: style(own === "@" ? "General" : own) };
  return { column, value: value.text, style: style(own) };
}

const styles = new Map<string, StyleSpec>();

/** One object for each look, so that it is looked up once and not cell by cell. */
function styleOf(format: string, wrap: boolean, align: "center" | undefined, linked: boolean): StyleSpec {
  const key = `${format}|${String(wrap)}|${align ?? ""}|${String(linked)}`;
  let style = styles.get(key);
  if (style === undefined) {
    style = {
      format,
      wrap,
      border: true,
      ...(align === undefined ? {} : { align }),
      ...(linked ? { color: "0563C1", underline: true } : {}),
    };
    styles.set(key, style);
  }
  return style;
}

function linkTarget(value: OutputValue): LinkSpec["target"] | null {
  if (value === null || typeof value !== "object" || !("link" in value)) return null;
  if (typeof value.link !== "string") return { place: placeOf(value.link) };
  const address = webAddress(value.link);
  return address === null ? null : { address };
}

const columnArea = (table: OutputTable, column: number) => ({
  top: table.headerRow + 1,
  left: column,
  bottom: table.headerRow + bodyOf(table).length,
  right: column,
});

function choicesOf(table: OutputTable): ChoiceSpec[] {
  return table.columns.flatMap(({ choices }, index) =>
    choices === undefined || choices.length === 0 ? [] : [{ area: columnArea(table, index + 1), values: choices }],
  );
}

function tonesOf(table: OutputTable): ToneSpec[] {
  return table.columns.flatMap(({ tones }, index) => {
    const rules = Object.entries(tones ?? {}).map(([text, tone]) => ({
      text,
      color: toneLooks[tone].text,
      fill: toneLooks[tone].fill,
    }));
    return rules.length === 0 ? [] : [{ area: columnArea(table, index + 1), tones: rules }];
  });
}

/** A chart over columns of one of the sheet's tables; none over a table that has no rows. */
function chartSpec(chart: OutputChart, sheet: OutputSheet): ChartSpec[] {
  const table = sheet.tables.find((candidate) => candidate.name === chart.table);
  const category = table?.columns.findIndex((column) => column.key === chart.category) ?? -1;
  if (table === undefined || category < 0 || table.rows.length === 0) return [];
  const headers = uniqueHeaders(table.columns.map((column) => column.header));
  const series = chart.series.flatMap(({ key, tone }) => {
    const at = table.columns.findIndex((column) => column.key === key);
    if (at < 0) return [];
    return {
      name: headers[at] ?? key,
      nameAt: { row: table.headerRow, column: at + 1 },
      area: columnArea(table, at + 1),
      values: table.rows.map((row) => numberOf(row[at] ?? null)),
      color: tone === null ? null : toneLooks[tone].solid,
    };
  });
  const { row, column, rows, columns } = chart.at;
  return [
    {
      title: chart.title,
      type: chart.type,
      stacked: chart.stacked,
      categories: {
        area: columnArea(table, category + 1),
        values: table.rows.map((values) => textOf(values[category] ?? null)),
      },
      slices: (chart.slices ?? []).map((tone) => toneLooks[tone].solid),
      series,
      area: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
    },
  ];
}

function numberOf(value: OutputValue): number | null {
  if (typeof value === "number") return value;
  if (value !== null && typeof value === "object" && "percent" in value) return value.percent / 100;
  return null;
}

function textOf(value: OutputValue): string {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  if ("text" in value) return value.text;
  if ("date" in value) return value.date;
  return "percent" in value ? `${String(value.percent)}%` : String(value.value);
}
