import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { plan2024 } from "@shared/plan/plans/plan-2024";
import { readPlanText } from "@shared/plan/read-plan";

const flat = (text: string) => text.replace(/\s+/g, " ").trim();
const reading = readPlanText(readFileSync("samples/ke-hoach-2024.txt", "utf8"));
const plan = reading?.plan;

test("the 2024 plan: head", () => {
  expect(plan?.title).toBe(plan2024.title);
  expect(plan?.planYear).toEqual(plan2024.planYear);
  expect([plan?.date, plan?.schoolName, plan?.signer]).toEqual([null, plan2024.schoolName, plan2024.signer]);
});

test("the 2024 plan: five groups in their own words", () => {
  expect(plan?.groups).toEqual(plan2024.groups);
});

test("the 2024 plan: every sentence that orders something, under its group or unit", () => {
  const rows = (duties: typeof plan2024.duties) =>
    duties.map(({ group, units, due, quote }) => [group, units, due, flat(quote)]);
  expect(rows(plan?.duties ?? [])).toEqual(rows(plan2024.duties));
});

test("the 2024 plan: the two reports, their days and windows", () => {
  const rows = (reports: typeof plan2024.reports) => reports.map(({ title: _, ...report }) => report);
  expect(rows(plan?.reports ?? [])).toEqual(rows(plan2024.reports));
});

test("the 2024 plan: every citation with number, symbol and date", () => {
  const rows = (citations: typeof plan2024.citations) =>
    citations.map(({ kind, number, symbol, date }) => [kind, number, symbol, date]);
  expect(rows(plan?.citations ?? [])).toEqual(rows(plan2024.citations));
});
