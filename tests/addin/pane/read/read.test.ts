import { expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { findTasks } from "../../../../addin/pane/read/find-tasks";
import { numbered, howWords, valueWords } from "../../../../addin/pane/read/reason-words";
import { roleName, roles } from "../../../../addin/pane/read/strings";
import { forget, lessons, switchSheet, teachColumn, teachStatus, teachUnit } from "../../../../addin/pane/read/teach";
import { unknownWords } from "../../../../addin/pane/read/unknown-words";
import { finding, snapshotTask } from "../../../support/pane";

test("lessons are kept under folded words and can be taken away one by one", () => {
  const taught = teachStatus(
    teachUnit(teachColumn(emptySettings, "Người\nP.Trách", "lead"), "Nhóm khéo tay", " Tổ 4 "),
    "Đang chờ",
    "in-progress",
  );
  expect(taught.corrections.columns).toEqual({ "nguoi p trach": "lead" });
  expect(taught.corrections.units).toEqual({ "nhom kheo tay": "Tổ 4" });
  expect(taught.corrections.statuses).toEqual({ "dang cho": "in-progress" });
  const all = lessons(taught);
  expect(all.map(({ kind }) => kind)).toEqual(["columns", "units", "statuses"]);
  expect(all.reduce(forget, taught)).toEqual(emptySettings);
});

test("a sheet is switched off once and on again", () => {
  const off = switchSheet(switchSheet(emptySettings, "Bìa", false), "Bìa", false);
  expect(off.corrections.sheetsOff).toEqual(["Bìa"]);
  expect(switchSheet(off, "Bìa", true).corrections.sheetsOff).toEqual([]);
});

test("unknown words are counted, a cell with two units gives both, the most frequent first", () => {
  const lead = (words: string) => finding({ rule: "lead-unknown", severity: "info", params: { words } });
  const status = finding({ rule: "status-unreadable", params: {}, source: { sheet: "S", cell: "G2" } });
  expect(unknownWords([lead("Nhóm A"), lead("Nhóm B, Nhóm A"), status, finding()], { "S!G2": "Chờ duyệt" })).toEqual([
    { kind: "unit", words: "Nhóm A", count: 2 },
    { kind: "status", words: "Chờ duyệt", count: 1 },
    { kind: "unit", words: "Nhóm B", count: 1 },
  ]);
});

test("tasks are found by words without marks, by number, and all for no words", () => {
  const tasks = [snapshotTask({ title: "Đối thoại với phụ huynh" }), snapshotTask({ code: "2.4", title: "Họp" })];
  expect(findTasks(tasks, "doi thoai").map(({ title }) => title)).toEqual(["Đối thoại với phụ huynh"]);
  expect(findTasks(tasks, "2.4")).toHaveLength(1);
  expect(findTasks(tasks, " ")).toHaveLength(2);
});

test("values and reasons are said in words", () => {
  const reason = { at: null, by: null, how: "stated" as const };
  expect(valueWords({ ...reason, field: "due", value: "2024-03-05" })).toBe("05/3/2024");
  expect(valueWords({ ...reason, field: "status", value: "done" })).toBe("Đã hoàn thành");
  expect(valueWords({ ...reason, field: "percent", value: "80" })).toBe("80%");
  expect(valueWords({ ...reason, field: "lead", value: null })).toBe("–");
  expect(howWords({ ...reason, field: "due", value: "x", by: "quý {q}" })).toContain("quý {q}");
  expect(howWords({ ...reason, field: "due", value: "x", how: "unreadable" })).not.toBe("");
});

test("every column role has a name of its own", () => {
  expect(roles.length).toBeGreaterThan(20);
  expect(new Set(roles.map(roleName)).size).toBe(roles.length);
  expect(roleName("month-3")).toBe("Tháng 3");
});

test.each([
  ["1.1", "1.1. "],
  ["1.", "1. "],
  ["2)", "2. "],
  [null, ""],
])("a task numbered %s", (code, words) => {
  expect(numbered(code)).toBe(words);
});
