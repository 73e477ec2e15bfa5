import type { Progress } from "@shared/model/host";
import { isTooLarge } from "../errors";
import { firstCells, jsonBytes, nextCells, ReadingList, type Stretch } from "./chunks";
import type { SheetOutline } from "./outline";
import type { RawChunk, RawLook } from "./raw";

const wantedLook: Excel.CellPropertiesLoadOptions = {
  format: { font: { name: true, bold: true, italic: true }, fill: { color: true } },
  hyperlink: true,
};

/** All cells of the sheets in as few answers as their size allows; chunks per sheet, from top to bottom. */
export async function readCells(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  progress: Progress,
): Promise<RawChunk[][]> {
  const list = new ReadingList(sheets.map((sheet) => sheet.used));
  const chunks: RawChunk[][] = sheets.map(() => []);
  let limit = firstCells;
  while (!list.empty) {
    const stretches = list.take(limit);
    const cells = stretches.reduce((sum, { box }) => sum + box.rows * box.columns, 0);
    try {
      const answers = await askCells(context, sheets, stretches);
      answers.forEach((chunk, index) => chunks[stretches[index]?.sheet ?? 0]?.push(chunk));
      limit = nextCells(cells, jsonBytes(answers));
      progress("read", list.progress);
    } catch (error) {
      // One row is as small as it gets.
      const divisible = stretches.length > 1 || (stretches[0]?.box.rows ?? 1) > 1;
      if (!isTooLarge(error) || !divisible) throw error;
      list.putBack(stretches);
      limit = Math.max(1, Math.floor(cells / 2));
    }
  }
  return chunks;
}

async function askCells(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  stretches: readonly Stretch[],
): Promise<RawChunk[]> {
  const asked = stretches.map(({ sheet, box }) => {
    const range = context.workbook.worksheets
      .getItem(sheets[sheet]?.id ?? "")
      .getRangeByIndexes(box.row, box.column, box.rows, box.columns);
    range.load("values,formulas,numberFormat");
    return { box, range, looks: range.getCellProperties(wantedLook) };
  });
  await context.sync();
  return asked.map(({ box, range, looks }) => ({
    row: box.row,
    column: box.column,
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    formats: range.numberFormat as unknown[][],
    looks: looks.value as unknown as RawLook[][],
  }));
}
