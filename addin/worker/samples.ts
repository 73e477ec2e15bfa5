import type { Layout, Table } from "@shared/model/layout";
import type { Sheet, Workbook } from "@shared/model/workbook";
import type { ColumnSamples } from "./calls";
import { readableText } from "./shown";

const wanted = 3;
const longest = 60;

const short = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
};

function samplesOf(table: Table, sheet: Sheet): Record<number, string[]> {
  const found: Record<number, string[]> = Object.fromEntries(table.columns.map(({ column }) => [column, []]));
  let open = table.columns.length;
  for (const row of sheet.rows) {
    if (open === 0) break;
    if (!table.body || row.number < table.body.top || row.number > table.body.bottom) continue;
    for (const cell of row.cells) {
      const list = found[cell.column];
      const text = short(readableText(sheet, cell));
      if (!list || list.length >= wanted || text === "" || list.includes(text)) continue;
      list.push(text);
      if (list.length === wanted) open--;
    }
  }
  return found;
}

/** The first three different values below each column's heading, shortened to a line. */
export function columnSamples(workbook: Workbook, layout: Layout): ColumnSamples {
  return Object.fromEntries(
    layout.tables.flatMap((table) => {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      return sheet ? [[table.id, samplesOf(table, sheet)]] : [];
    }),
  );
}
