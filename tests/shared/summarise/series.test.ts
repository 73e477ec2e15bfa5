import { expect, test } from "vitest";
import { taskFacts } from "@shared/summarise/facts";
import { byMonth, calendar, planMonths } from "@shared/summarise/series";
import { snapshot, task } from "../../support/snapshot";

test("a calendar year's months, and a school year's from August on", () => {
  const { plan } = snapshot();
  expect([planMonths(plan)[0], planMonths(plan)[11]]).toEqual(["2024-01", "2024-12"]);
  const school = planMonths({ ...plan, schoolYear: "2024-2025" });
  expect([school[0], school[4], school[5], school[11]]).toEqual(["2024-08", "2024-12", "2025-01", "2025-07"]);
});

test("a month's due tasks and those of them that are done, without the postponed ones", () => {
  const held = snapshot({
    tasks: [
      task("t1", { due: "2024-03-01", status: "done" }),
      task("t2", { due: "2024-03-31", status: "in-progress" }),
      task("t3", { due: "2024-03-15", status: "postponed" }),
    ],
  });
  expect(byMonth(held, taskFacts(held))[2]).toEqual({ month: "2024-03", due: 2, dueAndDone: 1 });
});

test("the calendar: whole weeks from Monday, 60 days, open tasks and reports on their days", () => {
  const held = snapshot({
    tasks: [
      task("t1", { due: "2024-10-31", status: "in-progress" }),
      task("t2", { due: "2024-10-31", status: "done" }),
      task("t3", { due: "2024-10-14", status: "in-progress" }),
      task("t4", { due: "2024-12-13" }),
      task("t5", { due: "2024-12-14" }),
    ],
  });
  const weeks = calendar(held, taskFacts(held));
  const days = weeks.flat();
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(days[0]?.date).toBe("2024-10-14");
  expect(days.filter(({ within }) => within)).toHaveLength(60);
  const busy = days.filter(({ tasks, reports }) => tasks > 0 || reports.length > 0);
  expect(busy.map(({ date, tasks, reports }) => [date, tasks, reports.map(({ code }) => code)])).toEqual([
    ["2024-10-31", 1, ["nam"]],
    ["2024-12-13", 1, []],
  ]);
});
