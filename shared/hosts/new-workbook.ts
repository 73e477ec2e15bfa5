import type { Workbook, Worksheet } from "exceljs";
import type { OutputSheet } from "../model/output-sheet";
import type { CivilDate } from "../model/period";
import { freeSheetTitle, freeTableName } from "../ooxml/graft/free-names";
import { orderFonts } from "../ooxml/graft/order-fonts";
import { PackageEdit } from "../ooxml/graft/package-edit";
import type { CellSpec, SheetSpec, StyleSpec } from "../ooxml/graft/sheet-spec";
import { areaReference } from "../ooxml/graft/sheet-xml";
import { openPackage } from "../ooxml/package/open-package";
import { redateZip } from "../ooxml/zip/redate-zip";
import { graftSheets } from "./graft";
import { tableStyle } from "./output-look";
import { sheetSpecOf } from "./sheet-spec-of";

/** What a new workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly asOf: CivilDate;
}

/**
 * A new workbook of our sheets, written by exceljs, which is loaded here when it is first needed. Sheets with charts,
 * which exceljs cannot write, are grafted behind the others. Nothing in it comes from a clock: times are `asOf`.
 */
export async function writeNewWorkbook(
  sheets: readonly OutputSheet[],
  properties: WorkbookProperties,
): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  const day = new Date(`${properties.asOf}T00:00:00Z`);
  Object.assign(workbook, {
    title: clean(properties.title),
    creator: "",
    lastModifiedBy: "",
    created: day,
    modified: day,
  });
  const charted = sheets.filter((sheet) => sheet.charts.length > 0);
  const plain = sheets.filter((sheet) => sheet.charts.length === 0);
  const titles = new Set<string>();
  const tables = new Set<string>();
  for (const sheet of plain) {
    const spec = sheetSpecOf(sheet, false);
    const title = freeSheetTitle(spec.name, titles);
    titles.add(title.toLowerCase());
    addSheet(workbook, spec, title, tables);
  }
  if (plain.length === 0) workbook.addWorksheet(" ", { state: "hidden" });
  const bytes = mend(new Uint8Array(await workbook.xlsx.writeBuffer()), properties.asOf);
  return charted.length === 0 ? bytes : graftSheets(bytes, charted, properties.asOf);
}

/** What exceljs leaves wrong: parts of fonts out of order, entries dated by the clock, an author of its own. */
export function mend(bytes: Uint8Array, asOf: CivilDate): Uint8Array {
  const edit = new PackageEdit(openPackage(bytes));
  const styles = edit.text(stylesPart);
  if (styles !== null) edit.setText(stylesPart, orderFonts(styles));
  const core = edit.text(corePart);
  if (core !== null) edit.setText(corePart, core.replace(/(<dc:creator>|<cp:lastModifiedBy>)[^<]*/g, "$1"));
  return redateZip(edit.write(asOf), asOf);
}

const stylesPart = "xl/styles.xml";
const corePart = "docProps/core.xml";

