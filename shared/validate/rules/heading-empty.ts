import { defineRule } from "../define-rule";
import { quoted } from "../wording";

export const headingEmpty = defineRule({
  id: "heading-empty",
  severity: "info",
  why: "Mục không có nhiệm vụ nào bên dưới thì chưa được thực hiện hoặc là dòng thừa.",
  good: "II. Tuyên truyền, bên dưới có 1, 2, 3",
  bad: "VII. Việc khác, bên dưới không có dòng nào",
  *check({ structured }) {
    for (const { taskCount, at, title } of structured.headings)
      if (taskCount === 0) yield { at, params: { words: title } };
  },
  message: ({ words }) => `Mục${quoted(words)} chưa có nhiệm vụ nào bên dưới. Hãy thêm nhiệm vụ, hoặc bỏ mục này.`,
});
