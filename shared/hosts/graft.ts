import type { OutputSheet } from "../model/output-sheet";
import type { CivilDate } from "../model/period";
import { graft, type Ownership } from "../ooxml/graft/graft";
import { asUserError } from "./open-workbook";
import { ownSheetName, ownSheetsFormula, ownSheetsName, ownSheetTitles, sheetReference } from "./own-sheets";
import { sheetSpecOf } from "./sheet-spec-of";

const ownership: Ownership = {
  listName: ownSheetsName,
  nameOf: ownSheetName,
  reference: sheetReference,
  listFormula: ownSheetsFormula,
  titlesIn: ownSheetTitles,
};

/**
 * The clerk's workbook with our sheets in it: ours of the same key are replaced where they stand, new ones go behind
 * the last sheet, and every part that is not ours keeps its bytes. A sheet of the clerk's that happens to be called
 * like one of ours is left alone; ours gets a number. Done again with the same sheets it gives the same bytes.
 *
 * Throws a `UserError`: "signed", "too-many-styles", and those of a file that cannot be opened.
 */
export function graftSheets(original: Uint8Array, sheets: readonly OutputSheet[], asOf: CivilDate): Uint8Array {
  if (sheets.length === 0) return original;
  try {
    return graft(original, ({ date1904 }) => sheets.map((sheet) => sheetSpecOf(sheet, date1904)), ownership, asOf);
  } catch (error) {
    throw asUserError(error);
  }
}
