import { valueOf } from "../../model/reading";
import { defineRule, hitsOf } from "../define-rule";
import { unreadTimes } from "../unread-times";

export const dueMissing = defineRule({
  id: "due-missing",
  severity: "error",
  why: "Nhiệm vụ phải có thời hạn, hoặc ghi rõ là thường xuyên, để biết đúng hạn hay trễ.",
  good: "trước ngày 01/5 · quý II · thường xuyên",
  bad: "(ô thời gian để trống)",
  check(judged) {
    const unread = new Set(unreadTimes(judged).map(({ task }) => task.id));
    return hitsOf(judged.tasks, (task) => {
      if (valueOf(task.due) !== null || task.recurrence !== null || unread.has(task.id)) return null;
      if (judged.isBroken(task.id, ["due", "time", "month"])) return null;
      return { at: task.due.at ?? task.cells.due ?? task.cells.time ?? task.titleAt, task };
    });
  },
  message: () =>
    "Nhiệm vụ chưa có thời hạn. Hãy ghi ngày, tháng hoặc quý phải xong, hay “thường xuyên” nếu làm quanh năm.",
});
