import { columnFormats, headerLook, linkColor, tableStyle, toneLooks } from "@shared/hosts/output-look";
import { columnLetters } from "@shared/model/cell";
import type { OutputColumn, OutputTable, OutputValue } from "@shared/model/output-sheet";
import { blockBytes, callBytes, type Step } from "./steps";
import { asText, isLinkOrFormula, wireValue, type WireValue } from "./wire-value";

/** How a table is written: under which name, in which system of dates. */
export interface TableOptions {
  /** The name until the swap; formulas of ours follow when it is renamed. */
  readonly temporaryName: string;
  readonly date1904: boolean;
  /** Where long drop-down lists may stand on the sheet: the first free column, counted from 0. */
  readonly listColumn: number;
}

/** Values that go in one step, in bytes: small enough that a request is filled well. */
const blockBudget = 400_000;

/** An Excel table from its declarative value: formats first, so that text stays text, then values, then the table. */
export function printTable(given: OutputTable, options: TableOptions): Step[] {
  const table = { ...given, columns: given.columns.map((column, index) => asLinkColumn(column, index, given)) };
  const rows = table.rows.length === 0 ? [table.columns.map((): OutputValue => null)] : table.rows;
  const wired = rows.map((row) =>
    table.columns.map((column, index) => wire(row[index] ?? null, column, table, options)),
  );
  return [
    ...formats(table, rows.length),
    headers(table),
    ...blocks(table, wired),
    ...exceptions(table, wired),
    tableItself(table, rows.length, options),
    ...totals(table, rows.length, options),
    ...choices(table, rows.length, options),
    ...tones(table, rows.length),
  ];
}

/** A text column with links in it becomes a link column: a formula in a "@" cell would be shown as its own text. */
function asLinkColumn(column: OutputColumn, index: number, table: OutputTable): OutputColumn {
  const linked = column.format === "text" && table.rows.some((row) => isLinkOrFormula(row[index] ?? null));
  return linked ? { ...column, format: "link" } : column;
}

function wire(value: OutputValue, column: OutputColumn, table: OutputTable, options: TableOptions): WireValue {
  const made = wireValue(value, column, options.date1904);
  const isFormula = value !== null && typeof value === "object" && "formula" in value;
  // The table goes by another name until the swap.
  if (!isFormula || typeof made.value !== "string") return made;
  return { ...made, value: made.value.replaceAll(`${table.name}[`, `${options.temporaryName}[`) };
}

const bodyOf = (sheet: Excel.Worksheet, table: OutputTable, column: number, rows: number) =>
  sheet.getRangeByIndexes(table.headerRow, column, rows, 1);

function formats(table: OutputTable, rows: number): Step[] {
  return table.columns.map((column, index) => ({
    bytes: callBytes * 8,
    run(sheet) {
      const range = bodyOf(sheet, table, index, rows);
      // One format for the whole range, which the API takes and its types do not say.
      range.numberFormat = columnFormats[column.format] as unknown as string[][];
      range.format.verticalAlignment = "Top";
      if (column.wrap) range.format.wrapText = true;
      if (column.format === "date" || column.format === "percent") range.format.horizontalAlignment = "Center";
      if (column.format === "link") {
        range.format.font.color = `#${linkColor}`;
        range.format.font.underline = "Single";
      }
    },
  }));
}

function headers(table: OutputTable): Step {
  const names = [table.columns.map((column) => asText(column.header, "General"))];
  return {
    bytes: callBytes * 2 + blockBytes(names),
    run(sheet) {
      const range = sheet.getRangeByIndexes(table.headerRow - 1, 0, 1, table.columns.length);
      range.values = names;
      range.format.wrapText = true;
      range.format.verticalAlignment = "Center";
      range.format.horizontalAlignment = "Center";
      range.format.font.bold = true;
      range.format.font.color = `#${headerLook.text}`;
      range.format.fill.color = `#${headerLook.fill}`;
    },
  };
}

