import { cellKey, type CellRef } from "../../model/cell";
import type { CivilDate } from "../../model/period";
import { valueOf } from "../../model/reading";
import type { Task } from "../../model/task";
import { yearOf, type Judged } from "../context";
import { defineRule } from "../define-rule";
import { day } from "../wording";

function isOutside(date: CivilDate | null, from: CivilDate, to: CivilDate): boolean {
  return date !== null && (date < from || date > to);
}

function mayBeOutside({ due, start, tableId }: Task, judged: Judged): boolean {
  const { from, to } = yearOf(tableId, judged);
  return isOutside(valueOf(due), from, to) || isOutside(valueOf(start), from, to);
}

export const dueOutsidePlan = defineRule({
  id: "due-outside-plan",
  severity: "warning",
  why: "Nhiệm vụ của kế hoạch năm nào thì làm trong năm ấy.",
  good: "Kế hoạch năm 2024: 30/10/2024",
  bad: "Kế hoạch năm 2024: 15/01/2025",
  *check(judged) {
    for (const task of judged.tasks) {
      if (!mayBeOutside(task, judged)) continue;
      const { from, to } = yearOf(task.tableId, judged);
      let told: CellRef | null = null;
      for (const reading of [task.due, task.start]) {
        const date = valueOf(reading);
        if (!isOutside(date, from, to)) continue;
        const at = reading.at ?? task.titleAt;
        if (told !== null && cellKey(told) === cellKey(at)) continue;
        told = at;
        yield { at, task, params: { date, from, to } };
      }
    }
  },
  message: ({ date, from, to }) =>
    `Ngày ${day(date)} nằm ngoài năm kế hoạch (${day(from)} – ${day(to)}). Hãy kiểm tra năm đã ghi, hoặc chuyển nhiệm vụ sang sổ của năm ấy.`,
});
