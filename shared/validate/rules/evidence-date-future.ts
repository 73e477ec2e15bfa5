import { defineRule } from "../define-rule";
import { day } from "../wording";

export const evidenceDateFuture = defineRule({
  id: "evidence-date-future",
  severity: "error",
  why: "Minh chứng đã có thì ngày của nó không thể ở sau ngày xét sổ.",
  good: "Biên bản ngày 08/5/2024, xét ngày 15/10/2024",
  bad: "Biên bản ngày 28/10/2024, xét ngày 15/10/2024",
  checkEvidence(row, { asOf }) {
    const { date } = row;
    return date === null || date <= asOf ? null : { at: row.source, evidence: row, params: { date, asOf } };
  },
  message: ({ date, asOf }) =>
    `Minh chứng đề ngày ${day(date)}, sau ngày xét ${day(asOf)}. Hãy kiểm tra lại ngày của tài liệu.`,
});
