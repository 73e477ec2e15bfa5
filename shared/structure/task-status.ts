import { valueReasons } from "../locale/vi/reading-reasons";
import type { CellRef } from "../model/cell";
import type { ColumnRole } from "../model/layout";
import type { CivilDate, PlanYear } from "../model/period";
import type { Settings } from "../model/settings";
import { byExcelDate, valueOf, type Reading } from "../model/reading";
import type { Status } from "../model/task";
import { readDay } from "../locale/vi/dates";
import { readPercent } from "../locale/vi/percent";
import { readCompletion, readStatus, type StatusReading } from "../locale/vi/statuses";
import { isFiller } from "../text/clean";
import { Remembered } from "../text/remembered";
import { statusOfFills, type Legend } from "./legend";
import type { MonthSpan } from "./months";
import { holdsCounts, isMarkValue } from "./content-row";
import type { TableCells, Value } from "./table-cells";

/** What is said about how far a task is. */
export interface TaskStatus {
  readonly status: Reading<Status>;
  readonly percent: Reading<number> | null;
  readonly completedOn: Reading<CivilDate>;
  readonly late: boolean | null;
  /** Words that mean nothing known, where something else gives the status. */
  readonly unread: { readonly text: string; readonly at: CellRef } | null;
}

const markRoles: readonly (readonly [ColumnRole, Status])[] = [
  ["status-done", "done"],
  ["status-in-progress", "in-progress"],
  ["status-not-started", "not-started"],
];

const markSign = /^(x|v|✓|✔|☑|✅|●|•|\*|√|ü|ok|p)$/iu;

interface Words {
  readonly reading: Reading<Status>;
  readonly completedOn: { readonly date: CivilDate; readonly at: CellRef } | null;
  readonly late: boolean | null;
  readonly percent: Reading<number> | null;
}

/** Reads the work states of the tasks of one table; contract, section 5. */
export class StatusReader {
  private readonly columns: readonly { readonly role: ColumnRole; readonly columns: readonly number[] }[];
  private readonly hasMarks: boolean;
  private readonly words: StatusWords;

  constructor(
    private readonly cells: TableCells,
    settings: Settings,
    private readonly legend: Legend,
  ) {
    const status: readonly ColumnRole[] = ["status", ...markRoles.map(([role]) => role)];
    // Where the table has no column of states, a result cell that is nothing else says it.
    const roles: readonly ColumnRole[] = cells.has(...status) ? status : ["result"];
    this.columns = roles.map((role) => ({ role, columns: cells.columns(role) }));
    this.hasMarks = cells.has("status-done", "status-in-progress", "status-not-started");
    this.words = new StatusWords(cells.table.planYear, settings);
  }

  /**
   * Work state of a task. Words win over a percentage, that over a mark, that over a fill which a legend explains, that
   * over a completion date; evidence proves nothing.
   */
  of(
    rows: readonly number[],
    ownPercent: Reading<number> | null,
    months: MonthSpan | null,
    titleColumn: number,
    fallback: CellRef,
  ): TaskStatus {
    const { cells } = this;
    const row = rows[0] ?? 0;
    const words = this.wordsOf(rows, ownPercent);
    const percent = ownPercent ?? words?.percent ?? null;
    const done = completionOf(cells, rows);
    const completedOn: Reading<CivilDate> =
      done ??
      (words?.completedOn
        ? { how: "stated", value: words.completedOn.date, at: words.completedOn.at, by: valueReasons.dayBehindStatus }
        : { how: "missing", at: cells.place(row, "completedOn") });
    const status: Reading<Status> = (words && words.reading.how === "stated" ? words.reading : null) ??
      ofPercent(percent) ??
      (this.hasMarks ? ofMark(cells, rows) : null) ??
      ofFill(cells, row, months, this.legend, titleColumn) ??
      (completedOn.how === "stated" && (words === null || words.reading.how !== "unreadable")
        ? { how: "stated", value: "done", at: completedOn.at, by: valueReasons.completionDay }
        : null) ??
      words?.reading ?? {
        how: "missing",
        at: cells.place(row, "status") ?? firstMarkPlace(cells, row) ?? months?.lastAt ?? fallback,
      };
    const said = words?.reading;
    const unread = said?.how === "unreadable" && status !== said ? { text: said.raw, at: said.at } : null;
    return { status, percent, completedOn, late: words?.late ?? null, unread };
  }

