import { valueOf } from "../../model/reading";
import type { Task } from "../../model/task";
import { defineRule } from "../define-rule";
import { day } from "../wording";

function isTurned(task: Task): boolean {
  const start = valueOf(task.start);
  const due = valueOf(task.due);
  return start !== null && due !== null && due < start;
}

export const dueBeforeStart = defineRule({
  id: "due-before-start",
  severity: "error",
  why: "Hạn hoàn thành không thể đứng trước ngày bắt đầu.",
  good: "từ 18/6 đến 28/6/2024",
  bad: "28/6 - 18/6/2024",
  *check({ tasks }) {
    for (const task of tasks.filter(isTurned)) {
      yield {
        at: task.due.at ?? task.titleAt,
        task,
        params: { start: valueOf(task.start), due: valueOf(task.due) },
      };
    }
  },
  message: ({ start, due }) =>
    `Hạn ${day(due)} lại trước ngày bắt đầu ${day(start)}. Hãy xem lại hai ngày, có thể đã ghi ngược.`,
});
