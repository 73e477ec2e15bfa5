import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { shown } from "../wording";

export const formulaError = defineRule({
  id: "formula-error",
  severity: "error",
  why: "Ô báo lỗi công thức thì không có giá trị nào để đọc.",
  good: "=3/4 cho 75%",
  bad: "#REF! · #N/A",
  *check({ structured }) {
    const seen = oncePerCell();
    for (const { at, problem, code, taskId } of structured.broken) {
      if (problem === "error" && !seen(at)) yield { at, taskId, params: { code } };
    }
  },
  message: ({ code }) =>
    `Ô này báo lỗi công thức ${shown(code)} nên không đọc được. Hãy sửa công thức hoặc gõ thẳng giá trị.`,
});
