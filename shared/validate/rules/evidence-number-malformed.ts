import type { CellEdit } from "../../model/finding";
import type { Evidence } from "../../model/evidence";
import { judgeNumber } from "../../locale/vi/document-numbers";
import type { Judged } from "../context";
import { defineRule } from "../define-rule";
import { quoted } from "../wording";

const reasons: Readonly<Record<string, string>> = {
  spaces: "số và ký hiệu phải viết liền, không có khoảng trắng",
  zero: "số dưới 10 phải thêm số 0 ở trước",
  hyphen: "giữa loại văn bản và tên cơ quan phải có dấu gạch nối",
  "letter-cv": "công văn không ghi chữ CV trong ký hiệu",
  party: "dạng “số-loại/cơ quan” chỉ dùng cho cơ quan của Đảng",
  order: "loại văn bản đứng trước tên cơ quan",
  form: "số và ký hiệu phải theo dạng số/LOẠI-CƠ QUAN",
};

/** The cell with the number set right, where the cell holds the malformed number exactly once. */
function editsFor(row: Evidence, right: string | null, judged: Judged): readonly CellEdit[] {
  const cell = right === null ? null : judged.cell(row.source);
  if (right === null || row.citedAs === null || cell?.formula !== null || typeof cell.value !== "string") return [];
  const parts = cell.value.split(row.citedAs);
  return parts.length === 2 ? [{ source: row.source, value: parts.join(right) }] : [];
}

export const evidenceNumberMalformed = defineRule({
  id: "evidence-number-malformed",
  severity: "warning",
  why: "Số, ký hiệu văn bản viết theo Nghị định 30/2020/NĐ-CP: số/LOẠI-CƠ QUAN.",
  good: "12/KH-THTU · 05-CT/TW (Đảng) · 40/THTU-VP (công văn)",
  bad: "12/KH - THTU · 3/TB-THTU · 37/QĐTHTU · 12/CV-THTU",
  checkEvidence(row, judged) {
    if (row.citedAs === null || row.symbol === null) return null;
    const fault = judgeNumber(row.citedAs, row.kind, row.symbol);
    if (!fault) return null;
    const params = { reason: fault.reason, words: row.citedAs, right: fault.right };
    return { at: row.source, evidence: row, params, edits: editsFor(row, fault.right, judged) };
  },
  message: ({ reason, words, right }) =>
    `Số, ký hiệu${quoted(words)} chưa đúng thể thức: ${reasons[String(reason)] ?? reasons["form"] ?? ""}. Hãy ${
      right ? `ghi lại là “${String(right)}”` : "ghi lại, ví dụ “12/KH-THTU”"
    }.`,
  fixTitle: ({ right }) => `Ghi “${String(right ?? "")}”`,
});
