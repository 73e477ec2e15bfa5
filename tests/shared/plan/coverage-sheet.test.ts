import { expect, test } from "vitest";
import { writeNewWorkbook } from "@shared/hosts/new-workbook";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { coverageOf } from "@shared/plan/coverage";
import { coverageSheet } from "@shared/plan/coverage-sheet";
import { plan2024 } from "@shared/plan/plans/plan-2024";
import { ooxmlErrors } from "../../support/ooxml";

const tasks = [
  {
    id: "a",
    title: "=Phân công người phụ trách dân vận",
    path: [],
    planGroup: "2",
    lead: [],
    status: "done" as const,
  },
];
const sheet = coverageSheet(plan2024, coverageOf(plan2024, tasks), tasks);

test("a row a duty, with its state and the tasks that serve it", () => {
  const rows = sheet.tables[0]?.rows ?? [];
  expect(rows).toHaveLength(plan2024.duties.length);
  expect(rows.find((row) => row[1] === "2.3")?.slice(5)).toEqual([
    "Đã hoàn thành",
    "- =Phân công người phụ trách dân vận",
    1,
  ]);
  expect(rows.find((row) => row[1] === "1.2")?.slice(5)).toEqual(["Chưa có nhiệm vụ", "", 0]);
  expect(sheet.lines[1]?.text).toMatch(/^1\/25 việc/);
});

test("it is written as a sheet that the validator passes; a title is never a formula", async () => {
  const bytes = await writeNewWorkbook([sheet], { title: "Theo kế hoạch", asOf: "2024-10-15" });
  expect(await ooxmlErrors(bytes, "xlsx")).toEqual([]);
  const formulas = openWorkbook(bytes, "a.xlsx").sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
  );
  expect(formulas).toEqual([]);
});