/** The values in blocks of rows, each of a size that a request can be filled with. */
function blocks(table: OutputTable, wired: readonly (readonly WireValue[])[]): Step[] {
  const steps: Step[] = [];
  let block: WireValue["value"][][] = [];
  let bytes = 0;
  let start = 0;
  const flush = (end: number) => {
    if (block.length === 0) return;
    const values = block;
    const first = table.headerRow + start;
    steps.push({
      // The client cuts blocks of above 1,500 cells into several calls of the same request.
      bytes: bytes + callBytes * (2 + Math.ceil((values.length * table.columns.length) / 1_500) * 4),
      run(sheet) {
        sheet.getRangeByIndexes(first, 0, values.length, table.columns.length).values = values;
      },
    });
    block = [];
    bytes = 0;
    start = end;
  };
  wired.forEach((row, index) => {
    const values = row.map((one) => one.value);
    block.push(values);
    bytes += blockBytes(values) + 1;
    if (bytes > blockBudget) flush(index + 1);
  });
  flush(wired.length);
  return steps;
}

/** Cells with a format of their own, which must be set before their values count, and links too long for a formula. */
function exceptions(table: OutputTable, wired: readonly (readonly WireValue[])[]): Step[] {
  return wired.flatMap((row, index) =>
    row.flatMap(({ value, format, link }, column): Step[] => {
      if (format === null && link === null) return [];
      return [
        {
          bytes: callBytes * 3 + blockBytes(value) + blockBytes(link),
          run(sheet) {
            const cell = sheet.getRangeByIndexes(table.headerRow + index, column, 1, 1);
            if (format !== null) {
              cell.numberFormat = [[format]];
              cell.values = [[value]];
            }
            if (link) cell.hyperlink = link;
          },
        },
      ];
    }),
  );
}

function tableItself(table: OutputTable, rows: number, options: TableOptions): Step {
  return {
    bytes: callBytes * 4,
    run(sheet) {
      const range = sheet.getRangeByIndexes(table.headerRow - 1, 0, rows + 1, table.columns.length);
      const made = sheet.tables.add(range, true);
      made.name = options.temporaryName;
      made.style = tableStyle;
    },
  };
}

function totals(table: OutputTable, rows: number, options: TableOptions): Step[] {
  if (!table.totals) return [];
  const values = table.columns.map(
    (column, index) => wire(table.totals?.[index] ?? null, { ...column, format: "number" }, table, options).value,
  );
  return [
    {
      bytes: callBytes * 4 + blockBytes(values),
      run(sheet) {
        sheet.tables.getItem(options.temporaryName).showTotals = true;
        const range = sheet.getRangeByIndexes(table.headerRow + rows, 0, 1, table.columns.length);
        range.values = [values];
        range.format.font.bold = true;
      },
    },
  ];
}

/** Excel's own limit for a list that stands in the rule; its quotes count as well. */
const longestList = 253;

/** Is a drop-down's list too long for its rule, or does it hold the comma that separates it? */
export const needsList = (list: readonly string[]): boolean =>
  list.some((choice) => choice.includes(",")) || list.join(",").length > longestList;

/** Drop-downs: a short list stands in the rule; a long one, or one with commas, in a hidden column of the sheet. */
function choices(table: OutputTable, rows: number, options: TableOptions): Step[] {
  let free = options.listColumn;
  return table.columns.flatMap((column, index): Step[] => {
    const list = column.choices ?? [];
    if (list.length === 0) return [];
    const short = !needsList(list);
    const place = free;
    if (!short) free += 1;
    return [
      {
        bytes: callBytes * 4 + blockBytes(list),
        run(sheet) {
          if (!short) {
            const range = sheet.getRangeByIndexes(0, place, list.length, 1);
            range.values = list.map((choice) => [asText(choice, "General")]);
            range.getEntireColumn().columnHidden = true;
          }
          const letters = columnLetters(place + 1);
          const source = short ? list.join(",") : `=$${letters}$1:$${letters}$${list.length}`;
          const { dataValidation } = bodyOf(sheet, table, index, rows);
          dataValidation.rule = { list: { inCellDropDown: true, source } };
          // A word of the school's own is allowed: our sheets are an answer, not a form.
          dataValidation.errorAlert = { showAlert: false, message: "", title: "", style: "Information" };
        },
      },
    ];
  });
}

function tones(table: OutputTable, rows: number): Step[] {
  return table.columns.flatMap((column, index) =>
    Object.entries(column.tones ?? {}).map(([text, tone]): Step => {
      const look = toneLooks[tone];
      return {
        bytes: callBytes * 6,
        run(sheet) {
          const format = bodyOf(sheet, table, index, rows).conditionalFormats.add("CellValue");
          format.cellValue.format.font.color = `#${look.text}`;
          format.cellValue.format.fill.color = `#${look.fill}`;
          format.cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
        },
      };
    }),
  );
}
