import { defineRule } from "../define-rule";
import { quoted, shown } from "../wording";

export const planGroupUncovered = defineRule({
  id: "plan-group-uncovered",
  severity: "warning",
  why: "Mỗi nhóm nhiệm vụ trọng tâm của kế hoạch phải có ít nhất một nhiệm vụ trong sổ.",
  good: "Nhóm 3 “Dân vận khéo”: 6 nhiệm vụ",
  bad: "Nhóm 3 “Dân vận khéo”: không có nhiệm vụ nào",
  *check({ plan, tasks }) {
    const covered = new Set<string | null>();
    for (const { planGroup } of tasks) covered.add(planGroup);
    for (const { code, title } of plan?.groups ?? []) {
      if (!covered.has(code)) yield { at: null, params: { code, group: title } };
    }
  },
  message: ({ code, group }) =>
    `Chưa có nhiệm vụ nào thuộc nhóm ${shown(code)} của kế hoạch:${quoted(group)}. Hãy bổ sung nhiệm vụ, hoặc đặt mục của sổ theo tên nhóm này.`,
});
