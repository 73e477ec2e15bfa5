import { parseAddress, type Cell, type CellRef } from "@shared/model/cell";
import type { Layout } from "@shared/model/layout";
import type { Workbook } from "@shared/model/workbook";
import type { Surroundings } from "./calls";
import { readableText } from "./shown";

const above = 2;
const below = 2;
const beside = 2;

/**
 * The cells around a cell, two each way, empty ones too, so that the clerk knows the place again.
 * A merged cell's text stands in its top left cell only, as in the file.
 */
export function surroundings(workbook: Workbook, layout: Layout | null, at: CellRef): Surroundings {
  const place = parseAddress(at.cell) ?? { row: 1, column: 1 };
  const sheet = workbook.sheets.find(({ name }) => name === at.sheet);
  const left = Math.max(1, place.column - beside);
  const columns = Array.from({ length: beside * 2 + 1 }, (_, index) => left + index);
  const top = Math.max(1, place.row - above);
  const numbers = Array.from({ length: above + below + 1 }, (_, index) => top + index);
  const rows = new Map<number, readonly Cell[]>();
  for (const row of sheet?.rows ?? []) if (numbers.includes(row.number)) rows.set(row.number, row.cells);
  return {
    at,
    columns,
    rows: numbers.map((number) => ({
      number,
      cells: columns.map((column) => {
        const cell = rows.get(number)?.find((one) => one.column === column);
        return {
          text: sheet && cell ? readableText(sheet, cell) : "",
          bold: cell?.style.bold ?? false,
          fill: cell?.style.fill ?? null,
        };
      }),
    })),
    header: headerAbove(layout, at.sheet, place),
  };
}

function headerAbove(layout: Layout | null, sheet: string, place: { row: number; column: number }): string | null {
  const table = layout?.tables.find(
    ({ sheet: own, header, body }) =>
      own === sheet && place.row >= header.top && place.row <= (body?.bottom ?? header.bottom),
  );
  return table?.columns.find(({ column }) => column === place.column)?.header ?? null;
}
