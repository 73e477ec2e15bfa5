import { defineRule } from "../define-rule";
import { quoted } from "../wording";

export const evidenceOrphan = defineRule({
  id: "evidence-orphan",
  severity: "error",
  why: "Mỗi minh chứng phải thuộc về một nhiệm vụ của sổ.",
  good: "Minh chứng ghi mã nhiệm vụ 2.3, trong sổ có nhiệm vụ 2.3",
  bad: "Minh chứng ghi mã nhiệm vụ 9.9, trong sổ không có",
  checkEvidence: (row) => (row.taskId === null ? { at: row.source, evidence: row, params: { words: row.text } } : null),
  message: ({ words }) =>
    `Minh chứng${quoted(words)} không ghép được với nhiệm vụ nào. Hãy ghi đúng mã hoặc tên nhiệm vụ như trong bảng theo dõi.`,
});
