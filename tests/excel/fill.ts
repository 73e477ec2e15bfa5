import { isUncached, type Cell } from "@shared/model/cell";
import type { Sheet, Workbook } from "@shared/model/workbook";
import { ownSheetsFormula, ownSheetsName } from "@shared/hosts/own-sheets";
import { serialOf, type Value } from "./coerce";
import type { InMemoryExcel } from "./in-memory-excel";
import { plainLook, type CellState, type Link, type SheetState } from "./state";

/**
 * Fills an in-memory Excel with a workbook that was read from a file, so that both hosts can be held against each
 * other. Only what the model keeps arrives; a date becomes its day number again, without a time of day.
 */
export function fill(host: InMemoryExcel, workbook: Workbook): void {
  host.state.fileName = workbook.fileName;
  for (const sheet of workbook.sheets) {
    fillSheet(host, host.state.addSheet(sheet.name, sheet.hidden ? "Hidden" : "Visible"), sheet);
  }
  const own = workbook.sheets.filter((sheet) => sheet.own).map((sheet) => sheet.name);
  if (own.length > 0) {
    host.state.names.push({ name: ownSheetsName, formula: `=${ownSheetsFormula(own)}`, visible: false });
  }
  const active = host.state.sheets.find((sheet) => sheet.visibility === "Visible");
  host.state.activeSheetId = active?.id ?? "";
}

function fillSheet(host: InMemoryExcel, state: SheetState, sheet: Sheet): void {
  for (const row of sheet.rows) {
    if (row.hidden) state.hiddenRows.add(row.number - 1);
    for (const cell of row.cells) {
      if (isUncached(cell)) host.state.calculationMode = "Manual";
      state.put(row.number - 1, cell.column - 1, cellState(cell));
    }
  }
  for (const column of sheet.hiddenColumns) state.hiddenColumns.add(column - 1);
  state.merges = sheet.merges.map(({ top, left, bottom, right }) => ({
    top: top - 1,
    left: left - 1,
    bottom: bottom - 1,
    right: right - 1,
  }));
}

function cellState(cell: Cell): CellState {
  const { style } = cell;
  return {
    value: valueOf(cell),
    formula: cell.formula,
    format: style.numberFormat,
    look: {
      ...plainLook,
      font: style.font ?? plainLook.font,
      bold: style.bold,
      italic: style.italic,
      fill: style.fill === null ? "" : `#${style.fill}`,
    },
    link: cell.link === null ? null : linkOf(cell.link),
    shown: cell.shown,
    uncached: isUncached(cell),
  };
}

function valueOf(cell: Cell): Value {
  if (cell.value === null) return "";
  const date = cell.type === "date" ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(cell.value)) : null;
  return date ? serialOf(Number(date[1]), Number(date[2]), Number(date[3])) : cell.value;
}

function linkOf(link: string): Link {
  const mark = link.indexOf("#");
  if (mark < 0) return { address: link };
  return { address: link.slice(0, mark), documentReference: link.slice(mark + 1) };
}
