import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { quoted } from "../wording";

export const evidenceUnspecified = defineRule({
  id: "evidence-unspecified",
  severity: "warning",
  why: "Minh chứng phải gọi được tên: loại văn bản, số, ngày, hoặc đường dẫn.",
  good: "Biên bản niêm yết ngày 06/02/2024",
  bad: "Có · x · Đầy đủ",
  *check({ structured }) {
    const seen = oncePerCell();
    for (const { at, text, taskId } of structured.bareYes) if (!seen(at)) yield { at, taskId, params: { words: text } };
  },
  message: ({ words }) =>
    `Minh chứng chỉ ghi${quoted(words)}, chưa biết là tài liệu nào. Hãy ghi tên, số, ký hiệu và ngày của tài liệu, hoặc đường dẫn.`,
});
