import { valueOf } from "../../model/reading";
import type { CellRef } from "../../model/cell";
import type { Judged } from "../context";
import { defineRule } from "../define-rule";
import { shown } from "../wording";

/** A whole number of 1 to 100 typed into a cell that had the percent format, so that Excel shows 8000%: 80 → 0.8. */
function retyped(at: CellRef, judged: Judged): number | null {
  const cell = judged.cell(at);
  if (!cell?.style.percent || cell.formula !== null || typeof cell.value !== "number") return null;
  return Number.isInteger(cell.value) && cell.value > 1 && cell.value <= 100 ? cell.value / 100 : null;
}

export const percentOutOfRange = defineRule({
  id: "percent-out-of-range",
  severity: "error",
  why: "Tỷ lệ hoàn thành chỉ từ 0 đến 100.",
  good: "75%",
  bad: "120 · -5",
  checkTask(task, judged) {
    const percent = valueOf(task.percent);
    if (percent === null || (percent >= 0 && percent <= 100)) return null;
    const at = task.percent.at ?? task.cells.percent ?? task.titleAt;
    const meant = retyped(at, judged);
    const edits = meant === null ? [] : [{ source: at, value: meant }];
    return { at, task, params: { percent, meant: meant === null ? null : meant * 100 }, edits };
  },
  message: ({ percent }) => `Tỷ lệ ${shown(percent)}% nằm ngoài khoảng 0–100. Hãy ghi lại tỷ lệ hoàn thành.`,
  fixTitle: ({ meant }) => `Ghi ${shown(meant)}%`,
});
