import type { Cell } from "@shared/model/cell";
import type { Sheet } from "@shared/model/workbook";
import { viewOf } from "@shared/text/sheet-view";

/** What a clerk reads in a cell: text in an old font (TCVN3, VNI) as the letters that the font draws, as it was read. */
export function readableText(sheet: Sheet, cell: Cell): string {
  return viewOf(sheet).decoded(cell)?.text ?? cell.shown;
}
