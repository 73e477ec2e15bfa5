import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultPlan, groupsFor, legalRegister, planOf } from "@shared/plan/index";

const folded = (text: string) => text.normalize("NFC").replace(/\s+/g, " ");
const text = folded(readFileSync("samples/ke-hoach-2024.txt", "utf8"));
const year = { year: 2024, schoolYear: false };

test("every row of the plan rests on words of the plan's text", () => {
  const plan = planOf(year);
  const rows = plan ? [...plan.groups, ...plan.duties, ...plan.reports, ...plan.citations] : [];
  expect(rows.length).toBeGreaterThan(50);
  for (const row of rows) expect(text).toContain(folded(row.quote));
});

test("the plan has five groups, both units and two reports", () => {
  const plan = planOf(year);
  expect(plan?.groups.map(({ code }) => code)).toEqual(["1", "2", "3", "4", "5"]);
  expect(new Set(plan?.duties.flatMap(({ units }) => units))).toEqual(new Set(["Ban giám hiệu", "Công đoàn"]));
  expect(plan?.reports.map(({ code, due, from, to }) => [code, due, from, to])).toEqual([
    ["6-thang", "2024-04-30", "2023-11-01", "2024-04-30"],
    ["nam", "2024-10-31", "2023-11-01", "2024-10-31"],
  ]);
});

test("every group has duties and every id is used once", () => {
  const { duties, groups } = defaultPlan;
  for (const { code } of groups) expect(duties.some(({ group }) => group === code)).toBe(true);
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
});

test("the citations are in the order of the text, 20 of them numbered with the word số", () => {
  const numbered = defaultPlan.citations.filter(({ quote }) => /số \d/.test(quote));
  expect(numbered).toHaveLength(20);
  let from = 0;
  for (const { quote } of defaultPlan.citations) {
    const at = text.indexOf(folded(quote), from);
    expect(at, quote).toBeGreaterThanOrEqual(from);
    from = at + 1;
  }
});

test("a year without a plan of its own is matched to the groups of 2024", () => {
  expect(planOf({ year: 2023, schoolYear: false })).toBeNull();
  expect(planOf({ year: 2024, schoolYear: true })).toBeNull();
  expect(groupsFor({ year: 2025, schoolYear: true })).toBe(defaultPlan.groups);
});

test("the legal register is dated: what no longer holds says since when, what holds does not", () => {
  expect(legalRegister.length).toBeGreaterThan(10);
  expect(new Set(legalRegister.map(({ id }) => id)).size).toBe(legalRegister.length);
  for (const { status, until, checkedOn, id } of legalRegister) {
    expect(until !== null, id).toBe(status === "replaced" || status === "lapsed");
    expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test.each([
  ["04/2015/NĐ-CP", "2023-07-01"],
  ["149/2018/NĐ-CP", "2021-02-01"],
  ["36/2017/TT-BGDĐT", "2024-07-19"],
])("%s no longer holds from %s", (id, until) => {
  expect(legalRegister.find((law) => law.id === id)?.until).toBe(until);
});
