import { expect, test } from "vitest";
import { summarise } from "@shared/summarise/figures";
import { none } from "@shared/summarise/filters";
import { readSample, sampleNames } from "../../support/samples";
import { evidence, finding, snapshot, task } from "../../support/snapshot";

const held = snapshot({
  tasks: [
    task("t1", { planGroup: "1", lead: ["Văn thư"], due: "2024-03-20", status: "done" }),
    task("t2", { planGroup: "1", lead: ["Công đoàn", "Văn thư"], due: "2024-09-20", status: "in-progress" }),
    task("t3", { due: "2024-01-10", status: "not-started" }),
    task("t4", { due: "2025-02-01", status: "done" }),
    task("t5"),
  ],
  evidence: [evidence("e1", "t1")],
  findings: [
    finding("overdue", { taskId: "t2" }),
    finding("overdue", { taskId: "t3" }),
    finding("plan-group-uncovered", { source: null }),
    finding("done-without-evidence", { taskId: "t4", severity: "error" }),
  ],
});

test("groups stand in the plan's order, those without a group last, empty ones with nothing", () => {
  expect(summarise(held).groups.map(({ key, tally }) => [key, tally.total])).toEqual([
    ["1", 2],
    ["2", 0],
    [none, 3],
  ]);
});

test("units: most tasks first, a task with two leads counts for both", () => {
  expect(summarise(held).units.map(({ key, tally }) => [key, tally.total])).toEqual([
    [none, 3],
    ["Văn thư", 2],
    ["Công đoàn", 1],
  ]);
});

test("units keep their places under a filter", () => {
  expect(summarise(held, { unit: "Công đoàn" }).units.map(({ key }) => key)).toEqual([none, "Văn thư", "Công đoàn"]);
});

test("overdue: longest first; done without evidence; groups that nobody serves", () => {
  const summary = summarise(held);
  expect(summary.overdue.map(({ task: { id } }) => id)).toEqual(["t3", "t2"]);
  expect(summary.withoutEvidence.map(({ task: { id } }) => id)).toEqual(["t4"]);
  expect(summary.uncoveredGroups.map(({ code }) => code)).toEqual(["2"]);
});

test("tasks without a due date and outside of the year are told, not lost", () => {
  const { undated, outsideYear, months } = summarise(held);
  expect([undated, outsideYear, months.reduce((sum, { due }) => sum + due, 0)]).toEqual([1, 1, 3]);
});

test("findings follow the tasks; those of no task are there while nothing asks about tasks", () => {
  expect(summarise(held).findings).toHaveLength(4);
  expect(summarise(held, { group: "1" }).findings.map(({ taskId }) => taskId)).toEqual(["t2"]);
  expect(summarise(held, { severity: "error" }).rules).toEqual([
    { rule: "done-without-evidence", severity: "error", count: 1 },
  ]);
  expect(summarise(held).severities).toEqual({ error: 1, warning: 3, info: 0 });
});

test.each(sampleNames)("%s: figures agree with its tasks and findings", (name) => {
  const { snapshot: sample } = readSample(name);
  const summary = summarise(sample);
  expect(summary.tally.total).toBe(sample.tasks.length);
  expect(summary.groups.reduce((sum, { tally }) => sum + tally.total, 0)).toBe(sample.tasks.length);
  const overdue = sample.findings.filter(({ rule }) => rule === "overdue");
  expect(summary.overdue.map(({ task: { id } }) => id).sort()).toEqual(overdue.map(({ taskId }) => taskId).sort());
  const bare = sample.findings.filter(({ rule }) => rule === "done-without-evidence");
  expect(summary.withoutEvidence.map(({ task: { id } }) => id).sort()).toEqual(bare.map(({ taskId }) => taskId).sort());
});
