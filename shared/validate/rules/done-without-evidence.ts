import { valueOf } from "../../model/reading";
import { defineRule } from "../define-rule";

export const doneWithoutEvidence = defineRule({
  id: "done-without-evidence",
  severity: "error",
  why: "Việc báo đã hoàn thành phải có minh chứng kèm theo.",
  good: "Đã hoàn thành | Biên bản họp ngày 15/3/2024",
  bad: "Đã hoàn thành | (trống)",
  checkTask: (task, { withEvidence, isBroken }) =>
    valueOf(task.status) !== "done" || withEvidence.has(task.id) || isBroken(task.id, ["evidence"])
      ? null
      : { at: task.cells.evidence ?? task.titleAt, task },
  message: () =>
    "Nhiệm vụ ghi đã hoàn thành nhưng chưa có minh chứng. Hãy ghi số, ký hiệu, ngày của văn bản, biên bản hoặc đường dẫn hình ảnh.",
});
