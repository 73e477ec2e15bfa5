import { expect, test } from "vitest";
import { summarise } from "@shared/summarise/figures";
import { bySeverity } from "../../../dashboard/charts/severities";
import { finding, snapshot } from "../../support/snapshot";

test("one bar a severity, each in its own tone", () => {
  const summary = summarise(
    snapshot({ findings: [finding("overdue"), finding("due-missing", { severity: "error" }), finding("overdue")] }),
  );
  expect(bySeverity.configuration(summary).data.datasets.map(({ tone, data }) => [tone, data])).toEqual([
    ["bad", [1, 0, 0]],
    ["active", [0, 2, 0]],
    ["idle", [0, 0, 0]],
  ]);
  expect(bySeverity.filtersAt(summary, 0, 0)).toEqual({ severity: "error" });
  expect(bySeverity.filtersAt(summary, 0, 1)).toBeNull();
  expect(bySeverity.caption(summarise(snapshot()))).toBe("Không phát hiện điều gì cần sửa.");
});
