import { defineRule } from "../define-rule";
import { numberingFaults, rowsThatMayHoldNumbers, siblings, type Numbered } from "../numbering";
import { shown } from "../wording";

export const numberingGap = defineRule({
  id: "numbering-gap",
  severity: "info",
  why: "Số thứ tự liên tục giúp phát hiện dòng bị xóa hoặc chép thừa.",
  good: "1, 2, 3 · mục sau đánh tiếp 4, 5 hoặc lại từ 1",
  bad: "1, 2, 4 · 9, 10, 10",
  *check(judged) {
    const rows = rowsThatMayHoldNumbers(judged);
    const lost = (after: Numbered, before: Numbered) =>
      (rows.get(after.codeAt.sheet) ?? []).filter((row) => row > after.row && row < before.row).length;
    for (const list of siblings(judged)) {
      for (const { numbered, fault, previous } of numberingFaults(list, lost)) {
        const { code, codeAt: at } = numbered;
        yield { at, task: "lead" in numbered ? numbered : null, params: { code, previous, fault } };
      }
    }
  },
  message: ({ code, previous, fault }) =>
    fault === "repeated"
      ? `Số thứ tự ${shown(code)} bị lặp lại. Hãy đánh lại số, hoặc bỏ dòng thừa.`
      : `Số thứ tự nhảy từ ${shown(previous)} sang ${shown(code)}. Hãy kiểm tra có dòng nào bị xóa, rồi đánh lại số.`,
});
