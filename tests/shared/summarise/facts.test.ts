import { expect, test } from "vitest";
import { isOverdue, taskFacts } from "@shared/summarise/facts";
import { evidence, finding, snapshot, task } from "../../support/snapshot";

test.each([
  ["in-progress", "2024-10-14", true],
  ["in-progress", "2024-10-15", false],
  [null, "2024-10-14", true],
  ["not-started", null, false],
  ["done", "2024-01-01", false],
  ["postponed", "2024-01-01", false],
  ["cancelled", "2024-01-01", false],
] as const)("%s and due %s is overdue: %s", (status, due, expected) => {
  expect(isOverdue({ status, due }, "2024-10-15")).toBe(expected);
});

test("a child without a lead counts for its parent's units; one task is not counted twice for a unit", () => {
  const facts = taskFacts(
    snapshot({
      tasks: [
        task("t1", { lead: ["Công đoàn", "Công đoàn"] }),
        task("t2", { parentId: "t1" }),
        task("t3", { parentId: "t2", lead: ["Văn thư"] }),
        task("t4", { parentId: "t4" }),
      ],
    }),
  );
  expect(facts.map(({ units }) => units)).toEqual([["Công đoàn"], ["Công đoàn"], ["Văn thư"], []]);
});

test("evidence and findings are those of the task", () => {
  const [fact] = taskFacts(
    snapshot({
      tasks: [task("t1", { due: "2024-03-01" })],
      evidence: [evidence("e1", "t1"), evidence("e2", "t1"), evidence("e3", null)],
      findings: [finding("overdue", { taskId: "t1", severity: "error" }), finding("heading-empty")],
    }),
  );
  expect(fact?.evidence).toBe(2);
  expect([...(fact?.severities ?? [])]).toEqual(["error"]);
  expect(fact?.reports).toEqual(["6-thang", "nam"]);
});
