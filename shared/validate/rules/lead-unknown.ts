import { valueOf } from "../../model/reading";
import type { Party, Task } from "../../model/task";
import { units } from "../../locale/vi/units";
import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { replaceIn, slipOf } from "../misspelt";
import { quoted } from "../wording";

const known = units.map(({ name }) => ({ wording: name, meaning: name }));

const isUnknown = ({ kind }: Party): boolean => kind === "unknown";
const mayBeUnknown = ({ lead }: Task): boolean => valueOf(lead)?.some(isUnknown) ?? false;

export const leadUnknown = defineRule({
  id: "lead-unknown",
  severity: "info",
  why: "Tên bộ phận ghi thống nhất thì biểu đồ theo bộ phận mới cộng đúng.",
  good: "Chi đoàn; cô Trần Thị Bình; Toàn trường",
  bad: "Nhóm khéo tay",
  *check(judged) {
    const seen = oncePerCell();
    for (const task of judged.tasks.filter(mayBeUnknown)) {
      const unknown = (valueOf(task.lead) ?? []).filter(isUnknown);
      const at = task.lead.at ?? task.cells.lead ?? task.titleAt;
      const [first] = unknown;
      if (!first || seen(at)) continue;
      const meant = unknown.length === 1 ? (slipOf(first.name, known)?.meaning ?? null) : null;
      const edits = meant === null ? [] : replaceIn(at, first.name, meant, judged);
      yield { at, task, params: { words: unknown.map(({ name }) => name).join(", "), meant }, edits };
    }
  },
  message: ({ words }) =>
    `Chưa nhận ra bộ phận hoặc người chủ trì${quoted(words)}. Nếu đúng là một bộ phận của trường, hãy khai tên này ở bước Đọc sổ; nếu viết nhầm, hãy sửa lại.`,
  fixTitle: ({ meant }) => `Ghi “${String(meant ?? "")}”`,
});
