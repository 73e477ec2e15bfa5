import type { TextAt } from "../../model/reading";
import type { Task } from "../../model/task";
import { quantityConflict as conflictIn } from "../../locale/vi/quantity-conflicts";
import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { remarksOf } from "../remarks";
import { shown } from "../wording";

const conflicts = ({ text }: TextAt): boolean => conflictIn(text) !== null;
const mayConflict = ({ result, notes }: Task): boolean => result.some(conflicts) || notes.some(conflicts);

export const quantityConflict = defineRule({
  id: "quantity-conflict",
  severity: "error",
  why: "Số đã giải quyết không thể nhiều hơn số tiếp nhận, tổng của sổ phải bằng số dòng đã ghi.",
  good: "Nhận 3 đơn, đã giải quyết 3 đơn",
  bad: "Nhận 3 đơn, đã giải quyết 4 đơn · 55/54 người",
  *check({ tasks, structured }) {
    const seen = oncePerCell();
    for (const task of tasks.filter(mayConflict)) {
      for (const { text, at } of remarksOf(task)) {
        const conflict = conflictIn(text);
        if (conflict && !seen(at)) yield { at, task, params: { ...conflict } };
      }
    }
    for (const { totals } of structured.registers) {
      for (const { at, stated, counted } of totals) {
        if (stated !== counted && !seen(at)) yield { at, params: { kind: "total", more: stated, less: counted } };
      }
    }
  },
  message: ({ kind, more, less }) => {
    if (kind === "total") {
      return `Sổ ghi tổng ${shown(more)} nhưng đếm các dòng được ${shown(less)}. Hãy kiểm tra lại dòng tổng hoặc các dòng đã ghi.`;
    }
    return kind === "share"
      ? `Tỷ số ${shown(more)}/${shown(less)} có phần lớn hơn tổng. Hãy kiểm tra lại hai con số.`
      : `Số đã giải quyết (${shown(more)}) nhiều hơn số tiếp nhận (${shown(less)}). Hãy kiểm tra lại hai con số trong ô này.`;
  },
});
