import type { Area, Cell } from "@shared/model/cell";
import type { Sheet, SheetRow } from "@shared/model/workbook";

/** Title rows above everything on a sheet. */
export function underTitles(sheet: Sheet, titles: readonly string[]): Sheet {
  const style = sheet.rows[0]?.cells[0]?.style;
  if (style === undefined) return sheet;
  const by = titles.length;
  const titleRows = titles.map((title, at): SheetRow => {
    const cell: Cell = {
      row: at + 1,
      column: 1,
      type: "text",
      value: title,
      shown: title,
      formula: null,
      style,
      link: null,
    };
    return { number: at + 1, hidden: false, cells: [cell] };
  });
  const below = sheet.rows.map((row) => ({
    ...row,
    number: row.number + by,
    cells: row.cells.map((cell) => ({ ...cell, row: cell.row + by })),
  }));
  const merges = sheet.merges.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by }));
  return { ...sheet, rows: [...titleRows, ...below], merges };
}

/**
 * A table's columns in another order, by weight. Columns under one merged area stay together and in order; an area over
 * the whole width keeps its text at its left end, with the columns left of that; rows above the header stay.
 */
export function withColumnsReordered(sheet: Sheet, header: Area, weigh: (block: number) => number): Sheet {
  const wide = sheet.merges.filter(
    (area) => area.top > header.bottom && area.left <= header.left + 1 && area.right >= header.right - 1,
  );
  const frozen = Math.max(
    header.left - 1,
    ...wide.map((area) => (area.left > header.left ? area.left : header.left - 1)),
  );
  const block = new Map<number, number>();
  for (let column = header.left; column <= header.right; column++) block.set(column, column);
  for (const area of sheet.merges) {
    if (area.bottom < header.top || wide.includes(area)) continue;
    const first = Math.min(
      ...[...block].filter(([column]) => column >= area.left && column <= area.right).map(([, one]) => one),
    );
    const joined = new Set(
      [...block].filter(([column]) => column >= area.left && column <= area.right).map(([, one]) => one),
    );
    for (const [column, one] of block) if (joined.has(one)) block.set(column, first);
  }
  const blockOf = (column: number): number => block.get(column) ?? column;
  const weightOf = (column: number): number => (column <= frozen ? -1 : weigh(blockOf(column)));
  const columns = [...block.keys()].sort((a, b) => weightOf(a) - weightOf(b) || blockOf(a) - blockOf(b) || a - b);
  const place = new Map(columns.map((column, at) => [column, header.left + at]));
  const moved = (column: number): number => place.get(column) ?? column;
  const stays = (row: number, column: number): boolean =>
    row < header.top || wide.some((area) => area.top === row && area.left === column);
  return {
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells
        .map((cell) => (stays(cell.row, cell.column) ? cell : { ...cell, column: moved(cell.column) }))
        .sort((a, b) => a.column - b.column),
    })),
    merges: sheet.merges.map((area) => {
      if (area.top < header.top || wide.includes(area)) return area;
      const there = Array.from({ length: area.right - area.left + 1 }, (_, at) => moved(area.left + at));
      return { ...area, left: Math.min(...there), right: Math.max(...there) };
    }),
    hiddenColumns: new Set([...sheet.hiddenColumns].map(moved)),
  };
}
