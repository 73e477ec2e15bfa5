import { expect, test } from "vitest";
import { bySchool, trend } from "@shared/summarise/compare";
import { trendChart } from "../../../dashboard/charts/trend";
import { snapshot, task } from "../../support/snapshot";

test("one point a snapshot, oldest first", () => {
  const early = snapshot({ asOf: "2024-04-30", tasks: [task("t1", { status: "in-progress", due: "2024-03-01" })] });
  const late = snapshot({ tasks: [task("t1", { status: "done", due: "2024-03-01" })] });
  const [series] = bySchool([late, early]);
  const figures = series ? trend(series) : [];
  const { data } = trendChart.configuration(figures);
  expect(data.labels).toEqual(["30/4/2024", "15/10/2024"]);
  expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([
    ["Đã hoàn thành", [0, 1]],
    ["Quá hạn chưa xong", [1, 0]],
    ["Đã xong, thiếu minh chứng", [0, 1]],
  ]);
  expect(trendChart.caption(figures)).toBe("Từ 30/4/2024 đến 15/10/2024: đã hoàn thành 0 → 1, quá hạn 1 → 0.");
});
