import { valueOf } from "../../model/reading";
import type { Status } from "../../model/task";
import { daysBetween } from "../../text/civil-date";
import { defineRule } from "../define-rule";
import { day, shown } from "../wording";

const settled: ReadonlySet<Status | null> = new Set<Status | null>(["done", "cancelled", "postponed"]);

export const overdue = defineRule({
  id: "overdue",
  severity: "warning",
  why: "Việc quá hạn cần được làm nốt, hoãn hoặc hủy có ghi rõ.",
  good: "Hạn 30/9 – Đã hoàn thành",
  bad: "Hạn 30/9, nay 15/10 – Đang thực hiện",
  checkTask(task, { asOf }) {
    const due = valueOf(task.due);
    if (due === null || due >= asOf || settled.has(valueOf(task.status))) return null;
    const at = task.due.at ?? task.cells.due ?? task.cells.time ?? task.titleAt;
    return { at, task, params: { due, days: daysBetween(due, asOf) } };
  },
  message: ({ due, days }) =>
    `Đã quá hạn ${day(due)} được ${shown(days)} ngày mà chưa hoàn thành. Hãy cập nhật trạng thái, hoặc ghi “Hoãn” và hạn mới.`,
});
