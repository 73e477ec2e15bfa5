import { defineRule } from "../define-rule";

export const taskTitleMissing = defineRule({
  id: "task-title-missing",
  severity: "error",
  why: "Dòng có người phụ trách, thời gian hay kết quả thì phải có nội dung công việc, nếu không sẽ không vào được báo cáo.",
  good: "8 | Tiếp công dân định kỳ | HT | tháng 8",
  bad: "8 | (trống) | HT | tháng 8",
  check: ({ structured }) => structured.untitled.map((at) => ({ at })),
  message: () =>
    "Dòng này có dữ liệu nhưng chưa ghi nội dung công việc. Hãy ghi nội dung, hoặc xóa dòng nếu không dùng.",
});
