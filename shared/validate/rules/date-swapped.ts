import type { CellRef } from "../../model/cell";
import type { CivilDate } from "../../model/period";
import { byExcelDate, type Reading } from "../../model/reading";
import type { Task } from "../../model/task";
import { codeAt } from "../../text/code-at";
import { grouped, yearOf, type Judged } from "../context";
import { defineRule, type Hit } from "../define-rule";
import { swapped, swappedPlaces, type ColumnDate } from "../swapped-dates";
import { day } from "../wording";

interface DateCell extends ColumnDate {
  readonly at: CellRef;
  readonly task: Task;
}

/** What a date may have been meant to be: only an Excel date can have been swapped by Excel itself. */
const otherOf = (reading: Reading<CivilDate>): CivilDate | null =>
  reading.how === "stated" && reading.by === byExcelDate ? swapped(reading.value) : null;

/** The dates of a table by column, in the order of the rows; only of columns with one that may have been swapped. */
function columnsOf(tasks: readonly Task[]): readonly (readonly DateCell[])[] {
  const columns: Columns = new Map();
  for (const { due, start, completedOn } of tasks) {
    addColumn(columns, due);
    addColumn(columns, start);
    addColumn(columns, completedOn);
  }
  if (columns.size === 0) return [];
  for (const task of tasks) {
    addDate(columns, task, task.due);
    addDate(columns, task, task.start);
    addDate(columns, task, task.completedOn);
  }
  return [...columns.values()];
}

/** By their numbers. */
type Columns = Map<number, DateCell[]>;

function addColumn(columns: Columns, reading: Reading<CivilDate>): void {
  if (reading.at === null || otherOf(reading) === null) return;
  const column = columnIn(reading.at.cell);
  if (!columns.has(column)) columns.set(column, []);
}

function addDate(columns: Columns, task: Task, reading: Reading<CivilDate>): void {
  if (reading.how !== "stated") return;
  const { at, value: date } = reading;
  const column = columns.get(columnIn(at.cell));
  // A cell shared by two readings counts once; they come one behind the other.
  if (column?.at(-1)?.at.cell !== at.cell) column?.push({ at, task, date, other: otherOf(reading) });
}

const [nine, beforeA] = [57, 64];

/** "AB12" → 28. Without the letters themselves: they would be cut out of every address. */
function columnIn(cell: string): number {
  let column = 0;
  for (let index = 0; index < cell.length; index++) {
    const code = codeAt(cell, index);
    if (code <= nine) break;
    column = column * 26 + code - beforeA;
  }
  return column;
}

function* swappedIn(column: readonly DateCell[], judged: Judged): Iterable<Hit> {
  const byNeighbours = new Set(swappedPlaces(column).map((place) => column[place]));
  for (const cell of column.filter(({ other }) => other !== null)) {
    const { at, date, other: meant, task } = cell;
    const { from, to } = yearOf(task.tableId, judged);
    const byYear = (date < from || date > to) && meant !== null && meant >= from && meant <= to;
    if (meant === null || (!byNeighbours.has(cell) && !byYear)) continue;
    yield { at, task, params: { date, meant }, edits: [{ source: at, value: meant }] };
  }
}

export const dateSwapped = defineRule({
  id: "date-swapped",
  severity: "warning",
  why: "Excel đặt kiểu Mỹ đổi 04/10 thành ngày 10 tháng 4 mà không báo, làm sai thời hạn.",
  good: "05/4, 09/4, 10/4, 19/4",
  bad: "05/4, 09/4, 04/10, 19/4",
  *check(judged) {
    for (const ofTable of grouped(judged.tasks, ({ tableId }) => tableId).values()) {
      for (const column of columnsOf(ofTable)) yield* swappedIn(column, judged);
    }
  },
  message: ({ date, meant }) =>
    `Ngày ${day(date)} có vẻ bị Excel đổi chỗ ngày và tháng; đúng ra là ${day(meant)} mới hợp với các dòng trước, sau. Hãy xem lại và sửa nếu đúng vậy.`,
  fixTitle: ({ meant }) => `Đổi thành ${day(meant)}`,
});
