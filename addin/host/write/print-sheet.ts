import { lineLooks, toneLooks } from "@shared/hosts/output-look";
import type { OutputLine, OutputSheet } from "@shared/model/output-sheet";
import { printChart } from "./print-chart";
import { needsList, printTable } from "./print-table";
import { blockBytes, callBytes, type Step } from "./steps";
import { asText } from "./wire-value";

export interface SheetOptions {
  readonly date1904: boolean;
  /** Table's name → its name until the swap. */
  readonly temporaryName: (name: string) => string;
}

/** Everything that makes one of our sheets, in the order in which it has to happen. */
export function printSheet(sheet: OutputSheet, options: SheetOptions): Step[] {
  // Long drop-down lists stand right of all else, where the file host puts them too, one column each.
  let listColumn = rightmost(sheet) + 1;
  return [
    ...widths(sheet),
    ...sheet.lines.map(line),
    ...sheet.tables.flatMap((table) => {
      const lists = listColumn;
      listColumn += table.columns.filter((column) => needsList(column.choices ?? [])).length;
      return printTable(table, {
        temporaryName: options.temporaryName(table.name),
        date1904: options.date1904,
        listColumn: lists,
      });
    }),
    ...sheet.charts.flatMap((chart, index) => printChart(chart, sheet.tables, index + 1)),
    page(sheet),
  ];
}

/** The last column that a table or a chart covers, counted from 1. */
const rightmost = (sheet: OutputSheet): number =>
  Math.max(
    1,
    ...sheet.tables.map((table) => table.columns.length),
    ...sheet.charts.map(({ at }) => at.column + at.columns - 1),
  );

/** Characters to points: a character of the standard font is 7 pixels wide, with 5 pixels of margin. */
export const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

function widths(sheet: OutputSheet): Step[] {
  const widest: number[] = [];
  for (const table of sheet.tables) {
    table.columns.forEach((column, index) => (widest[index] = Math.max(widest[index] ?? 0, column.width)));
  }
  return widest.map((characters, index) => ({
    bytes: callBytes,
    run(target) {
      target.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = pointsOf(characters);
    },
  }));
}

function line({ row, text, style }: OutputLine): Step {
  const look = lineLooks[style];
  const values = [[asText(text, "General")]];
  return {
    bytes: callBytes * 6 + blockBytes(values),
    run(target) {
      const cell = target.getRangeByIndexes(row - 1, 0, 1, 1);
      cell.values = values;
      cell.format.font.size = look.size;
      cell.format.font.bold = look.bold;
      cell.format.font.italic = look.italic;
      cell.format.font.color = `#${look.color}`;
    },
  };
}

function page(sheet: OutputSheet): Step {
  return {
    bytes: callBytes * 8,
    run(target) {
      target.showGridlines = false;
      if (sheet.tab !== null) target.tabColor = `#${toneLooks[sheet.tab].solid}`;
      if (sheet.frozenRows > 0) target.freezePanes.freezeRows(sheet.frozenRows);
      const layout = target.pageLayout;
      layout.orientation = sheet.print.landscape ? "Landscape" : "Portrait";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      const repeat = sheet.print.repeatRows;
      if (repeat) layout.setPrintTitleRows(`$${repeat[0]}:$${repeat[1]}`);
    },
  };
}
