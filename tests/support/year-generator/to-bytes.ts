import ExcelJS from "exceljs";
import type { Cell } from "@shared/model/cell";
import { cellAddress } from "@shared/model/cell";
import type { Workbook } from "@shared/model/workbook";

/** A model workbook as the bytes of an .xlsx file, written by another hand than ours. */
export async function toBytes({ sheets }: Workbook): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) {
    const written = book.addWorksheet(sheet.name, { state: sheet.hidden ? "hidden" : "visible" });
    for (const row of sheet.rows) {
      for (const cell of row.cells) {
        const target = written.getCell(cell.row, cell.column);
        target.value = valueOf(cell);
        target.font = { name: cell.style.font ?? "Times New Roman", bold: cell.style.bold, size: 12 };
        if (cell.style.numberFormat !== "General") target.numFmt = cell.style.numberFormat;
        if (cell.style.fill !== null) {
          target.fill = { type: "pattern", pattern: "solid", fgColor: { argb: `FF${cell.style.fill}` } };
        }
      }
    }
    for (const area of sheet.merges) {
      written.mergeCells(`${cellAddress(area.top, area.left)}:${cellAddress(area.bottom, area.right)}`);
    }
  }
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

function valueOf({ type, value }: Cell): ExcelJS.CellValue {
  if (type === "date" && typeof value === "string") return new Date(`${value}T00:00:00Z`);
  return value;
}
