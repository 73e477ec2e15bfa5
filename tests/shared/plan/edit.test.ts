import { expect, test } from "vitest";
import {
  addDuty,
  addGroup,
  changeDuty,
  changeGroup,
  changeReportDue,
  laterYear,
  nextYearPlan,
  planForYear,
  removeDuty,
  removeGroup,
} from "@shared/plan/edit";
import { plan2024 } from "@shared/plan/plans/plan-2024";

const next = nextYearPlan(plan2024);

test("next year's plan: title, deadlines and windows a year later, groups and units kept", () => {
  expect(next.title).toBe("Kế hoạch thực hiện công tác dân vận của chính quyền và quy chế dân chủ cơ sở năm 2025");
  expect(next.planYear).toEqual({ year: 2025, schoolYear: false });
  expect(next.reports.map(({ due, from, to }) => [due, from, to])).toEqual([
    ["2025-04-30", "2024-11-01", "2025-04-30"],
    ["2025-10-31", "2024-11-01", "2025-10-31"],
  ]);
  expect(next.groups.map(({ code, title }) => [code, title])).toEqual(
    plan2024.groups.map(({ code, title }) => [code, title]),
  );
  expect(next.duties.map(({ id, units }) => [id, units])).toEqual(plan2024.duties.map(({ id, units }) => [id, units]));
});

test("years in the words move on, dates of cited documents do not", () => {
  const [theme] = next.duties.filter(({ id }) => id === "4.1");
  expect(theme?.title).toContain("Chủ đề năm 2025");
  const first = next.duties[0]?.quote ?? "";
  expect(first).toContain("ngày 15 tháng 5 năm 2016");
});

test("a school year moves both its years", () => {
  const plan = { ...plan2024, title: "Kế hoạch năm học 2024-2025", planYear: { year: 2024, schoolYear: true } };
  expect(nextYearPlan(plan).title).toBe("Kế hoạch năm học 2025-2026");
});

test("there and back is the same plan, but for its date", () => {
  expect(planForYear(next, 2024)).toEqual({ ...plan2024, date: null });
});

test.each([
  ["2024-02-29", 1, "2025-02-28"],
  ["2024-02-29", 4, "2028-02-29"],
  ["2024-10-31", -1, "2023-10-31"],
])("%s moved by %s years is %s", (date, years, moved) => {
  expect(laterYear(date, years)).toBe(moved);
});

test("duties are changed, added behind their group, taken out; the plan given stays as it was", () => {
  const before = JSON.stringify(plan2024);
  const changed = changeDuty(plan2024, "2.3", { due: "2024-03-15", units: ["Hiệu trưởng"] });
  expect(changed.duties.find(({ id }) => id === "2.3")).toMatchObject({ due: "2024-03-15", units: ["Hiệu trưởng"] });
  const added = addDuty(plan2024, "3", "Sơ kết phong trào");
  const ids = added.duties.map(({ id }) => id);
  expect(ids.slice(ids.indexOf("3.2"), ids.indexOf("3.2") + 3)).toEqual(["3.2", "3.3", "4.1"]);
  expect(removeDuty(added, "3.3")).toEqual(plan2024);
  expect(JSON.stringify(plan2024)).toBe(before);
});

test("groups are changed, added, and taken out with their duties", () => {
  expect(changeGroup(plan2024, "3", { title: "Thi đua" }).groups[2]?.title).toBe("Thi đua");
  expect(addGroup(plan2024, "Việc khác").groups.at(-1)).toEqual({ code: "6", title: "Việc khác", quote: "Việc khác" });
  const without = removeGroup(plan2024, "3");
  expect(without.groups.map(({ code }) => code)).toEqual(["1", "2", "4", "5"]);
  expect(without.duties.some(({ group }) => group === "3")).toBe(false);
});

test("a report's window ends with its deadline", () => {
  expect(changeReportDue(plan2024, "6-thang", "2024-06-15").reports[0]).toMatchObject({
    due: "2024-06-15",
    to: "2024-06-15",
  });
});
