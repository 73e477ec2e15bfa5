import { valueOf } from "../../model/reading";
import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { quoted } from "../wording";

export const leadUnknown = defineRule({
  id: "lead-unknown",
  severity: "info",
  why: "Tên bộ phận ghi thống nhất thì biểu đồ theo bộ phận mới cộng đúng.",
  good: "Chi đoàn; cô Lê Thị Kim Ngân; Toàn trường",
  bad: "Nhóm khéo tay",
  *check({ tasks }) {
    const seen = oncePerCell();
    for (const task of tasks) {
      const unknown = (valueOf(task.lead) ?? []).filter(({ kind }) => kind === "unknown");
      const at = task.lead.at ?? task.cells.lead ?? task.titleAt;
      if (unknown.length > 0 && !seen(at)) {
        yield { at, task, params: { words: unknown.map(({ name }) => name).join(", ") } };
      }
    }
  },
  message: ({ words }) =>
    `Chưa nhận ra bộ phận hoặc người chủ trì${quoted(words)}. Nếu đúng là một bộ phận của trường, hãy khai tên này trong phần thiết đặt; nếu viết nhầm, hãy sửa lại.`,
});
