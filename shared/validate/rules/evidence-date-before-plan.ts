import { isFromSuperior } from "../../locale/vi/organs";
import { yearOf } from "../context";
import { defineRule } from "../define-rule";
import { day } from "../wording";

export const evidenceDateBeforePlan = defineRule({
  id: "evidence-date-before-plan",
  severity: "warning",
  why: "Minh chứng của trường phải có trong năm kế hoạch; văn bản luật và của cấp trên thì ban hành trước cũng được.",
  good: "Quyết định 14/QĐ-THTU ngày 05/02/2024; Luật số 10/2022/QH15 ngày 10/11/2022",
  bad: "Quyết định 45/QĐ-THTU ngày 10/10/2023 cho năm 2024",
  checkEvidence(row, judged) {
    const { date, tableId } = row;
    if (date === null) return null;
    const { from } = yearOf(tableId, judged);
    return date >= from || isFromSuperior(row) ? null : { at: row.source, evidence: row, params: { date, from } };
  },
  message: ({ date, from }) =>
    `Minh chứng đề ngày ${day(date)}, trước năm kế hoạch (bắt đầu ${day(from)}). Hãy kiểm tra năm đã ghi, hoặc thay bằng tài liệu của năm nay.`,
});
