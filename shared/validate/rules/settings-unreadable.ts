import { defineRule } from "../define-rule";

export const settingsUnreadable = defineRule({
  id: "settings-unreadable",
  severity: "warning",
  why: "Trang Cấu hình sửa được bằng tay; dòng ghi sai thì được bỏ qua và báo lại.",
  good: "Hiện tên người: Có",
  bad: "Hiện tên người: hôm nào cũng được",
  *check({ settingsProblems }) {
    for (const { text, at } of settingsProblems) yield { at, params: { words: text } };
  },
  message: ({ words }) =>
    typeof words === "string" ? words : "Dòng này của trang Cấu hình không dùng được. Hãy sửa lại, hoặc xóa dòng.",
});
