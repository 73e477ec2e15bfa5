import { expect, test } from "vitest";
import { scoreSnapshot, type Truth } from "./scorer";

const at = (cell: string) => ({ sheet: "S", cell });
const task = { id: "a", title: "Họp hội đồng", source: at("B2"), due: "2024-03-31", lead: ["Chi bộ"] };
const truth: Truth = {
  asOf: "2024-10-15",
  planYear: 2024,
  tasks: [task],
  evidence: [{ id: "e", taskId: "a", text: "Kế hoạch số 12/KH-THTU", number: "12", source: at("C2") }],
  findings: [{ rule: "overdue", source: at("D2") }],
  rulesJudged: ["overdue", "lead-missing"],
};
const perfect = {
  tasks: [{ ...task, id: "x" }],
  evidence: [{ id: "y", taskId: "x", text: "Kế hoạch số 12/KH-THTU", number: "12", source: at("C2") }],
  findings: [{ rule: "overdue", source: at("D2") }],
};

test.each([
  ["the truth itself", perfect, 1, 0],
  ["a wrong field", { ...perfect, tasks: [{ ...perfect.tasks[0], due: null }] }, 1 - 1 / 5 / 4, 1],
  ["a missed task", { ...perfect, tasks: [] }, (0 + 1 + 1 / 2 + 1) / 4, 2],
  [
    "a false finding",
    { ...perfect, findings: [...perfect.findings, { rule: "lead-missing", source: null }] },
    1 - 1 / 160,
    1,
  ],
  [
    "a finding of a rule not judged",
    { ...perfect, findings: [...perfect.findings, { rule: "other", source: null }] },
    1,
    0,
  ],
])("%s", (_, snapshot, mean, differences) => {
  const scored = scoreSnapshot(snapshot, truth);
  expect(scored.mean).toBeCloseTo(mean, 10);
  expect(scored.differences).toHaveLength(differences);
});
