import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";

export const formulaUncached = defineRule({
  id: "formula-uncached",
  severity: "warning",
  why: "Công thức chưa có kết quả lưu trong tệp thì không đọc được giá trị.",
  good: "Tệp được lưu từ Excel, ô công thức có kết quả",
  bad: "Tệp do phần mềm khác xuất ra, ô công thức chưa tính",
  *check({ structured }) {
    const seen = oncePerCell();
    for (const { at, problem, taskId } of structured.broken) {
      if (problem === "uncached" && !seen(at)) yield { at, taskId };
    }
  },
  message: () =>
    "Công thức ở ô này chưa có kết quả lưu trong tệp. Hãy mở sổ bằng Excel, bấm Lưu rồi đọc lại, hoặc gõ thẳng giá trị.",
});