function addSheet(workbook: Workbook, spec: SheetSpec, title: string, tableNames: Set<string>): void {
  const sheet = workbook.addWorksheet(title, {
    views: [{ state: spec.frozenRows > 0 ? "frozen" : "normal", ySplit: spec.frozenRows, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: spec.landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(spec.repeatRows === null ? {} : { printTitlesRow: spec.repeatRows.join(":") }),
    },
    headerFooter: { oddFooter: "&C&P/&N" },
    ...(spec.tabColor === null ? {} : { properties: { tabColor: { argb: `FF${spec.tabColor}` } } }),
  });
  spec.widths.forEach((width, index) => void (sheet.getColumn(index + 1).width = width));
  addTables(sheet, spec, tableNames);
  for (const row of spec.rows) {
    for (const cell of row.cells) writeCell(sheet, row.row, cell);
    const height = heightOf(row, spec.widths);
    if (height > lineHeight) sheet.getRow(row.row).height = height;
  }
  for (const { row, column, target } of spec.links) {
    // Links to cells lead into the clerk's workbook, which is not this one; their words name the cell.
    if (!("address" in target)) continue;
    const cell = sheet.getCell(row, column);
    cell.value = { text: String(cell.value), hyperlink: target.address };
  }
  addChoices(sheet, spec);
  spec.tones.forEach(({ area, tones }) => {
    sheet.addConditionalFormatting({
      ref: areaReference(area),
      rules: tones.map(({ text, color, fill }, index) => ({
        type: "cellIs",
        operator: "equal",
        priority: index + 1,
        formulae: [`"${clean(text).replace(/"/g, '""')}"`],
        style: {
          font: { color: { argb: `FF${color}` } },
          fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${fill}` }, bgColor: { argb: `FF${fill}` } },
        },
      })),
    });
  });
}

function addTables(sheet: Worksheet, spec: SheetSpec, taken: Set<string>): void {
  const rows = new Map(spec.rows.map((row) => [row.row, row]));
  for (const table of spec.tables) {
    const name = freeTableName(table.name, taken);
    taken.add(name.toLowerCase());
    const body: unknown[][] = [];
    for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
      body.push(rows.get(row)?.cells.map((cell) => valueOf(cell)) ?? []);
    }
    sheet.addTable({
      name,
      ref: areaReference({ ...table.area, bottom: table.area.top, right: table.area.left }),
      headerRow: true,
      style: { theme: tableStyle, showRowStripes: true },
      columns: table.columns.map((column) => ({ name: clean(column), filterButton: true })),
      rows: body,
    });
  }
}

const lineHeight = 15;
const tallestRow = 409;

/** A row's height for its wrapped texts, estimated: not every reader fits rows on opening, and none does for print. */
function heightOf({ cells }: SheetSpec["rows"][number], widths: readonly number[]): number {
  const lines = cells.map(({ value, style, column }) =>
    style.wrap && typeof value === "string" ? Math.ceil((value.length * 0.95) / (widths[column - 1] ?? 10)) : 1,
  );
  return Math.min(tallestRow, Math.max(1, ...lines) * lineHeight);
}

function writeCell(sheet: Worksheet, row: number, spec: CellSpec): void {
  const cell = sheet.getCell(row, spec.column);
  cell.value = valueOf(spec);
  Object.assign(cell, lookOf(spec.style));
}

function valueOf({ value }: CellSpec) {
  if (typeof value === "string") return clean(value).slice(0, longestText);
  if (value === null || typeof value !== "object") return value;
  return { formula: value.formula, result: value.value, date1904: false };
}

function lookOf(style: StyleSpec) {
  const side = { style: "thin", color: { argb: "FFBFBFBF" } };
  return {
    font: {
      name: "Times New Roman",
      size: style.size ?? 11,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      underline: style.underline ?? false,
      color: { argb: `FF${style.color ?? "000000"}` },
    },
    alignment: { vertical: "top", wrapText: style.wrap ?? false, ...(style.align ? { horizontal: style.align } : {}) },
    numFmt: style.format ?? "General",
    ...(style.fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { argb: `FF${style.fill}` } } } : {}),
    ...(style.border ? { border: { left: side, right: side, top: side, bottom: side } } : {}),
  };
}

const longestText = 32_767;
const longestList = 255;

/** Validations that exceljs's types do not show: one for a whole range. */
interface RangeValidations {
  readonly dataValidations: { add(range: string, validation: object): void };
}

/** Drop-downs; a list too long for a validation is left out, for a new workbook is an answer and no form. */
function addChoices(sheet: Worksheet, spec: SheetSpec): void {
  for (const { area, values } of spec.choices) {
    const list = values.join(",");
    if (list.length > longestList || values.some((value) => value.includes(","))) continue;
    (sheet as unknown as RangeValidations).dataValidations.add(areaReference(area), {
      type: "list",
      allowBlank: true,
      formulae: [`"${list.replace(/"/g, '""')}"`],
      showErrorMessage: false,
    });
  }
}

/** Characters that XML forbids would make the file unreadable. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu, "");
}
