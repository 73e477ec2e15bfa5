import { expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { groupRows } from "../../../../addin/pane/plan/by-group";
import { pointTask } from "../../../../addin/pane/plan/point";
import { unitsOf } from "../../../../addin/pane/plan/units-of";
import { snapshotOf, snapshotTask } from "../../../support/pane";

const duty = { id: "d1", group: "1", title: "Tuyên truyền", units: [], due: null, quote: "" };

test("groups hold their tasks and duties; what belongs to none comes last", () => {
  const tasks = [snapshotTask(), snapshotTask({ id: "t2", status: null }), snapshotTask({ id: "t3", planGroup: null })];
  const rows = groupRows(snapshotOf({ tasks }), {
    duties: [{ duty, matches: [{ taskId: "t1", score: 1, confirmed: false }], state: "done" as const }],
    unmatched: [],
    covered: 1,
  });
  expect(rows.map(({ code, tasks: own, done, duties }) => [code, own.length, done, duties.length])).toEqual([
    ["1", 2, 1, 1],
    [null, 1, 1, 0],
  ]);
});

test("without tasks outside the groups there is no such row", () => {
  expect(groupRows(snapshotOf(), null).map(({ code }) => code)).toEqual(["1"]);
});

test("a task is pointed at a duty by its folded title, and at none", () => {
  const pointed = pointTask(emptySettings, "Họp  Phụ huynh", "d1");
  expect(pointed.corrections.duties).toEqual({ "hop phu huynh": "d1" });
  expect(pointTask(pointed, "họp phụ huynh", null).corrections.duties).toEqual({ "hop phu huynh": null });
});

test("units are typed short and kept whole", () => {
  expect(unitsOf("CĐ, BGH")).toEqual(["Công đoàn", "Ban giám hiệu"]);
  expect(unitsOf("")).toEqual([]);
});
