import type { Workbook as ExcelWorkbook, Worksheet } from "exceljs";
import { columnLetters } from "../model/cell";
import type { OutputValue } from "../model/output-sheet";
import type { CivilDate } from "../model/period";
import type { TrackingSheet } from "../model/tracking-sheet";
import { mend } from "./new-workbook";

const font = { name: "Times New Roman", size: 12 };
const fills = { header: "FFD9E7F5", heading: "FFF2F2F2" };
const thin = { style: "thin", color: { argb: "FF9A9A9A" } } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
/** Blank rows under each plan, ruled and with drop-downs, for work that the plan does not foresee. */
const spareRows = 15;
/** Points a line of 12-point text takes, and letters that fit a unit of column width: Excel sizes no row on its own. */
const lineHeight = 15.75;
const lettersPerWidth = 1.12;

function solid(color: string) {
  return { type: "pattern", pattern: "solid", fgColor: { argb: color } } as const;
}

function cellValue(value: OutputValue): string | number | Date | null {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  // exceljs stores a Date by its UTC day, so a civil date at midnight UTC is that day everywhere.
  if (typeof value === "object" && "date" in value) return new Date(`${value.date}T00:00:00Z`);
  return String(value);
}

class Writer {
  private row = 1;

  constructor(
    private readonly sheet: Worksheet,
    private readonly content: TrackingSheet,
  ) {}

  write(): void {
    const { sheet, content } = this;
    sheet.columns = content.columns.map(({ width }) => ({ width }));
    this.lines();
    const header = this.row;
    this.header();
    const first = this.row;
    for (const row of content.rows) {
      if (row.kind === "heading") this.heading(row.code, row.title);
      else this.task(row.values);
    }
    const last = this.row - 1 + spareRows;
    for (; this.row <= last; this.row++) this.ruled(this.row);
    this.choices(first, last);
    this.signers();
    sheet.views = [{ state: "frozen", xSplit: 2, ySplit: header }];
    sheet.pageSetup = {
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${String(header)}:${String(header)}`,
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    };
    sheet.headerFooter = { oddFooter: "&CTrang &P/&N" };
  }

  private get width(): number {
    return this.content.columns.length;
  }

  private lines(): void {
    for (const [index, line] of this.content.lines.entries()) {
      if (line !== "") {
        this.sheet.mergeCells(this.row, 1, this.row, this.width);
        const cell = this.sheet.getCell(this.row, 1);
        cell.value = line;
        cell.font = { ...font, size: index === 1 ? 14 : 12, bold: index < 2 };
        cell.alignment = { horizontal: index === 0 ? "left" : "center", vertical: "middle", wrapText: true };
        if (line.length > 110) this.sheet.getRow(this.row).height = 38;
      }
      this.row++;
    }
    this.row++;
  }

  private header(): void {
    const row = this.sheet.getRow(this.row++);
    row.height = 34;
    for (const [index, { header }] of this.content.columns.entries()) {
      const cell = row.getCell(index + 1);
      cell.value = header;
      cell.font = { ...font, bold: true };
      cell.fill = solid(fills.header);
      cell.border = border;
      cell.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
    }
  }

  private heading(code: string, title: string): void {
    const at = this.row++;
    this.sheet.mergeCells(at, 2, at, this.width);
    for (let column = 1; column <= this.width; column++) {
      const cell = this.sheet.getCell(at, column);
      cell.font = { ...font, bold: true };
      cell.fill = solid(fills.heading);
      cell.border = border;
      cell.alignment = { vertical: "middle", wrapText: true, horizontal: column === 1 ? "center" : "left" };
    }
    this.sheet.getCell(at, 1).value = code;
    this.sheet.getCell(at, 2).value = title;
    const width = this.content.columns.slice(1).reduce((sum, column) => sum + column.width, 0);
    this.sheet.getRow(at).height = lineHeight * Math.ceil(title.length / (width * lettersPerWidth)) + 5;
  }

  private task(values: readonly OutputValue[]): void {
    const at = this.row++;
    this.ruled(at);
    let lines = 1;
    for (const [index, value] of values.entries()) {
      this.sheet.getCell(at, index + 1).value = cellValue(value);
      const { width = 10 } = this.content.columns[index] ?? {};
      if (typeof value === "string") lines = Math.max(lines, Math.ceil(value.length / (width * lettersPerWidth)));
    }
    this.sheet.getRow(at).height = lineHeight * lines + 3;
  }

  /** A ruled row whose columns are ready to be typed into: dates as dates, text as text. */
  private ruled(at: number): void {
    this.sheet.getRow(at).height = lineHeight + 3;
    for (const [index, { key }] of this.content.columns.entries()) {
      const cell = this.sheet.getCell(at, index + 1);
      cell.font = font;
      cell.border = border;
      const centred = key === "code" || key === "due" || key === "completedOn" || key === "percent";
      cell.alignment = { vertical: "top", wrapText: true, horizontal: centred ? "center" : "left" };
      if (key === "due" || key === "completedOn") cell.numFmt = "dd/mm/yyyy";
    }
  }

  private choices(first: number, last: number): void {
    for (const [index, { choices, only, header }] of this.content.columns.entries()) {
      if (choices.length === 0) continue;
      const list = columnLetters(index + 1);
      const formula = `'${this.content.listsName}'!$${list}$2:$${list}$${String(choices.length + 1)}`;
      for (let at = first; at <= last; at++) {
        const cell = this.sheet.getCell(at, index + 1);
        if (cell.isMerged) continue;
        cell.dataValidation = {
          type: "list",
          allowBlank: true,
          formulae: [formula],
          showErrorMessage: only,
          errorTitle: header,
          error: choices.join(", ").slice(0, 200),
        };
      }
    }
  }

  private signers(): void {
    const at = this.row + 1;
    for (const [index, signer] of this.content.signers.entries()) {
      const cell = this.sheet.getCell(at, index === 0 ? 2 : this.width - 1);
      cell.value = signer;
      cell.font = { ...font, bold: true };
      cell.alignment = { horizontal: "center" };
    }
  }
}

/** The lists that the drop-downs offer, each in the column of its own, on a hidden sheet. */
function writeLists(workbook: ExcelWorkbook, { listsName, columns }: TrackingSheet): void {
  const sheet = workbook.addWorksheet(listsName, { state: "hidden" });
  for (const [index, { header, choices }] of columns.entries()) {
    if (choices.length === 0) continue;
    sheet.getCell(1, index + 1).value = header;
    for (const [place, choice] of choices.entries()) sheet.getCell(place + 2, index + 1).value = choice;
  }
}

/**
 * A blank tracking workbook for the clerk: headings and tasks of the plan, drop-downs for units and status, date
 * columns, frozen header, landscape A4 with the header on each page. The same sheet and day give the same bytes.
 */
export async function writeTrackingWorkbook(content: TrackingSheet, asOf: CivilDate): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  workbook.created = workbook.modified = new Date(`${asOf}T00:00:00Z`);
  workbook.creator = "Sổ Dân vận";
  workbook.lastModifiedBy = "Sổ Dân vận";
  new Writer(workbook.addWorksheet(content.name), content).write();
  writeLists(workbook, content);
  return mend(new Uint8Array(await workbook.xlsx.writeBuffer()), asOf);
}
