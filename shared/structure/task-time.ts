import { valueReasons } from "../locale/vi/reading-reasons";
import type { CellRef } from "../model/cell";
import type { CivilDate, Period, PlanYear, Recurrence } from "../model/period";
import { byExcelDate, type Reading } from "../model/reading";
import { readTime } from "../locale/vi/dates";
import { monthInTitle } from "../locale/vi/titles";
import { isCivilDate, serialToDate } from "../text/civil-date";
import { isFiller } from "../text/clean";
import { fold } from "../text/fold";
import { Remembered } from "../text/remembered";
import type { MonthSpan } from "./months";
import type { TableCells, Value } from "./table-cells";

/** What the time cells of a task say; contract, section 4. */
export interface TaskTime {
  readonly start: Reading<CivilDate>;
  readonly due: Reading<CivilDate>;
  readonly recurrence: Recurrence | null;
  readonly text: string | null;
  readonly unread: readonly UnreadWords[];
}

interface Said {
  readonly value: Value;
  readonly period: Period;
  readonly by: string;
}

/** Days that were typed as Excel's serial numbers and lost their date format: 2000 to 2060. */
const serialDays = { least: 36526, most: 58805 };

interface UnreadWords {
  readonly text: string;
  readonly at: CellRef;
}

/** Reads the time cells of the tasks of one table. */
export class TimeReader {
  private readonly due: TimeColumns;
  private readonly time: TimeColumns;
  private readonly start: TimeColumns;

  constructor(cells: TableCells) {
    this.due = new TimeColumns(cells, "due");
    this.time = new TimeColumns(cells, "time");
    this.start = new TimeColumns(cells, "start");
  }

  /**
   * Start, due date and recurrence of a task from its time cells, or from the marked months. `path`: the headings that
   * it stands under; `fallback`: the cell to blame where the table has no column of times.
   */
  of(rows: readonly number[], months: MonthSpan | null, fallback: CellRef, path: readonly string[] = []): TaskTime {
    const row = rows[0] ?? 0;
    const unread: UnreadWords[] = [];
    const due = this.due.say(rows, path, unread);
    const time = this.time.say(rows, path, unread);
    const start = this.start.say(rows, path, unread);
    const duePlace = this.due.place(row);
    const timePlace = this.time.place(row);
    const dueAt = duePlace ?? timePlace ?? months?.lastAt ?? fallback;
    const startAt = this.start.place(row) ?? timePlace ?? duePlace ?? months?.firstAt ?? null;
    return {
      start: startReading(start, time, due, months, unread, startAt),
      due: dueReading(start, time, due, months, unread, dueAt, duePlace !== null),
      recurrence: due?.period.recurrence ?? time?.period.recurrence ?? start?.period.recurrence ?? null,
      text: joined(start, time, due, unread),
      unread,
    };
  }
}

/** The columns of one kind of time. */
class TimeColumns {
  private readonly columns: readonly number[];
  private readonly heading: string;
  private readonly planYear: PlanYear;
  private readonly deadline: boolean;
  /** What words under the heading say: the same few stand in most rows. */
  private readonly words: Remembered<TimeRead>;

  constructor(
    private readonly cells: TableCells,
    role: "start" | "due" | "time",
  ) {
    this.columns = cells.columns(role);
    this.heading = this.columns.length === 0 ? "" : cells.headingOf(role);
    this.planYear = cells.table.planYear;
    this.deadline = role === "due";
    this.words = new Remembered((text) => this.readWords(text));
  }

  /** The first cell of the columns on a row; null where there is no such column. */
  place(row: number): CellRef | null {
    const [column] = this.columns;
    return column === undefined ? null : this.cells.shownRef(row, column);
  }

  /** The first time that the rows of a task say; words before it that say none are added to `unread`. */
  say(rows: readonly number[], path: readonly string[], unread: UnreadWords[]): Said | null {
    for (const row of rows) {
      for (const column of this.columns) {
        const value = this.cells.said(row, column);
        if (value === null || (row !== rows[0] && value.inherited)) continue;
        const read = this.read(value) ?? this.readPartOfMonth(value, path);
        if (read !== null) return { value, period: read.period, by: read.by };
        if (isWords(value) && !unread.some(({ at }) => at.cell === value.at.cell))
          unread.push({ text: value.text, at: value.at });
      }
    }
    return null;
  }

  /** A date, a month under "Tháng", a serial day that lost its format, or words. */
  private read({ cell, text }: Value): TimeRead {
    if (cell.type === "date" && typeof cell.value === "string") {
      const month = /^(?:t|th|thg|tháng)?\s*\d{1,2}[/.-]\d{4}$/iu.test(text) ? this.readTime(text) : null;
      return month ?? (isCivilDate(cell.value) ? this.day(cell.value, byExcelDate) : null);
    }
    if (cell.type === "number" && typeof cell.value === "number") {
      if (cell.value >= serialDays.least && cell.value <= serialDays.most) {
        const date = serialToDate(cell.value, false);
        return date === null ? null : this.day(date, valueReasons.serialDay);
      }
    } else if (cell.type !== "text") return null;
    return this.words.of(text);
  }

