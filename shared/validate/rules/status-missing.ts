import { valueOf } from "../../model/reading";
import { defineRule } from "../define-rule";
import { day } from "../wording";

export const statusMissing = defineRule({
  id: "status-missing",
  severity: "warning",
  why: "Đến hạn thì phải ghi đã làm hay chưa.",
  good: "Hạn 30/6, đã qua: “Đã hoàn thành”",
  bad: "Hạn 30/6, đã qua: (ô trạng thái trống)",
  *check({ tasks, asOf, isBroken }) {
    for (const task of tasks.filter(({ status }) => valueOf(status) === null)) {
      const due = valueOf(task.due);
      if (due === null || due > asOf) continue;
      if (isBroken(task.id, ["status", "status-done", "status-in-progress", "status-not-started", "month"])) continue;
      yield { at: task.status.at ?? task.cells.status ?? task.titleAt, task, params: { due } };
    }
  },
  message: ({ due }) =>
    `Nhiệm vụ đã đến hạn ${day(due)} mà chưa ghi trạng thái. Hãy ghi “Đã hoàn thành”, “Đang thực hiện” hoặc “Chưa thực hiện”.`,
});
