import type { SheetState } from "../state";

/** Which properties to answer, a tree of `true`: { format: { font: { name: true } } }. */
export interface Wanted {
  readonly [property: string]: boolean | Wanted | undefined;
}

/** Answers of `getCellProperties`; names on this part of the wire are camel-cased. */
export function cellProperties(sheet: SheetState, row: number, column: number, wanted: Wanted): unknown {
  const cell = sheet.cell(row, column);
  return pick(wanted, {
    format: {
      font: {
        name: cell.look.font,
        bold: cell.look.bold,
        italic: cell.look.italic,
        color: cell.look.fontColor,
        size: cell.look.fontSize,
      },
      fill: { color: cell.look.fill === "" ? "#FFFFFF" : cell.look.fill },
      protection: { locked: cell.look.locked },
      wrapText: cell.look.wrap,
    },
    hyperlink: cell.link,
    hidden: sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
  });
}

export const rowProperties = (sheet: SheetState, row: number, wanted: Wanted): unknown =>
  pick(wanted, { rowHidden: sheet.hiddenRows.has(row), rowIndex: row });

export const columnProperties = (sheet: SheetState, column: number, wanted: Wanted): unknown =>
  pick(wanted, { columnHidden: sheet.hiddenColumns.has(column), columnIndex: column });

/** The part of `all` that `wanted` names; a name that is not emulated fails. */
function pick(wanted: Wanted, all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === undefined) continue;
    if (!(name in all)) throw new Error(`cell property ${name} is not emulated`);
    const value = all[name];
    answer[name] = want === true ? value : pick(want, value as Record<string, unknown>);
  }
  return answer;
}
