import { expect, test } from "vitest";
import { taskFacts } from "@shared/summarise/facts";
import { nextReportOf, readiness } from "@shared/summarise/readiness";
import { factsOf, summariseFacts } from "@shared/summarise/figures";
import { evidence, finding, snapshot, task } from "../../support/snapshot";

test.each([
  ["2024-01-15", "6-thang", 106],
  ["2024-04-30", "6-thang", 0],
  ["2024-05-01", "nam", 183],
  ["2024-12-31", "nam", -61],
])("judged on %s the next report is %s, %i days left", (asOf, code, days) => {
  const held = snapshot({ asOf });
  expect(nextReportOf(held)?.code).toBe(code);
  expect(readiness(held, [])?.daysLeft).toBe(days);
});

test("no report in the plan: nothing to be ready for", () => {
  const held = snapshot({ plan: { ...snapshot().plan, reports: [] } });
  expect(readiness(held, [])).toBeNull();
});

const held = snapshot({
  tasks: [
    task("t1", { due: "2024-03-20", status: "done" }),
    task("t2", { due: "2024-05-20", status: "done" }),
    task("t3", { due: "2024-06-20", status: "in-progress" }),
    task("t4", { due: "2024-07-20", status: "in-progress", recurrence: "monthly" }),
    task("t5", { due: "2024-08-20", status: "cancelled" }),
    task("t6", { due: "2024-12-20", status: "not-started" }),
  ],
  evidence: [evidence("e1", "t1")],
  findings: [finding("due-missing", { severity: "error" }), finding("overdue")],
  indicators: [
    { code: "A", title: "A", value: 0, unit: "cuộc", sources: [] },
    { code: "B", title: "B", value: null, unit: "cuộc", sources: [] },
    { code: "C", title: "C", value: null, unit: "cuộc", sources: [] },
  ],
  report: { kind: "nam", from: "2023-11-01", to: "2024-10-31", typedIndicators: { C: 4 } },
});

test("readiness is the sum of its parts, rounded down", () => {
  const next = readiness(held, taskFacts(held));
  expect(next?.parts.map(({ part, ready, total }) => [part, ready, total])).toEqual([
    ["results", 3, 4],
    ["evidence", 1, 2],
    ["indicators", 2, 3],
  ]);
  expect(next?.percent).toBe(66);
  expect(next?.errors).toBe(1);
});

test("what is missing opens as many tasks as it says", () => {
  const facts = factsOf(held);
  const parts = (facts.nextReport?.parts ?? []).filter(({ missing }) => missing !== null);
  expect(parts).toHaveLength(2);
  for (const { missing, ready, total } of parts) {
    expect(summariseFacts(facts, missing ?? {}).tally.total).toBe(total - ready);
  }
});

test("figures counted for another report say nothing about this one", () => {
  const other = { ...held, report: { kind: "6-thang" as const, from: "2023-11-01", to: "2024-04-30" } };
  expect(readiness(other, taskFacts(other))?.parts.map(({ part }) => part)).toEqual(["results", "evidence"]);
});

test("nothing in the window: no percentage is made up", () => {
  expect(readiness(snapshot(), [])?.percent).toBeNull();
});
