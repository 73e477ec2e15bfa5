import { expect, test } from "vitest";
import { plan2024 } from "@shared/plan/plans/plan-2024";
import { coverageOf, type CoverTask } from "@shared/plan/coverage";
import { fold } from "@shared/text/fold";

const task = (title: string, planGroup: string | null, rest: Partial<CoverTask> = {}): CoverTask => ({
  id: title,
  title,
  planGroup,
  path: [],
  lead: [],
  status: "in-progress",
  ...rest,
});
const dutiesOf = (one: CoverTask, corrections = {}) =>
  coverageOf(plan2024, [one], corrections)
    .duties.filter(({ matches }) => matches.length > 0)
    .map(({ duty }) => duty.id);

test.each([
  ["Quán triệt Chỉ thị 05-CT/TW trong đảng viên, viên chức", "1", "1.1"],
  ["Theo dõi dư luận trong phụ huynh, giáo viên", "1", "1.1"],
  ["Tuyên truyền ý nghĩa, tầm quan trọng của công tác dân vận", "2", "2.1"],
  ["Giám sát thu, chi đầu năm", "2", "2.2"],
  ["Phân công người phụ trách dân vận", "2", "2.3"],
  ["Phát động phong trào thi đua “Dân vận khéo” năm 2024", "3", "3.1"],
  ["Rà soát thủ tục hành chính", "4", "4.2"],
  ["Báo cáo chỉ số cải cách hành chính", "4", "4.3"],
  ["Nâng cao đạo đức công vụ, kỷ luật, kỷ cương", "4", "4.7"],
  ["Niêm yết thủ tục hành chính tại bảng tin", "5", "5.1"],
  ["Đối thoại Hiệu trưởng với viên chức", "5", "5.1"],
  ["Giải quyết đơn thư", "5", "5.3"],
  ["Duy trì quy trình theo tiêu chuẩn ISO", "5", "5.2"],
  ["Tự kiểm tra quy chế dân chủ", null, "III.2.3"],
  ["Báo cáo kết quả công tác dân vận của chính quyền 6 tháng", null, "III.2.5"],
])("%s (group %s) serves %s", (title, group, duty) => {
  expect(dutiesOf(task(title, group))).toContain(duty);
});

test.each([
  ["Khám sức khỏe cho viên chức", "1"],
  ["Họp mặt kỷ niệm Ngày Quốc tế Phụ nữ", null],
  ["", null],
])("%s serves none", (title, group) => {
  const covered = coverageOf(plan2024, [task(title, group)]);
  expect(covered.unmatched).toEqual([title]);
  expect(covered.covered).toBe(0);
});

test("a duty that the plan says twice is served in both places", () => {
  expect(dutiesOf(task("Tiếp công dân, đối thoại", "5"))).toEqual(expect.arrayContaining(["4.6", "5.1"]));
});

test("a word that only folds alike is no match: phòng, phong trào", () => {
  expect(dutiesOf(task("Tiếp công dân tại phòng tiếp dân", "5"))).not.toContain("3.1");
});

test("the unit of part III decides between like duties", () => {
  const title = "Xây dựng và thực hiện quy chế dân chủ trong trường học";
  expect(dutiesOf(task(title, null, { lead: ["Công đoàn"] }))).toContain("III.2.1");
});

test("what the clerk said comes first, also that a task serves none", () => {
  const one = task("Giải quyết đơn thư", "5");
  expect(dutiesOf(one, { [fold(one.title)]: "1.2" })).toEqual(["1.2"]);
  expect(coverageOf(plan2024, [one], { [fold(one.title)]: "1.2" }).duties[1]?.matches).toEqual([
    { taskId: one.id, score: 1, confirmed: true },
  ]);
  expect(coverageOf(plan2024, [one], { [fold(one.title)]: null }).unmatched).toEqual([one.id]);
});

test("a correction to a duty that this plan has not is not used", () => {
  const one = task("Giải quyết đơn thư", "5");
  expect(dutiesOf(one, { [fold(one.title)]: "9.9" })).toContain("5.3");
});

test.each([
  [["done", "done"], "done"],
  [["done", "not-started"], "started"],
  [["not-started", null], "planned"],
  [["cancelled"], "none"],
  [["cancelled", "done"], "done"],
  [[], "none"],
] as const)("tasks %j make a duty %s", (statuses, state) => {
  const tasks = statuses.map((status, index) =>
    task("Phân công người phụ trách dân vận", "2", { id: String(index), status }),
  );
  const duty = coverageOf(plan2024, tasks).duties.find(({ duty: { id } }) => id === "2.3");
  expect(duty?.state).toBe(state);
  expect(duty?.matches).toHaveLength(statuses.length);
});
