import { ruleTables } from "../../../support/rule-tables";
import { at, evidence } from "../../../support/structured";

const asOf = { asOf: "2024-10-15" };

ruleTables("evidence-date-future", {
  ok: [
    ["on the day itself", { evidence: [evidence({ date: "2024-10-15" })] }, asOf],
    ["no date", { evidence: [evidence()] }, asOf],
  ],
  bad: [
    ["later", { evidence: [evidence({ date: "2024-10-16" })] }, ["J6"], asOf],
    [
      "a date in its own column: the evidence's cell all the same",
      { evidence: [evidence({ date: "2024-12-01", dateAt: at("L6") })] },
      ["J6"],
      asOf,
    ],
  ],
});
