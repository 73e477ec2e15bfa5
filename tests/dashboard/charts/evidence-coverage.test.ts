import { expect, test } from "vitest";
import { summarise } from "@shared/summarise/figures";
import { evidenceCoverage } from "../../../dashboard/charts/evidence-coverage";
import { evidence, snapshot, task } from "../../support/snapshot";

test("only tasks said to be done are asked for evidence", () => {
  const summary = summarise(
    snapshot({
      tasks: [
        task("t1", { planGroup: "1", status: "done" }),
        task("t2", { planGroup: "1", status: "done" }),
        task("t3", { planGroup: "1", status: "in-progress" }),
      ],
      evidence: [evidence("e1", "t1"), evidence("e2", "t1")],
    }),
  );
  expect(evidenceCoverage.configuration(summary).data.datasets.map(({ data }) => data)).toEqual([
    [1, 0],
    [1, 0],
  ]);
  expect(evidenceCoverage.caption(summary)).toBe("2 nhiệm vụ đã xong, 1 có minh chứng (50%). Còn thiếu 1.");
});
