import { describe, expect, test } from "vitest";
import { evidenceInWindow, taskInWindow, type TaskDays } from "@shared/summarise/indicators/window";
import { evidence } from "../../../support/structured";

const window = { from: "2023-11-01", to: "2024-04-30" };
const none: TaskDays = { completedOn: null, start: null, due: null, recurrence: null };

describe("a task in a window (contract, section 9)", () => {
  const cases: readonly (readonly [string, Partial<TaskDays>, boolean])[] = [
    ["completion date in it", { completedOn: "2024-04-30", due: "2024-06-30" }, true],
    ["completion date past it wins over a due date in it", { completedOn: "2024-05-02", due: "2024-04-30" }, false],
    ["due on its last day", { due: "2024-04-30" }, true],
    ["due on its first day", { due: "2023-11-01" }, true],
    ["due the day after", { due: "2024-05-01" }, false],
    ["due the day before", { due: "2023-10-31" }, false],
    ["due date after it, though begun in it", { start: "2024-01-01", due: "2024-12-31" }, false],
    ["recurring over the year", { start: "2024-01-01", due: "2024-12-31", recurrence: "weekly" }, true],
    ["recurring after it", { start: "2024-05-02", due: "2024-12-31", recurrence: "weekly" }, false],
    ["only a start in it", { start: "2024-01-01" }, true],
    ["only a start after it", { start: "2024-05-01" }, false],
    ["nothing says when", {}, false],
    ["recurring without days", { recurrence: "continuous" }, true],
  ];
  test.each(cases)("%s", (_, days, inside) => {
    expect(taskInWindow({ ...none, ...days }, window)).toBe(inside);
  });
});

describe("evidence in a window", () => {
  const tasks = new Set(["t6"]);
  test.each([
    ["by its own date", { date: "2024-01-16", taskId: null }, true],
    ["its own date wins over its task", { date: "2024-05-02" }, false],
    ["without a date by its task", { date: null }, true],
    ["without date and task", { date: null, taskId: null }, false],
  ])("%s", (_, words, inside) => {
    expect(evidenceInWindow(evidence(words), window, tasks)).toBe(inside);
  });
});
