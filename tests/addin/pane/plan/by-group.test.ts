import { expect, test } from "vitest";
import { groupRows } from "../../../../addin/pane/plan/by-group";
import { snapshotOf, snapshotTask } from "../../../support/pane";

const duty = { id: "d1", group: "1", title: "Tuyên truyền", units: [], due: null, quote: "" };

test("groups hold their tasks and duties; what belongs to none comes last", () => {
  const tasks = [snapshotTask(), snapshotTask({ id: "t2", status: null }), snapshotTask({ id: "t3", planGroup: null })];
  const rows = groupRows(snapshotOf({ tasks }), [{ duty, taskIds: ["t1"] }]);
  expect(rows.map(({ code, tasks: own, done, duties }) => [code, own.length, done, duties.length])).toEqual([
    ["1", 2, 1, 1],
    [null, 1, 1, 0],
  ]);
});

test("without tasks outside the groups there is no such row", () => {
  expect(groupRows(snapshotOf(), []).map(({ code }) => code)).toEqual(["1"]);
});
