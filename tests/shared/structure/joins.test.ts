import { expect, test } from "vitest";
import { TaskFinder } from "@shared/structure/joins";
import type { TaskName } from "@shared/structure/task-name";

const name = (taskId: string, number: string, prefixes: readonly string[] = [], sheet = "Kế hoạch"): TaskName => ({
  ...{ taskId, number, prefixes, sheet },
  codes: [number],
  title: `Việc ${taskId}`,
});

const finder = new TaskFinder([
  name("own", "1.6", ["1"]),
  name("composed", "6", ["1"]),
  name("first", "2", ["II"]),
  name("other", "3", ["II"], "Phụ lục"),
  name("same", "3", ["III"]),
  name("twice", "4", ["I", "I.1"]),
]);

test.each<[what: string, code: string, sheet: string, preferred: string | null, task: string | null]>([
  ["a task's own number before one put together", "1.6", "Kế hoạch", null, "own"],
  ["a number in full, which no task carries by itself", "II.2", "Kế hoạch", null, "first"],
  ["a number in full as it is compared", "NV ii.02.", "Kế hoạch", null, "first"],
  ["of several the one of the list's sheet", "3", "Phụ lục", null, "other"],
  ["of several none that the list's sheet tells", "3", "Minh chứng", null, null],
  ["of several the one that the row names otherwise", "3", "Minh chứng", "same", "same"],
  ["all ways to write a task's number in full", "I.1.4", "Kế hoạch", null, "twice"],
  ["none for a number of no task", "9.9", "Kế hoạch", null, null],
])("a number means %s", (_, code, sheet, preferred, task) => {
  expect(finder.withCode(code, sheet, preferred)).toBe(task);
});
