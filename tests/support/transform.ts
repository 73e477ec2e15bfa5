import type { Area, Cell } from "@shared/model/cell";
import type { Sheet, Workbook } from "@shared/model/workbook";

/** A place of a cell before and after a change of its sheet. */
type Place = (row: number, column: number) => { readonly row: number; readonly column: number };

/** A sheet with its cells put elsewhere; merged areas go with their corners. */
function moved(sheet: Sheet, place: Place): Sheet {
  const byRow = new Map<number, { hidden: boolean; cells: Cell[] }>();
  for (const { number, hidden, cells } of sheet.rows) {
    for (const cell of cells) {
      const to = place(number, cell.column);
      const row = byRow.get(to.row) ?? { hidden, cells: [] };
      byRow.set(to.row, row);
      row.cells.push({ ...cell, ...to });
    }
  }
  const area = ({ top, left, bottom, right }: Area): Area => {
    const [from, to] = [place(top, left), place(bottom, right)];
    return {
      top: from.row,
      left: Math.min(from.column, to.column),
      bottom: to.row,
      right: Math.max(from.column, to.column),
    };
  };
  return {
    ...sheet,
    rows: [...byRow]
      .sort(([a], [b]) => a - b)
      .map(([number, { hidden, cells }]) => ({ number, hidden, cells: cells.sort((a, b) => a.column - b.column) })),
    merges: sheet.merges.map(area),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => place(1, column).column)),
  };
}

const onSheets = (book: Workbook, change: (sheet: Sheet) => Sheet): Workbook => ({
  ...book,
  sheets: book.sheets.map(change),
});

/** Every table in another corner. */
export const shifted = (book: Workbook, down: number, right: number): Workbook =>
  onSheets(book, (sheet) => moved(sheet, (row, column) => ({ row: row + down, column: column + right })));

/** A blank row before a row of each sheet. */
export const withBlankRow = (book: Workbook, before: number): Workbook =>
  onSheets(book, (sheet) => moved(sheet, (row, column) => ({ row: row >= before ? row + 1 : row, column })));

/** A blank column before a column of each sheet. */
export const withBlankColumn = (book: Workbook, before: number): Workbook =>
  onSheets(book, (sheet) => moved(sheet, (row, column) => ({ row, column: column >= before ? column + 1 : column })));

/** Two columns of each sheet change places, where no merged area would be torn. */
export function withColumnsSwapped(book: Workbook, first: number, second: number): Workbook {
  const swap = (column: number): number => (column === first ? second : column === second ? first : column);
  return onSheets(book, (sheet) => {
    const torn = sheet.merges.some(({ left, right }) => {
      if (left === right) return false;
      const inside = (column: number): boolean => column >= left && column <= right;
      return inside(first) !== inside(second) || left === first || left === second;
    });
    if (torn) return sheet;
    const turned = moved(sheet, (row, column) => ({ row, column: swap(column) }));
    return {
      ...turned,
      merges: sheet.merges.map((area) =>
        area.left === area.right ? { ...area, left: swap(area.left), right: swap(area.right) } : area,
      ),
    };
  });
}

/** Another text in every text cell; cells in legacy fonts keep theirs. */
export function withTexts(book: Workbook, change: (text: string, cell: Cell) => string): Workbook {
  const legacy = (font: string | null): boolean => font !== null && /^(\.Vn|VNI)/i.test(font);
  return onSheets(book, (sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        if (cell.type !== "text" || typeof cell.value !== "string" || legacy(cell.style.font)) return cell;
        const value = change(cell.value, cell);
        return { ...cell, value, shown: value };
      }),
    })),
  }));
}
