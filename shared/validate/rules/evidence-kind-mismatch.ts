import { evidenceKindName } from "../../locale/vi/kind-names";
import { defineRule } from "../define-rule";
import { shown } from "../wording";

export const evidenceKindMismatch = defineRule({
  id: "evidence-kind-mismatch",
  severity: "warning",
  why: "Tên loại văn bản và ký hiệu phải nói cùng một loại.",
  good: "Kế hoạch số 12/KH-THTU",
  bad: "Kế hoạch số 12/BC-THTU",
  checkEvidence(row) {
    const { kind, symbolKind, symbol, number } = row;
    if (symbolKind === null || kind === "khac" || kind === symbolKind) return null;
    return { at: row.source, evidence: row, params: { kind, symbolKind, number, symbol } };
  },
  message: ({ kind, symbolKind, number, symbol }) =>
    `Ghi là ${evidenceKindName(kind)} nhưng ký hiệu ${shown(number)} ${shown(symbol)} là của ${evidenceKindName(symbolKind)}. Hãy xem lại văn bản gốc và sửa tên loại hoặc ký hiệu.`,
});
