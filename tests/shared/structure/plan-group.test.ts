import { expect, test } from "vitest";
import type { Plan } from "@shared/model/plan";
import { plan2024 } from "@shared/plan/plans/plan-2024";
import { PlanGroups } from "@shared/structure/plan-group";

const planWith = (...titles: readonly string[]): Plan => ({
  ...plan2024,
  groups: titles.map((title, index) => ({ code: String(index + 1), title, quote: title })),
});

test.each([
  ["Giám sát thu, chi đầu năm", "2"],
  ["Phát động phong trào Dân vận khéo", "3"],
  ["Rà soát thủ tục hành chính", "4"],
  ["Tiếp công dân định kỳ", "5"],
  ["Tuyên truyền qua loa", null],
])("2024: %s → %s", (title, group) => {
  expect(new PlanGroups(plan2024).groupOf([], title)).toBe(group);
});

const other = planWith("Tiếp công dân, giải quyết đơn thư", "Phong trào Dân vận khéo", "Bồi dưỡng giáo viên");

test.each([
  ["Đối thoại với cha mẹ học sinh", "1"],
  ["Đăng ký mô hình Dân vận khéo", "2"],
  ["Rà soát thủ tục hành chính", null],
  ["Giám sát thu, chi", null],
])("a plan that numbers its groups otherwise: %s → %s", (title, group) => {
  expect(new PlanGroups(other).groupOf([], title)).toBe(group);
});