  private wordsOf(rows: readonly number[], percent: Reading<number> | null): Words | null {
    const number = percent === null ? null : valueOf(percent);
    let unreadable: Words | null = null;
    for (const row of rows) {
      for (const { role, columns } of this.columns) {
        for (const column of columns) {
          const value = this.cells.said(row, column);
          if (value === null || (row !== rows[0] && value.inherited)) continue;
          const words = ofStatusCell(value, role, number, this.words);
          if (words?.reading.how === "stated") return words;
          unreadable ??= words;
        }
      }
      if (unreadable !== null) return unreadable;
    }
    // An empty percent cell may hold the words instead: "Tiến độ" → "Đang thực hiện".
    if (percent?.how === "unreadable") {
      const read = this.words.read(percent.raw, null, false);
      if (read !== null) {
        return {
          reading: { how: "stated", value: read.status, at: percent.at, by: read.by },
          completedOn: dated(read.completedOn, percent.at),
          late: read.late,
          percent: null,
        };
      }
    }
    return unreadable;
  }
}

/** What status words say in one table; the same few stand in most rows, and each is read once. */
class StatusWords {
  /** By what the reading hangs on. */
  private readonly readers: (Remembered<StatusReading | null> | undefined)[] = [];

  constructor(
    private readonly planYear: PlanYear,
    private readonly settings: Settings,
  ) {}

  /** Under a status heading a mark says the heading; in a result cell only plain status words count (`wordsOnly`). */
  read(text: string, percent: number | null, wordsOnly: boolean): StatusReading | null {
    // Of the percentage only whether there is any decides ("Quá hạn").
    const begun = percent !== null && percent > 0;
    const key = (begun ? 1 : 0) + (wordsOnly ? 2 : 0);
    const reader = (this.readers[key] ??= this.readerFor(begun ? percent : null, wordsOnly));
    return reader.of(text);
  }

  private readerFor(percent: number | null, wordsOnly: boolean): Remembered<StatusReading | null> {
    const context = { percent, planYear: this.planYear, words: this.settings.corrections.statuses, wordsOnly };
    return new Remembered((words) => readStatus(words, context));
  }
}

const firstMarkPlace = (cells: TableCells, row: number): CellRef | null =>
  markRoles.map(([role]) => cells.place(row, role)).find((place) => place !== null) ?? null;

const dated = (date: CivilDate | null, at: CellRef): Words["completedOn"] => (date === null ? null : { date, at });

const said = (status: Status, at: CellRef, by: string): Words => ({
  reading: { how: "stated", value: status, at, by },
  completedOn: null,
  late: null,
  percent: null,
});

