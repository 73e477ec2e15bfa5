import { cellKey, type CellRef } from "../../model/cell";
import type { CivilDate } from "../../model/period";
import { byExcelDate, type Reading } from "../../model/reading";
import type { Task } from "../../model/task";
import type { Judged } from "../context";
import { defineRule } from "../define-rule";
import { swapped, swappedPlaces } from "../swapped-dates";
import { day } from "../wording";

interface DateCell {
  readonly at: CellRef;
  readonly date: CivilDate;
  /** Only an Excel date can have been swapped by Excel itself. */
  readonly excel: boolean;
  readonly task: Task;
}

/** The dates of each table by column, in the order of the rows; a cell shared by two readings counts once. */
function columns({ tasks }: Judged): readonly (readonly DateCell[])[] {
  const byColumn = new Map<string, Map<string, DateCell>>();
  for (const task of tasks) {
    const readings: readonly Reading<CivilDate>[] = [task.due, task.start, task.completedOn];
    for (const reading of readings) {
      if (reading.how !== "stated") continue;
      const { at, value: date, by } = reading;
      const key = `${task.tableId} ${at.cell.replace(/\d+$/, "")}`;
      const column = byColumn.get(key) ?? new Map<string, DateCell>();
      byColumn.set(key, column);
      if (!column.has(cellKey(at))) column.set(cellKey(at), { at, date, excel: by === byExcelDate, task });
    }
  }
  return Array.from(byColumn.values(), (column) => [...column.values()]);
}

export const dateSwapped = defineRule({
  id: "date-swapped",
  severity: "warning",
  why: "Excel đặt kiểu Mỹ đổi 04/10 thành ngày 10 tháng 4 mà không báo, làm sai thời hạn.",
  good: "05/4, 09/4, 10/4, 19/4",
  bad: "05/4, 09/4, 04/10, 19/4",
  *check(judged) {
    for (const column of columns(judged)) {
      const dates = column.map(({ date, excel }) => ({ date, other: excel ? swapped(date) : null }));
      const byNeighbours = new Set(swappedPlaces(dates));
      for (const [index, { at, date, excel, task }] of column.entries()) {
        const meant = excel ? swapped(date) : null;
        if (meant === null) continue;
        const { from, to } = judged.yearOf(task.tableId);
        const byYear = (date < from || date > to) && meant >= from && meant <= to;
        if (!byNeighbours.has(index) && !byYear) continue;
        yield { at, task, params: { date, meant }, edits: [{ source: at, value: meant }] };
      }
    }
  },
  message: ({ date, meant }) =>
    `Ngày ${day(date)} có vẻ bị Excel đổi chỗ ngày và tháng; đúng ra là ${day(meant)} mới hợp với các dòng trước, sau. Hãy xem lại và sửa nếu đúng vậy.`,
  fixTitle: ({ meant }) => `Đổi thành ${day(meant)}`,
});
