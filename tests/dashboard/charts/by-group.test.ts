import { expect, test } from "vitest";
import { summarise } from "@shared/summarise/figures";
import { byGroup } from "../../../dashboard/charts/by-group";
import { snapshot, task } from "../../support/snapshot";

test("an overdue task stands apart from those under way in time; one without a group has a row of its own", () => {
  const summary = summarise(
    snapshot({
      tasks: [
        task("t1", { planGroup: "1", status: "in-progress", due: "2024-12-31" }),
        task("t2", { planGroup: "1", status: "in-progress", due: "2024-03-31" }),
        task("t3", { status: "done" }),
      ],
    }),
  );
  const { data } = byGroup.configuration(summary);
  expect(data.labels).toEqual(["1. Quán triệt, tuyên truyền", "2. Phối hợp giám sát", "Ngoài các nhóm"]);
  expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([
    ["Đã hoàn thành", [0, 0, 1]],
    ["Đang thực hiện, còn hạn", [1, 0, 0]],
    ["Chưa thực hiện, còn hạn", [0, 0, 0]],
    ["Quá hạn chưa xong", [1, 0, 0]],
    ["Hoãn, hủy", [0, 0, 0]],
    ["Chưa ghi tình trạng, còn hạn", [0, 0, 0]],
  ]);
  expect(byGroup.caption(summary)).toBe(
    "3 nhiệm vụ, đã hoàn thành 1 (33%). Nhóm quá hạn nhiều nhất: 1. Quán triệt, tuyên truyền (1).",
  );
});
