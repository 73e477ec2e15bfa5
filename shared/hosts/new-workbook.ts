import type { OutputSheet } from "../model/output-sheet";
import type { CivilDate } from "../model/period";

/** What a new workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  readonly asOf: CivilDate;
}

/** A new workbook of our sheets. */
export async function writeNewWorkbook(
  _sheets: readonly OutputSheet[],
  _properties: WorkbookProperties,
): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