  private day(date: CivilDate, by: string): TimeRead {
    return { period: { start: this.deadline ? null : date, due: date, recurrence: null }, by };
  }

  private readTime(written: string): TimeRead {
    return readTime(written, { planYear: this.planYear, deadline: this.deadline });
  }

  private readWords(text: string): TimeRead {
    const bare = text.length < 24 && /^[\dIVX\s,;&+.–-]+$/u.test(text);
    const unit = bare ? /\b(thang|quy)\b/.exec(this.heading)?.[1] : undefined;
    const counted = unit === undefined ? null : this.readTime(`${unit === "thang" ? "tháng" : "quý"} ${text}`);
    return counted ?? this.readTime(text);
  }

  /** "Tuần 2" or "cuối tháng" on the sheet of March; "2" under "Tuần", "15" under "Ngày" likewise. */
  private readPartOfMonth({ cell, text }: Value, path: readonly string[]): TimeRead {
    if (text === "" || text.length > 24 || (cell.type !== "text" && cell.type !== "number")) return null;
    const folded = fold(text);
    const bare = /^\d{1,2}$/.test(folded);
    const week = partOfMonth.test(folded) ? text : bare && this.heading === "tuan" ? `tuần ${text}` : null;
    if (week === null && !(bare && this.heading === "ngay")) return null;
    const month = monthAround(this.cells, path);
    if (month === null) return null;
    const words =
      week === null ? `${text}/${month}` : /thang$/.test(folded) ? `${week} ${month}` : `${week} tháng ${month}`;
    return readTime(words, { planYear: this.planYear, deadline: false });
  }
}

type TimeRead = ReturnType<typeof readTime>;

/** Each of the words once, joined; null for none. */
function joined(
  start: Said | null,
  time: Said | null,
  due: Said | null,
  unread: readonly UnreadWords[],
): string | null {
  const only = start ?? time ?? due;
  if (only === null && unread.length === 0) return null;
  const alone = (start === null ? 0 : 1) + (time === null ? 0 : 1) + (due === null ? 0 : 1) === 1;
  if (only !== null && alone && unread.length === 0) return only.value.text || null;
  const words = new Set<string>();
  for (const said of [start, time, due]) if (said !== null) words.add(said.value.text);
  for (const one of unread) words.add(one.text);
  return [...words].join(" - ") || null;
}

function startReading(
  start: Said | null,
  time: Said | null,
  due: Said | null,
  months: MonthSpan | null,
  unread: readonly UnreadWords[],
  at: CellRef | null,
): Reading<CivilDate> {
  if (start) {
    const day = start.period.start ?? start.period.due;
    if (day !== null) return stated(day, start);
  }
  const spanning = time?.period.start ? time : due;
  if (spanning?.period.start) return stated(spanning.period.start, spanning);
  if (months) return { how: "stated", value: months.start, at: months.firstAt, by: valueReasons.markedSpan };
  return unreadOr(unread, at);
}

function dueReading(
  start: Said | null,
  time: Said | null,
  due: Said | null,
  months: MonthSpan | null,
  unread: readonly UnreadWords[],
  at: CellRef,
  hasDue: boolean,
): Reading<CivilDate> {
  const ending = due?.period.due ? due : time;
  if (ending?.period.due) return stated(ending.period.due, ending);
  // A period in the start cell ends by itself; a day there does not.
  const span = start !== null && (start.period.start !== start.period.due || start.period.recurrence !== null);
  if (start && start.period.due !== null && (span || !hasDue)) {
    if (span) return stated(start.period.due, start);
  }
  if (months) return { how: "stated", value: months.due, at: months.lastAt, by: valueReasons.markedSpan };
  return unreadOr(unread, at);
}

const stated = (value: CivilDate, { value: said, by }: Said): Reading<CivilDate> => ({
  how: "stated",
  value,
  at: said.at,
  by,
});

function unreadOr(unread: readonly UnreadWords[], at: CellRef | null): Reading<CivilDate> {
  if (unread.length === 0) return { how: "missing", at };
  const words = unread.find((one) => one.at.cell === at?.cell) ?? (at === null ? unread[0] : undefined);
  return words ? { how: "unreadable", raw: words.text, at: words.at } : { how: "missing", at };
}

const isWords = ({ cell, text }: Value): boolean => (cell.type === "text" || cell.type === "number") && !isFiller(text);

/** Words for a part of a month that leave its name to the sheet, the titles or the heading above. */
const partOfMonth = /^(tuan [\d a-z]{1,16}|(dau|giua|cuoi|trong|ca) thang)$/;

/** The month that the headings above a row, the titles of its table or the name of its sheet speak of. */
function monthAround({ table }: TableCells, path: readonly string[]): number | null {
  for (const line of [...[...path].reverse(), ...[...(table.titles ?? [])].reverse()]) {
    const month = /tháng|thang/iu.test(line) ? monthInTitle(withoutDays(line)) : null;
    if (month !== null) return month;
  }
  return monthInTitle(table.sheet);
}

/** A day's month ("ngày 10 tháng 01") is no month of the table. */
const withoutDays = (line: string): string => line.replace(/ngày[\s.…]*\d*[\s.…]*tháng[\s.…]*\d*/giu, " ");
