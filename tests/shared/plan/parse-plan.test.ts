import { expect, test } from "vitest";
import { defaultPlan } from "@shared/plan";
import { parsePlan, serializePlan } from "@shared/plan/parse-plan";

test("a plan written and read again is the same plan", () => {
  expect(parsePlan(JSON.parse(serializePlan(defaultPlan)))).toEqual(defaultPlan);
});

test("a plan of the first version, without a date, is read", () => {
  const { date: _, ...older } = defaultPlan;
  expect(parsePlan(older)).toEqual(defaultPlan);
});

test.each([
  [null],
  ["plan"],
  [[]],
  [{}],
  [{ ...defaultPlan, groups: [{ code: 1, title: "", quote: "" }] }],
  [{ ...defaultPlan, planYear: { year: 2024.5, schoolYear: false } }],
  [{ ...defaultPlan, date: "2024-02-30" }],
  [{ ...defaultPlan, reports: [{ ...defaultPlan.reports[0], due: null }] }],
  [{ ...defaultPlan, duties: [{ ...defaultPlan.duties[0], units: [1] }] }],
])("what is no plan is null: %j", (json) => {
  expect(parsePlan(json)).toBeNull();
});
