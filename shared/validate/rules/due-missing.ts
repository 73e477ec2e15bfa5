import { valueOf } from "../../model/reading";
import type { Task } from "../../model/task";
import { defineRule } from "../define-rule";
import { unreadTimes } from "../unread-times";

const isUndated = ({ due, recurrence }: Task): boolean => valueOf(due) === null && recurrence === null;

export const dueMissing = defineRule({
  id: "due-missing",
  severity: "error",
  why: "Nhiệm vụ phải có thời hạn, hoặc ghi rõ là thường xuyên, để biết đúng hạn hay trễ.",
  good: "trước ngày 01/5 · quý II · thường xuyên",
  bad: "(ô thời gian để trống)",
  *check(judged) {
    const unread = new Set(unreadTimes(judged).map(({ task }) => task.id));
    for (const task of judged.tasks.filter(isUndated)) {
      if (unread.has(task.id) || judged.isBroken(task.id, ["due", "time", "month"])) continue;
      yield { at: task.due.at ?? task.cells.due ?? task.cells.time ?? task.titleAt, task };
    }
  },
  message: () =>
    "Nhiệm vụ chưa có thời hạn. Hãy ghi ngày, tháng hoặc quý phải xong, hay “thường xuyên” nếu làm quanh năm.",
});
