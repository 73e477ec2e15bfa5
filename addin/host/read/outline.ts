import type { Box } from "../box";
import { ownSheetsOf, type LoadedName, type OwnSheets } from "../own-sheets";

/** One sheet before its cells are read. */
export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly own: boolean;
  /** The rectangle around all cells with a value; null for an empty sheet. */
  readonly used: Box | null;
}

/** The workbook before its cells are read. */
export interface Outline {
  readonly fileName: string;
  readonly ownSheets: OwnSheets;
  readonly sheets: readonly SheetOutline[];
  /** Excel works formulas out by hand only: some may have no result yet. */
  readonly calculatesByHand: boolean;
}

/** Sheets, names and used ranges, in two syncs. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load("items/id,items/name,items/visibility");
  workbook.names.load("items/name,items/formula");
  workbook.application.load("calculationMode");
  await context.sync();
  const ownSheets = ownSheetsOf(
    workbook.names.items.map((item): LoadedName => ({ name: item.name, formula: String(item.formula) })),
  );
  const own = new Set(ownSheets.titles.map((title) => title.toLowerCase()));
  const used = await usedBoxes(
    context,
    workbook.worksheets.items.map((sheet) => sheet.id),
  );
  return {
    fileName: workbook.name,
    ownSheets,
    calculatesByHand: workbook.application.calculationMode === "Manual",
    sheets: workbook.worksheets.items.map((sheet, index) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== "Visible",
      own: own.has(sheet.name.toLowerCase()),
      used: used[index] ?? null,
    })),
  };
}

/** Used ranges (values only) of sheets by id, in one sync. */
export async function usedBoxes(context: Excel.RequestContext, ids: readonly string[]): Promise<(Box | null)[]> {
  const ranges = ids.map((id) => {
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? null
      : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
}
