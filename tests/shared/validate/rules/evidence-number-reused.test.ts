import { ruleTables } from "../../../support/rule-tables";
import { at, evidence } from "../../../support/structured";

const decision = { kind: "quyet-dinh", number: "30", symbol: "QĐ-THTU", text: "QĐ 30", date: "2024-03-05" } as const;
const two = (second: Parameters<typeof evidence>[0]) => ({
  evidence: [evidence({ ...decision, id: "a" }), evidence({ ...decision, id: "b", source: at("J9"), ...second })],
});

ruleTables("evidence-number-reused", {
  ok: [
    ["the same date", two({})],
    ["another year", two({ date: "2023-03-19" })],
    ["another symbol", two({ symbol: "QĐ-CĐ", date: "2024-03-19" })],
    ["no date", two({ date: null })],
    ["no symbol", two({ symbol: null, date: "2024-03-19" })],
  ],
  bad: [
    ["two dates in one year: the later one", two({ date: "2024-03-19" }), ["J9"]],
    ["also when one is written with spaces", two({ symbol: "QĐ - THTU", date: "2024-03-19" }), ["J9"]],
  ],
});
