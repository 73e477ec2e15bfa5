import { isUncached, type Cell, type CellRef } from "../model/cell";
import type { Evidence } from "../model/evidence";
import type { Table } from "../model/layout";
import type { Register } from "../model/register";
import type {
  BareYes,
  BrokenCell,
  DamagedText,
  DecodedColumn,
  LeftOver,
  RowFate,
  Structured,
  UnreadTime,
} from "../model/structure";
import type { Heading, Task } from "../model/task";
import { damagedWords } from "../text/legacy-fonts";
import { Ids } from "./identity";
import type { TableCells } from "./table-cells";

/** For the tasks of a table's rows; null where none of its texts, which have been asked for by then, needs repair. */
export const tasksOfRepaired = ({ view }: TableCells): Map<number, string> | null =>
  view.hasDecoded || view.hasDamaged ? new Map<number, string>() : null;

const isBroken = (cell: Cell): boolean => cell.type === "error" || isUncached(cell);

/** What structuring has found so far, over all tables. */
export class Collected {
  readonly headings: Heading[] = [];
  readonly tasks: Task[] = [];
  readonly evidence: Evidence[] = [];
  readonly registers: Register[] = [];
  readonly leftOver: LeftOver[] = [];
  readonly untitled: CellRef[] = [];
  readonly broken: BrokenCell[] = [];
  readonly decoded: DecodedColumn[] = [];
  readonly damaged: DamagedText[] = [];
  readonly bareYes: BareYes[] = [];
  readonly unreadTimes: UnreadTime[] = [];
  readonly unreadStatuses: UnreadTime[] = [];
  readonly leadless: { tableId: string; at: CellRef }[] = [];
  readonly fates = new Map<string, (RowFate | undefined)[]>();
  private latestFates: { readonly table: Table; readonly fates: (RowFate | undefined)[] } | null = null;
  readonly taskIds = new Ids("t");
  readonly evidenceIds = new Ids("e");
  readonly headingIds = new Ids("h");

  /** The lists as the stages after this one take them. */
  all(): Structured {
    const { headings, tasks, evidence, registers, leftOver, untitled, broken, decoded, damaged, bareYes } = this;
    const { unreadTimes, unreadStatuses, leadless, fates } = this;
    return {
      ...{ headings, tasks, evidence, registers, leftOver, untitled, broken, decoded, damaged, bareYes },
      ...{ unreadTimes, unreadStatuses, leadless, fates },
    };
  }

  fate(table: Table, row: number, fate: RowFate): void {
    if (this.latestFates?.table !== table) {
      const fates = this.fates.get(table.id) ?? [];
      this.fates.set(table.id, fates);
      this.latestFates = { table, fates };
    }
    this.latestFates.fates[row - table.header.top] = fate;
  }

  leave(cells: TableCells, row: number, reason: LeftOver["reason"]): void {
    const first = cells.view.row(row)?.cells.find((cell) => cells.view.text(cell) !== "");
    const text = cells.view.text(first);
    this.leftOver.push({ source: cells.ref(row, first?.column ?? cells.table.header.left), reason, text });
    this.fate(cells.table, row, "left-over");
  }

  /** Errors and formulas without a result in the cells of a row that is read. */
  noteBroken(cells: TableCells, row: number, taskId: string | null): void {
    if (!cells.on(row).cells.some(isBroken)) return;
    for (const { column, role } of cells.table.columns) {
      if (role === "ignored") continue;
      const cell = cells.cellAt(row, column);
      if (cell === undefined || !isBroken(cell)) continue;
      this.broken.push({
        at: cells.ref(row, column),
        role,
        problem: cell.type === "error" ? "error" : "uncached",
        code: cell.type === "error" ? String(cell.value) : null,
        taskId,
      });
    }
  }

  /** The first decoded text of each column, and texts that lost letters; `taskOfRow` names the tasks of a table's rows. */
  noteRepairs(cells: TableCells, taskOfRow: ReadonlyMap<number, string> | null): void {
    const { view, table } = cells;
    if (table.body === null || taskOfRow === null) return;
    const columns = new Set(table.columns.map((one) => one.column));
    const seen = new Set<number>();
    for (let index = view.firstRowFrom(table.body.top); index < view.rows.length; index++) {
      const row = view.rows[index];
      if (row === undefined || row.number > table.body.bottom) break;
      for (const cell of row.cells) {
        if (cell.type !== "text" || !columns.has(cell.column)) continue;
        this.noteRepair(cells, cell, seen, taskOfRow.get(row.number) ?? null);
      }
    }
  }

  private noteRepair(cells: TableCells, cell: Cell, seen: Set<number>, taskId: string | null): void {
    const text = cells.view.text(cell);
    const decoded = cells.view.hasDecoded && !seen.has(cell.column) ? cells.view.decoded(cell) : undefined;
    if (decoded) {
      seen.add(cell.column);
      const at = cells.ref(cell.row, cell.column);
      this.decoded.push({ at, encoding: decoded.encoding, before: String(cell.value), after: decoded.text, taskId });
    }
    if (damagedWords(text).length > 0) this.damaged.push({ at: cells.ref(cell.row, cell.column), text });
  }
}
