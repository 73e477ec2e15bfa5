import { valueOf } from "../../model/reading";
import { defineRule } from "../define-rule";
import { day } from "../wording";

export const dueBeforeStart = defineRule({
  id: "due-before-start",
  severity: "error",
  why: "Hạn hoàn thành không thể đứng trước ngày bắt đầu.",
  good: "từ 18/6 đến 28/6/2024",
  bad: "28/6 - 18/6/2024",
  checkTask(task) {
    const start = valueOf(task.start);
    const due = valueOf(task.due);
    if (start === null || due === null || due >= start) return null;
    return { at: task.due.at ?? task.titleAt, task, params: { start, due } };
  },
  message: ({ start, due }) =>
    `Hạn ${day(due)} lại trước ngày bắt đầu ${day(start)}. Hãy xem lại hai ngày, có thể đã ghi ngược.`,
});
