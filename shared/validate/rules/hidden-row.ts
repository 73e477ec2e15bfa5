import { defineRule } from "../define-rule";
import { quoted } from "../wording";

export const hiddenRow = defineRule({
  id: "hidden-row",
  severity: "info",
  why: "Dòng ẩn vẫn được đọc và tính vào báo cáo, nên người lập cần biết là có.",
  good: "Mọi dòng nhiệm vụ đều hiện",
  bad: "Dòng 57 bị ẩn hoặc bị bộ lọc che",
  checkTask: (task) => (task.hidden ? { at: task.titleAt, task, params: { words: task.title } } : null),
  message: ({ words }) =>
    `Nhiệm vụ${quoted(words)} nằm ở dòng, cột hoặc trang đang ẩn nhưng vẫn được tính. Hãy bỏ ẩn để xem lại, hoặc xóa nếu không còn dùng.`,
});
