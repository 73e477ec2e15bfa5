import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { quoted } from "../wording";

export const statusUnreadable = defineRule({
  id: "status-unreadable",
  severity: "error",
  why: "Trạng thái phải là một trong các từ quen dùng để đếm được đã làm, đang làm, chưa làm.",
  good: "Đã hoàn thành · Đang thực hiện · Chưa thực hiện · Hoãn · Hủy",
  bad: "??? · thầy Bảo xem lại · Chờ duyệt",
  *check({ tasks, structured, task: taskOf }) {
    const seen = oncePerCell();
    for (const { at, text, taskId } of structured.unreadStatuses ?? []) {
      const task = taskOf(taskId);
      if (task && !seen(at)) yield { at, task, params: { words: text } };
    }
    for (const task of tasks) {
      const { status } = task;
      if (status.how === "unreadable" && !seen(status.at)) {
        yield { at: status.at, task, params: { words: status.raw } };
      }
    }
  },
  message: ({ words }) =>
    `Không hiểu trạng thái${quoted(words)}. Hãy chọn “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện”, “Hoãn” hoặc “Hủy”; nếu trường vẫn dùng từ này, hãy khai nghĩa của nó trong phần thiết đặt.`,
});
