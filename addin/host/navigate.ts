import type { CellRef } from "@shared/model/cell";
import { UserError, type Revealed } from "@shared/model/host";
import type { Session } from "./session";

/**
 * Selects a cell. Where it stands on a hidden row, column or sheet nothing happens ("hidden") unless `unhide` says so.
 * A merged area is selected as a whole, whichever of its cells is meant.
 */
export function revealCell(session: Session, { sheet: name, cell }: CellRef, unhide: boolean): Promise<Revealed> {
  return session.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new UserError("sheet-gone", { sheet: name });
    const range = sheet.getRange(cell);
    range.load("rowHidden,columnHidden");
    await context.sync();
    const hidden = sheet.visibility !== "Visible" || range.rowHidden || range.columnHidden;
    if (hidden && !unhide) return "hidden";
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    if (range.rowHidden) range.getEntireRow().rowHidden = false;
    if (range.columnHidden) range.getEntireColumn().columnHidden = false;
    // Selecting works on the active sheet only.
    sheet.activate();
    range.select();
    await context.sync();
    return "shown";
  });
}
