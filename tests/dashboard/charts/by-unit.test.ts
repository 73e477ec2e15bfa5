import { expect, test } from "vitest";
import { summarise } from "@shared/summarise/figures";
import { byUnit } from "../../../dashboard/charts/by-unit";
import { snapshot, task } from "../../support/snapshot";

test("beyond fourteen units the small ones share one bar, which opens nothing", () => {
  const tasks = Array.from({ length: 20 }, (_, index) => task(`t${index}`, { lead: [`Tổ ${index}`], status: "done" }));
  const summary = summarise(snapshot({ tasks }));
  const { data } = byUnit.configuration(summary);
  expect(data.labels).toHaveLength(14);
  expect(data.labels?.[13]).toBe("7 đơn vị khác");
  expect(data.datasets[0]?.data[13]).toBe(7);
  expect(byUnit.filtersAt(summary, 0, 13)).toBeNull();
  expect(byUnit.filtersAt(summary, 0, 0)).toEqual({ unit: "Tổ 0", state: "done" });
});
