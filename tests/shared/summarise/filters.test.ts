import { expect, test } from "vitest";
import { factsOf, summariseFacts } from "@shared/summarise/figures";
import {
  dimensions,
  includesFilters,
  isFiltering,
  none,
  passes,
  toggleFilters,
  type Filters,
} from "@shared/summarise/filters";
import { evidence, finding, snapshot, task } from "../../support/snapshot";

const facts = factsOf(
  snapshot({
    tasks: [
      task("t1", { planGroup: "1", lead: ["Văn thư"], due: "2024-03-20", status: "done" }),
      task("t2", { planGroup: "2", lead: ["Công đoàn", "Văn thư"], due: "2024-10-20", status: "in-progress" }),
      task("t3", { due: "2024-09-30", status: null }),
    ],
    evidence: [evidence("e1", "t1")],
    findings: [
      finding("overdue", { taskId: "t3" }),
      finding("done-without-evidence", { taskId: "t1", severity: "error" }),
    ],
  }),
);

const kept = (filters: Filters) => facts.all.filter((fact) => passes(fact, filters)).map(({ task: { id } }) => id);

test.each<[Filters, string[]]>([
  [{}, ["t1", "t2", "t3"]],
  [{ state: "overdue" }, ["t3"]],
  [{ state: "no such state" }, []],
  [{ group: "1" }, ["t1"]],
  [{ group: none }, ["t3"]],
  [{ unit: "Văn thư" }, ["t1", "t2"]],
  [{ unit: none }, ["t3"]],
  [{ month: "2024-10" }, ["t2"]],
  [{ day: "2024-10-20" }, ["t2"]],
  [{ day: "2024-03-20" }, []],
  [{ severity: "error" }, ["t1"]],
  [{ rule: "overdue" }, ["t3"]],
  [{ report: "6-thang" }, ["t1"]],
  [{ unit: "Văn thư", state: "done" }, ["t1"]],
])("%j keeps %j", (filters, ids) => {
  expect(kept(filters)).toEqual(ids);
});

test("every dimension is tried above", () => {
  expect(dimensions).toEqual(["state", "group", "unit", "month", "day", "severity", "rule", "report"]);
});

test("a chart's own dimensions do not filter it", () => {
  const filters = { group: "1", state: "done" };
  expect(summariseFacts(facts, filters, ["group", "state"]).tally.total).toBe(3);
  expect(summariseFacts(facts, filters, ["group"]).tally.total).toBe(1);
});

test.each<[Filters, Filters, Filters]>([
  [{}, { group: "1", state: "done" }, { group: "1", state: "done" }],
  [{ group: "1", state: "done" }, { group: "1", state: "done" }, {}],
  [
    { group: "1", state: "done" },
    { group: "2", state: "done" },
    { group: "2", state: "done" },
  ],
  [{ unit: "A", group: "1" }, { group: "1" }, { unit: "A" }],
])("%j, clicked %j, gives %j", (before, mark, after) => {
  expect(toggleFilters(before, mark)).toEqual(after);
});

test("a click on the total takes off what the tiles put on", () => {
  expect(toggleFilters({ state: "done", group: "1" }, {}, ["state"])).toEqual({ group: "1" });
});

test("a mark without filters is never pressed", () => {
  expect(includesFilters({ group: "1" }, {})).toBe(false);
  expect(isFiltering({})).toBe(false);
});
