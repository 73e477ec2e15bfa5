import { valueOf } from "../../model/reading";
import { defineRule } from "../define-rule";
import { day } from "../wording";

export const doneInFuture = defineRule({
  id: "done-in-future",
  severity: "error",
  why: "Ngày hoàn thành không thể ở sau ngày xét sổ.",
  good: "Hoàn thành ngày 12/4/2024, xét ngày 15/10/2024",
  bad: "Hoàn thành ngày 20/11/2024, xét ngày 15/10/2024",
  checkTask(task, { asOf }) {
    const completedOn = valueOf(task.completedOn);
    if (completedOn === null || completedOn <= asOf || valueOf(task.status) !== "done") return null;
    const at = task.completedOn.at ?? task.cells.completedOn ?? task.titleAt;
    return { at, task, params: { completedOn, asOf } };
  },
  message: ({ completedOn, asOf }) =>
    `Ngày hoàn thành ${day(completedOn)} ở sau ngày xét ${day(asOf)}. Hãy kiểm tra ngày, có thể nhầm ngày với tháng.`,
});
