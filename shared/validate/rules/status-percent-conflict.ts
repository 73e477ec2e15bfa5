import { valueOf } from "../../model/reading";
import type { Status } from "../../model/task";
import { defineRule } from "../define-rule";
import { shown } from "../wording";

/** done below 100 %, not-started above 0 %, or 100 % with another word than done. */
function conflicts(status: Status, percent: number): boolean {
  if (status === "done") return percent < 100;
  return percent === 100 || (status === "not-started" && percent > 0);
}

const words: Readonly<Record<Status, string>> = {
  done: "đã hoàn thành",
  "in-progress": "đang thực hiện",
  "not-started": "chưa thực hiện",
  postponed: "hoãn",
  cancelled: "hủy",
};

export const statusPercentConflict = defineRule({
  id: "status-percent-conflict",
  severity: "error",
  why: "Trạng thái và tỷ lệ phải nói cùng một điều.",
  good: "Đã hoàn thành – 100%; Chưa thực hiện – 0%",
  bad: "Đã hoàn thành – 80%; Đang thực hiện – 100%",
  checkTask(task) {
    const status = valueOf(task.status);
    const percent = valueOf(task.percent);
    if (status === null || percent === null || !conflicts(status, percent)) return null;
    return { at: task.percent.at ?? task.cells.percent ?? task.titleAt, task, params: { status, percent } };
  },
  message: ({ status, percent }) =>
    `Tỷ lệ ${shown(percent)}% không khớp với trạng thái “${words[status as Status] ?? shown(status)}”. Hãy sửa tỷ lệ hoặc trạng thái cho đúng thực tế.`,
});
