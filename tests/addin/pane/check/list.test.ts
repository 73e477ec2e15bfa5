import { expect, test } from "vitest";
import { checkList, entriesOf, firstOf, neighbour, noLead, walkingOrder } from "../../../../addin/pane/check/list";
import { initialCheck } from "../../../../addin/pane/state/state";
import { finding, snapshotTask } from "../../../support/pane";

const at = (cell: string, sheet = "Theo dõi") => ({ sheet, cell });
const tasks = [snapshotTask(), snapshotTask({ id: "t2", lead: [] }), snapshotTask({ id: "t3", lead: ["Chi bộ"] })];
const findings = [
  finding({ source: at("F12") }),
  finding({ source: at("C13"), rule: "lead-missing", taskId: "t2" }),
  finding({ source: at("F14"), taskId: "t3" }),
  finding({ source: at("F15", "Tháng 2"), severity: "warning", rule: "overdue" }),
  finding({ source: at("A3"), severity: "info", rule: "heading-empty", taskId: null }),
];
const none = new Set<string>();
const list = checkList(findings, tasks, none, initialCheck);

test("findings are grouped by rule, blocking first", () => {
  expect(list.groups.error.map(({ rule, entries }) => [rule, entries.length])).toEqual([
    ["due-missing", 2],
    ["lead-missing", 1],
  ]);
  expect(list.counts).toEqual({ error: 3, warning: 1, info: 1 });
  expect(list.leads).toEqual([noLead, "Chi bộ", "Công đoàn"]);
  expect(list.sheets).toEqual(["Theo dõi", "Tháng 2"]);
});

test("accepted findings leave the groups", () => {
  const accepted = checkList(findings, tasks, new Set(["due-missing Theo dõi!F12"]), initialCheck);
  expect(accepted.counts.error).toBe(2);
  expect(accepted.accepted.map(({ key }) => key)).toEqual(["due-missing Theo dõi!F12"]);
});

test.each([
  [{ lead: "Chi bộ" }, ["due-missing Theo dõi!F14"]],
  [{ lead: noLead }, ["lead-missing Theo dõi!C13"]],
  [{ sheet: "Tháng 2" }, ["overdue Tháng 2!F15"]],
  [{ severity: "info" as const }, ["heading-empty Theo dõi!A3"]],
])("filter %o", (filter, keys) => {
  expect(walkingOrder(checkList(findings, tasks, none, { ...initialCheck, ...filter }))).toEqual(keys);
});

test("the same rule twice on one cell gives two keys", () => {
  expect(entriesOf([finding(), finding()]).map(({ key }) => key)).toEqual([
    "due-missing Theo dõi!F12",
    "due-missing Theo dõi!F12 #2",
  ]);
});

test("at most so many are shown over all groups", () => {
  expect(firstOf(list.groups.error, 2).map(({ rule, entries }) => [rule, entries.length])).toEqual([
    ["due-missing", 2],
  ]);
  expect(firstOf(list.groups.error, 3)).toHaveLength(2);
  expect(firstOf(list.groups.error, 0)).toEqual([]);
});

test("walking goes round", () => {
  const order = ["a", "b", "c"];
  expect(neighbour(order, null, 1)).toBe("a");
  expect(neighbour(order, null, -1)).toBe("c");
  expect(neighbour(order, "c", 1)).toBe("a");
  expect(neighbour(order, "a", -1)).toBe("c");
  expect(neighbour(order, "gone", 1)).toBe("a");
  expect(neighbour([], "a", 1)).toBeNull();
});
