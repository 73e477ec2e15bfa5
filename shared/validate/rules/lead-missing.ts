import { valueOf } from "../../model/reading";
import type { Task } from "../../model/task";
import type { Judged } from "../context";
import { defineRule } from "../define-rule";

/** Has one of the tasks that a task stands under a lead? */
function isLedFromAbove(task: Task, judged: Judged): boolean {
  const seen = new Set<string>();
  for (let one: Task | null = task; one && !seen.has(one.id); one = judged.task(one.parentId)) {
    seen.add(one.id);
    if (isLed(one)) return true;
  }
  return false;
}

const isLed = ({ lead }: Task): boolean => (valueOf(lead)?.length ?? 0) > 0;
const hasNoLead = (task: Task): boolean => !isLed(task);

export const leadMissing = defineRule({
  id: "lead-missing",
  severity: "error",
  why: "Mỗi nhiệm vụ phải có bộ phận hoặc người chủ trì để biết ai chịu trách nhiệm.",
  good: "Kiểm tra công vụ | Ban giám hiệu",
  bad: "Kiểm tra công vụ | (trống)",
  *check(judged) {
    const leadless = new Map(judged.structured.leadless.map(({ tableId, at }) => [tableId, at]));
    const told = new Set<string>();
    for (const task of judged.tasks.filter(hasNoLead)) {
      if (isLedFromAbove(task, judged) || judged.isBroken(task.id, ["lead"])) continue;
      const header = leadless.get(task.tableId);
      if (!header) {
        yield { at: task.lead.at ?? task.cells.lead ?? task.titleAt, task, params: { column: true } };
      } else if (!told.has(task.tableId)) {
        told.add(task.tableId);
        yield { at: header, params: { column: false } };
      }
    }
  },
  message: ({ column }) =>
    column === false
      ? "Bảng này không có cột người phụ trách. Hãy thêm cột “Chủ trì”, hoặc đặt tên trang theo tên bộ phận thực hiện."
      : "Nhiệm vụ chưa có người hoặc bộ phận chủ trì. Hãy ghi tên bộ phận chịu trách nhiệm vào ô này.",
});
