import fc from "fast-check";
import { expect, test } from "vitest";
import { taskFacts } from "@shared/summarise/facts";
import { overduePartition, partition, states, tally } from "@shared/summarise/states";
import { snapshot, task } from "../../support/snapshot";

const anyTask = fc.record({
  status: fc.constantFrom("done", "in-progress", "not-started", "postponed", "cancelled", null),
  late: fc.constantFrom(true, false, null),
  due: fc.constantFrom("2024-01-31", "2024-12-31", null),
  recurrence: fc.constantFrom("monthly", null),
});

test("the identity of the tiles: the parts add up to the total, with and without the overdue ones apart", () => {
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 30 }), (tasks) => {
      const facts = taskFacts(snapshot({ tasks: tasks.map((fields, index) => task(`t${index}`, fields)) }));
      const counts = tally(facts);
      for (const parts of [partition, overduePartition]) {
        expect(parts.reduce((sum, state) => sum + counts[state], 0)).toBe(counts.total);
        for (const fact of facts) expect(parts.filter((state) => states[state](fact))).toHaveLength(1);
      }
      const within = counts["in-progress"] + counts["not-started"] + counts.unknown;
      expect(counts.overdue).toBeLessThanOrEqual(within);
      expect(counts["done-with-evidence"] + counts["done-without-evidence"]).toBe(counts.done);
      const judged = counts["with-result"] + counts["without-result"] + counts["set-aside"];
      expect(judged).toBe(counts.total);
    }),
  );
});

test.each([
  ["done-on-time", { status: "done", late: false }],
  ["done-late", { status: "done", late: true }],
  ["done-undated", { status: "done", late: null }],
  ["set-aside", { status: "cancelled" }],
  ["unknown", { status: null }],
  ["overdue", { status: null, due: "2024-10-14" }],
  ["with-result", { status: "in-progress", recurrence: "monthly" }],
  ["without-result", { status: "in-progress" }],
] as const)("%s", (state, fields) => {
  const [fact] = taskFacts(snapshot({ tasks: [task("t1", fields)] }));
  expect(fact && states[state](fact)).toBe(true);
});
