import { parseAddress } from "../model/cell";
import type { CellEdit } from "../model/finding";
import { UserError } from "../model/host";
import { editCellsInPackage, type RawEdit } from "../ooxml/graft/edit-cells";
import { dateToSerial } from "../text/civil-date";
import { asUserError } from "./open-workbook";

/**
 * Changes single cells of the clerk's workbook file, nothing else in it; `undo` are the edits that take it back, the
 * last one first.
 *
 * A civil date for a cell with a date format becomes its serial number. Throws a `UserError`: "sheet-gone" with the
 * sheet's name, "formula-of-others" for a cell that other cells take their formula from, "signed", and those of a file
 * that cannot be opened.
 */
export function editCells(
  original: Uint8Array,
  edits: readonly CellEdit[],
): { bytes: Uint8Array; undo: readonly CellEdit[] } {
  const placed = edits.flatMap((edit) => {
    const place = parseAddress(edit.source.cell);
    return place === null ? [] : [{ ...edit, ...place }];
  });
  if (placed.length === 0) return { bytes: original, undo: [] };
  try {
    const edited = editCellsInPackage(original, ({ date1904, isDateCell }) =>
      placed.map(({ source: { sheet }, row, column, value, before }): RawEdit => {
        const serial =
          typeof value === "string" && isDateCell(sheet, row, column) ? dateToSerial(value, date1904) : null;
        return { sheet, row, column, value: serial ?? value, before };
      }),
    );
    if ("refused" in edited) {
      const { refused, sheet, cell } = edited;
      throw new UserError(refused === "no-sheet" ? "sheet-gone" : "formula-of-others", { sheet, cell });
    }
    const undo = placed.map(({ source }, index): CellEdit => ({
      source,
      value: null,
      before: edited.before[index] ?? "",
    }));
    return { bytes: edited.bytes, undo: undo.reverse() };
  } catch (error) {
    throw asUserError(error);
  }
}
