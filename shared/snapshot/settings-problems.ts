import { cellAddress } from "../model/cell";
import type { TextAt } from "../model/reading";
import type { Workbook } from "../model/workbook";
import { settingsFromRows } from "./settings-from-rows";

/** Column of the values on the sheet `Cấu hình`. */
const valueColumn = 3;

/** What somebody typed on the sheet `Cấu hình` that cannot be used: the value's cell and why, in a sentence. */
export function settingsProblems({ sheets, settingsRows, settingsSheet }: Workbook): readonly TextAt[] {
  const sheet = sheets.find(({ name, own }) => own && name === settingsSheet);
  if (settingsRows === null || sheet === undefined) return [];
  return settingsFromRows(settingsRows).problems.map(({ row, message }) => ({
    text: message,
    at: { sheet: sheet.name, cell: cellAddress(sheet.rows[row]?.number ?? 1, valueColumn) },
  }));
}
