import type { CellRef } from "../../model/cell";
import { byExcelDate } from "../../model/reading";
import type { Task } from "../../model/task";
import { grouped } from "../context";
import { defineRule } from "../define-rule";
import { swapped, swappedPlaces, type ColumnDate } from "../swapped-dates";
import { day } from "../wording";

interface DateCell extends ColumnDate {
  readonly at: CellRef;
  readonly task: Task;
}

/** The dates of each table by column, in the order of the rows; a cell shared by two readings counts once. */
function columns(tasks: readonly Task[]): readonly (readonly DateCell[])[] {
  return [...grouped(tasks, ({ tableId }) => tableId).values()].flatMap((ofTable) => [
    ...grouped(dateCells(ofTable), ({ at }) => lettersOf(at.cell)).values(),
  ]);
}

function dateCells(tasks: readonly Task[]): readonly DateCell[] {
  const cells: DateCell[] = [];
  const seen = new Set<string>();
  for (const task of tasks) {
    for (const reading of [task.due, task.start, task.completedOn]) {
      if (reading.how !== "stated" || seen.has(reading.at.cell)) continue;
      const { at, value: date, by } = reading;
      seen.add(at.cell);
      // Only an Excel date can have been swapped by Excel itself.
      cells.push({ at, task, date, other: by === byExcelDate ? swapped(date) : null });
    }
  }
  return cells;
}

const nine = "9".charCodeAt(0);

/** "AB12" → "AB". */
function lettersOf(cell: string): string {
  let length = 0;
  while (length < cell.length && cell.charCodeAt(length) > nine) length++;
  return cell.slice(0, length);
}

export const dateSwapped = defineRule({
  id: "date-swapped",
  severity: "warning",
  why: "Excel đặt kiểu Mỹ đổi 04/10 thành ngày 10 tháng 4 mà không báo, làm sai thời hạn.",
  good: "05/4, 09/4, 10/4, 19/4",
  bad: "05/4, 09/4, 04/10, 19/4",
  *check(judged) {
    for (const column of columns(judged.tasks)) {
      const byNeighbours = new Set(swappedPlaces(column));
      for (const [index, { at, date, other: meant, task }] of column.entries()) {
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
