import { expect, test } from "vitest";
import { summarise } from "@shared/summarise/figures";
import { byMonth } from "../../../dashboard/charts/by-month";
import { tableOf } from "../../../dashboard/charts/chart";
import { snapshot, task } from "../../support/snapshot";

test("due against done by month; what has no place on the line is told in words", () => {
  const summary = summarise(
    snapshot({
      tasks: [
        task("t1", { due: "2024-03-31", status: "done" }),
        task("t2", { due: "2024-03-15", status: "in-progress" }),
        task("t3"),
        task("t4", { due: "2025-03-15" }),
      ],
    }),
  );
  const { data } = byMonth.configuration(summary);
  expect([data.labels?.[2], data.datasets[0]?.data[2], data.datasets[1]?.data[2]]).toEqual(["T3", 2, 1]);
  expect(byMonth.caption(summary)).toBe(
    "Các tháng đã qua: 2 nhiệm vụ đến hạn, đã xong 1. Còn nợ nhiều nhất ở tháng 3/2024: 1 nhiệm vụ. 1 nhiệm vụ không có hạn nên không có trong biểu đồ. 1 nhiệm vụ có hạn ngoài năm kế hoạch.",
  );
});

test("what is done ends at the month of the day judged: later months are not 0 done", () => {
  const summary = summarise(
    snapshot({
      asOf: "2024-03-20",
      tasks: [
        task("t1", { due: "2024-03-31", status: "done" }),
        task("t2", { due: "2024-05-15", status: "not-started" }),
        task("t3", { due: "2024-06-15", status: "done" }),
      ],
    }),
  );
  const configuration = byMonth.configuration(summary);
  expect(configuration.data.datasets[0]?.data).toHaveLength(12);
  expect(configuration.data.datasets[1]?.data).toEqual([0, 0, 1]);
  expect(tableOf("Tháng", configuration).rows[4]).toEqual({ label: "T5", values: [1, null] });
  expect(byMonth.caption(summary)).toContain("1 nhiệm vụ có hạn ở các tháng sau đã xong trước.");
});
