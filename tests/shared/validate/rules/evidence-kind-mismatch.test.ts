import { ruleTables } from "../../../support/rule-tables";
import { evidence } from "../../../support/structured";

const named = (kind: "ke-hoach" | "khac", symbolKind: "ke-hoach" | "bao-cao" | null) => ({
  evidence: [evidence({ kind, symbolKind, number: "46", symbol: "BC-THTU" })],
});

ruleTables("evidence-kind-mismatch", {
  ok: [
    ["word and symbol agree", named("ke-hoach", "ke-hoach")],
    ["the symbol says no kind", named("ke-hoach", null)],
    ["a word outside the list", named("khac", "bao-cao")],
  ],
  bad: [["Kế hoạch số 46/BC-THTU", named("ke-hoach", "bao-cao"), ["J6"]]],
});
