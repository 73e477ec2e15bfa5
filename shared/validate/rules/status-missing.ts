import { valueOf } from "../../model/reading";
import { defineRule } from "../define-rule";
import { day } from "../wording";

const statusColumns = ["status", "status-done", "status-in-progress", "status-not-started", "month"] as const;

export const statusMissing = defineRule({
  id: "status-missing",
  severity: "warning",
  why: "Đến hạn thì phải ghi đã làm hay chưa.",
  good: "Hạn 30/6, đã qua: “Đã hoàn thành”",
  bad: "Hạn 30/6, đã qua: (ô trạng thái trống)",
  checkTask(task, { asOf, isBroken }) {
    if (valueOf(task.status) !== null) return null;
    const due = valueOf(task.due);
    if (due === null || due > asOf || isBroken(task.id, statusColumns)) return null;
    return { at: task.status.at ?? task.cells.status ?? task.titleAt, task, params: { due } };
  },
  message: ({ due }) =>
    `Nhiệm vụ đã đến hạn ${day(due)} mà chưa ghi trạng thái. Hãy ghi “Đã hoàn thành”, “Đang thực hiện” hoặc “Chưa thực hiện”.`,
});
