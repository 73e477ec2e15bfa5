import type { RawChunk } from "./raw";
import type { SheetOutline } from "./outline";
import { usedBoxes } from "./outline";

/** A cell to ask once more: by sheet (its place in the list) and place from 0. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** What a last look at the workbook says. */
export interface Probe {
  /** Nothing moved while we read: the same sheets with the same used ranges. */
  readonly steady: boolean;
  /** The workbook counts its days from 1904 (made on an old Mac). */
  readonly date1904: boolean;
  /** Formulas without a result, by sheet: "row:column" from 0. */
  readonly uncached: readonly ReadonlySet<string>[];
}

const datesAsked = 8;
const formulasAsked = 400;

/** Asks again for sheets and used ranges, for how a few dates are shown, and for formulas that gave nothing. */
export async function readProbe(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  chunks: readonly (readonly RawChunk[])[],
  calculatesByHand: boolean,
): Promise<Probe> {
  const range = ({ sheet, row, column }: Place) =>
    context.workbook.worksheets.getItem(sheets[sheet]?.id ?? "").getRangeByIndexes(row, column, 1, 1);
  const dates = placesOf(chunks, isDatedNumber, datesAsked).map((place) => {
    const cell = range(place);
    cell.load("text,values");
    return cell;
  });
  const silent = calculatesByHand ? placesOf(chunks, isSilentFormula, formulasAsked) : [];
  const types = silent.map((place) => {
    const cell = range(place);
    cell.load("valueTypes");
    return cell;
  });
  context.workbook.worksheets.load("items/id,items/name");
  const boxes = await usedBoxes(
    context,
    sheets.map((sheet) => sheet.id),
  );
  const names = new Map(context.workbook.worksheets.items.map((sheet) => [sheet.id, sheet.name]));
  const steady = sheets.every(
    (sheet, index) =>
      names.get(sheet.id) === sheet.name && JSON.stringify(boxes[index] ?? null) === JSON.stringify(sheet.used),
  );
  const uncached = sheets.map(() => new Set<string>());
  silent.forEach(({ sheet, row, column }, index) => {
    if (types[index]?.valueTypes[0]?.[0] === "Empty") uncached[sheet]?.add(`${row}:${column}`);
  });
  const shown = dates.map((cell) => ({ serial: Number(cell.values[0]?.[0]), text: String(cell.text[0]?.[0] ?? "") }));
  return { steady, date1904: countsFrom1904(shown), uncached };
}

type Test = (value: unknown, formula: unknown, format: string) => boolean;

/** Places of cells that pass, at most so many. */
export function placesOf(chunks: readonly (readonly RawChunk[])[], test: Test, most: number): Place[] {
  const places: Place[] = [];
  for (const [sheet, ofSheet] of chunks.entries()) {
    for (const chunk of ofSheet) {
      for (const [index, values] of chunk.values.entries()) {
        for (const [offset, value] of values.entries()) {
          if (places.length >= most) return places;
          const format = String(chunk.formats[index]?.[offset] ?? "");
          if (!test(value, chunk.formulas[index]?.[offset], format)) continue;
          places.push({ sheet, row: chunk.row + index, column: chunk.column + offset });
        }
      }
    }
  }
  return places;
}

/** A number shown as a date with all four digits of its year: the only kind that tells which days are counted. */
const isDatedNumber: Test = (value, _formula, format) => typeof value === "number" && /yyyy/i.test(format);

const isSilentFormula: Test = (value, formula) =>
  value === "" && typeof formula === "string" && formula.startsWith("=");

const daysBetween = 1462;

/** [(44000, "18/06/2024")] → true: counted from 1900 the number would be 2020. */
export function countsFrom1904(shown: readonly { readonly serial: number; readonly text: string }[]): boolean {
  const yearOf = (serial: number) => new Date((serial - 25_569) * 86_400_000).getUTCFullYear();
  const votes = shown.map(({ serial, text }) => {
    const year = Number(/\b(\d{4})\b/.exec(text)?.[1] ?? "0");
    if (year === yearOf(serial)) return -1;
    return year === yearOf(serial + daysBetween) ? 1 : 0;
  });
  return votes.reduce((sum: number, vote) => sum + vote, 0) > 0;
}