function ofStatusCell(value: Value, role: ColumnRole, percent: number | null, words: StatusWords): Words | null {
  const { cell, text, at } = value;
  if (cell.type === "boolean")
    return role === "status" && cell.value === true ? said("done", at, valueReasons.tickedBox) : null;
  if (cell.type === "date" || cell.type === "error" || cell.type === "blank") return null;
  if (cell.type === "number") {
    if (role !== "status" || typeof cell.value !== "number") return null;
    if (!cell.style.percent) return cell.value === 1 ? said("done", at, "1") : null;
    const share: Reading<number> = {
      how: "stated",
      value: Math.round(cell.value * 1e8) / 1e6,
      at,
      by: valueReasons.percentFormat,
    };
    return {
      reading: ofPercent(share) ?? { how: "unreadable", raw: text, at },
      completedOn: null,
      late: null,
      percent: share,
    };
  }
  if (role === "status" && markSign.test(text)) return said("done", at, text);
  if (role !== "status" && markSign.test(text)) return null;
  const read = words.read(text, percent, role !== "status");
  if (read !== null) {
    return {
      reading: { how: "stated", value: read.status, at, by: read.by },
      completedOn: dated(read.completedOn, at),
      late: read.late,
      percent: read.percent === undefined ? null : { how: "stated", value: read.percent, at, by: read.by },
    };
  }
  if (role !== "status" || isFiller(text)) return null;
  const share = readPercent(text);
  if (share !== null && text.includes("%")) {
    const stated: Reading<number> = { how: "stated", value: share.percent, at, by: share.by };
    return {
      reading: ofPercent(stated) ?? { how: "unreadable", raw: text, at },
      completedOn: null,
      late: null,
      percent: stated,
    };
  }
  return { reading: { how: "unreadable", raw: text, at }, completedOn: null, late: null, percent: null };
}

function ofPercent(percent: Reading<number> | null): Reading<Status> | null {
  if (percent?.how !== "stated") return null;
  const { value, at } = percent;
  if (value < 0 || value > 100) return null;
  return {
    how: "stated",
    value: value === 100 ? "done" : value > 0 ? "in-progress" : "not-started",
    at,
    by: `${value}%`,
  };
}

/** A mark (x, ✓, a ticked box) under Đã thực hiện, Đang thực hiện or Chưa thực hiện. */
function ofMark(cells: TableCells, rows: readonly number[]): Reading<Status> | null {
  for (const row of rows) {
    const counts = holdsCounts(cells, row);
    for (const [role, status] of markRoles) {
      for (const column of cells.columns(role)) {
        const value = cells.said(row, column);
        if (value === null || (row !== rows[0] && value.inherited) || (counts && value.cell.type === "number"))
          continue;
        if (isMarkValue(value.cell, value.text) || value.cell.type === "date") {
          return { how: "stated", value: status, at: value.at, by: value.text };
        }
      }
    }
  }
  return null;
}

function ofFill(
  cells: TableCells,
  row: number,
  months: MonthSpan | null,
  legend: Legend,
  titleColumn: number,
): Reading<Status> | null {
  if (legend.size === 0) return null;
  const { view } = cells;
  if (months !== null) {
    const status = statusOfFills(months.fills, legend);
    if (status !== null) return { how: "stated", value: status, at: months.lastAt, by: valueReasons.fill };
  }
  const columns = [
    ...cells.columns("status"),
    ...cells.columns("percent"),
    titleColumn,
    ...cells.table.columns.map((one) => one.column),
  ];
  for (const column of columns) {
    const fill = view.shownCell(row, column)?.style.fill;
    const status = fill === undefined || fill === null ? undefined : legend.get(fill);
    if (status !== undefined)
      return { how: "stated", value: status, at: cells.shownRef(row, column), by: valueReasons.fill };
  }
  return null;
}

const completionRoles = ["completedOn", "status-done"] as const;

/** The day on which the work was finished, from its own column or a date under "Đã thực hiện". */
function completionOf(cells: TableCells, rows: readonly number[]): Reading<CivilDate> | null {
  for (const row of rows) {
    for (const role of completionRoles) {
      for (const column of cells.columns(role)) {
        const value = cells.said(row, column);
        if (value === null || (row !== rows[0] && value.inherited)) continue;
        const { cell, text, at } = value;
        if (cell.type === "date" && typeof cell.value === "string")
          return { how: "stated", value: cell.value, at, by: byExcelDate };
        if (cell.type !== "text") continue;
        const read = (role === "completedOn" ? readCompletion : readDay)(text, cells.table.planYear);
        if (read !== null) return { how: "stated", value: read.date, at, by: read.by };
        if (role === "completedOn" && !isFiller(text)) return { how: "unreadable", raw: text, at };
      }
    }
  }
  return null;
}
