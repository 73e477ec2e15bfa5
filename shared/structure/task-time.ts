import { valueReasons } from "../locale/vi/reading-reasons";
import type { CellRef } from "../model/cell";
import type { CivilDate, Period, PlanYear, Recurrence } from "../model/period";
import { byExcelDate, type Reading } from "../model/reading";
import { readTime } from "../locale/vi/dates";
import { monthInTitle } from "../locale/vi/titles";
import { isCivilDate, serialToDate } from "../text/civil-date";
import { fold } from "../text/fold";
import type { MonthSpan } from "./months";
import type { TableCells, Value } from "./table-cells";

/** What the time cells of a task say; contract, section 4. */
export interface TaskTime {
  readonly start: Reading<CivilDate>;
  readonly due: Reading<CivilDate>;
  readonly recurrence: Recurrence | null;
  readonly text: string | null;
  readonly unread: readonly { readonly text: string; readonly at: CellRef }[];
}

interface Said {
  readonly value: Value;
  readonly period: Period;
  readonly by: string;
}

/** Days that were typed as Excel's serial numbers and lost their date format: 2000 to 2060. */
const serialDays = { least: 36526, most: 58805 };

/** Start, due date and recurrence of a task from its time cells, or from the marked months. */
export function timeOf(
  cells: TableCells,
  rows: readonly number[],
  months: MonthSpan | null,
  fallback: CellRef,
  path: readonly string[] = [],
): TaskTime {
  const { planYear } = cells.table;
  const row = rows[0] ?? 0;
  const unread: { text: string; at: CellRef }[] = [];
  const read = (role: "start" | "due" | "time"): Said | null => {
    for (const one of rows) {
      for (const value of cells.all(one, role)) {
        if (one !== row && value.inherited) continue;
        const heading = cells.headingOf(role);
        const said =
          sayTime(value, heading, planYear, role === "due") ??
          sayPartOfMonth(value, heading, planYear, () => monthAround(cells, path));
        if (said !== null) return said;
        if (isWords(value) && !unread.some(({ at }) => at.cell === value.at.cell))
          unread.push({ text: value.text, at: value.at });
      }
    }
    return null;
  };
  const due = read("due");
  const time = read("time");
  const start = read("start");
  const [duePlace, timePlace] = [cells.place(row, "due"), cells.place(row, "time")];
  const dueAt = duePlace ?? timePlace ?? months?.lastAt ?? fallback;
  const startAt = cells.place(row, "start") ?? timePlace ?? duePlace ?? months?.firstAt ?? null;
  const text = joined(start, time, due, unread);

  return {
    start: startReading(start, time, due, months, unread, startAt),
    due: dueReading(start, time, due, months, unread, dueAt, cells.has("due")),
    recurrence: due?.period.recurrence ?? time?.period.recurrence ?? start?.period.recurrence ?? null,
    text,
    unread,
  };
}

/** Each of the words once, joined; null for none. */
function joined(start: Said | null, time: Said | null, due: Said | null, unread: Unread): string | null {
  const only = start ?? time ?? due;
  if (only === null && unread.length === 0) return null;
  const alone = (start === null ? 0 : 1) + (time === null ? 0 : 1) + (due === null ? 0 : 1) === 1;
  if (only !== null && alone && unread.length === 0) return only.value.text || null;
  const words = new Set<string>();
  for (const said of [start, time, due]) if (said !== null) words.add(said.value.text);
  for (const one of unread) words.add(one.text);
  return [...words].join(" - ") || null;
}

type Unread = readonly { readonly text: string; readonly at: CellRef }[];

function startReading(
  start: Said | null,
  time: Said | null,
  due: Said | null,
  months: MonthSpan | null,
  unread: Unread,
  at: CellRef | null,
): Reading<CivilDate> {
  if (start) {
    const day = start.period.start ?? start.period.due;
    if (day !== null) return stated(day, start);
  }
  for (const said of [time, due]) if (said?.period.start) return stated(said.period.start, said);
  if (months) return { how: "stated", value: months.start, at: months.firstAt, by: valueReasons.markedSpan };
  return unreadOr(unread, at);
}

function dueReading(
  start: Said | null,
  time: Said | null,
  due: Said | null,
  months: MonthSpan | null,
  unread: Unread,
  at: CellRef,
  hasDue: boolean,
): Reading<CivilDate> {
  for (const said of [due, time]) if (said?.period.due) return stated(said.period.due, said);
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

function unreadOr(unread: Unread, at: CellRef | null): Reading<CivilDate> {
  const words = unread.find((one) => one.at.cell === at?.cell) ?? (at === null ? unread[0] : undefined);
  return words ? { how: "unreadable", raw: words.text, at: words.at } : { how: "missing", at };
}

const isWords = ({ cell, text }: Value): boolean =>
  (cell.type === "text" || cell.type === "number") && !/^[-–—./…\s]*$/.test(text);

/** Words for a part of a month that leave its name to the sheet, the titles or the heading above. */
const partOfMonth = /^(tuan [\d a-z]{1,16}|(dau|giua|cuoi|trong|ca) thang)$/;

/** "Tuần 2" or "cuối tháng" on the sheet of March; "2" under "Tuần", "15" under "Ngày" likewise. */
function sayPartOfMonth(value: Value, heading: string, planYear: PlanYear, monthOf: () => number | null): Said | null {
  const { cell, text } = value;
  if (text === "" || text.length > 24 || (cell.type !== "text" && cell.type !== "number")) return null;
  const folded = fold(text);
  const bare = /^\d{1,2}$/.test(folded);
  const week = partOfMonth.test(folded) ? text : bare && heading === "tuan" ? `tuần ${text}` : null;
  if (week === null && !(bare && heading === "ngay")) return null;
  const month = monthOf();
  if (month === null) return null;
  const words =
    week === null ? `${text}/${month}` : /thang$/.test(folded) ? `${week} ${month}` : `${week} tháng ${month}`;
  const read = readTime(words, { planYear, deadline: false });
  return read === null ? null : { value, period: read.period, by: read.by };
}

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

/** One time cell: a date, a month under "Tháng", a serial day that lost its format, or words. */
function sayTime(value: Value, heading: string, planYear: PlanYear, deadline: boolean): Said | null {
  const { cell, text } = value;
  const day = (date: CivilDate, by: string): Said => ({
    value,
    period: { start: deadline ? null : date, due: date, recurrence: null },
    by,
  });
  const words = (written: string): Said | null => {
    const read = readTime(written, { planYear, deadline });
    return read === null ? null : { value, period: read.period, by: read.by };
  };
  if (cell.type === "date" && typeof cell.value === "string") {
    if (/^(?:t|th|thg|tháng)?\s*\d{1,2}[/.-]\d{4}$/iu.test(text)) return words(text) ?? day(cell.value, byExcelDate);
    return isCivilDate(cell.value) ? day(cell.value, byExcelDate) : null;
  }
  if (cell.type === "number" && typeof cell.value === "number") {
    if (cell.value >= serialDays.least && cell.value <= serialDays.most) {
      const date = serialToDate(cell.value, false);
      return date === null ? null : day(date, valueReasons.serialDay);
    }
  } else if (cell.type !== "text") return null;
  const unit = text.length < 24 && /^[\dIVX\s,;&+.–-]+$/u.test(text) ? /\b(thang|quy)\b/.exec(heading)?.[1] : undefined;
  if (unit !== undefined) {
    const read = words(`${unit === "thang" ? "tháng" : "quý"} ${text}`);
    if (read !== null) return read;
  }
  return words(text);
}
