import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { main } from "../../cli/main";
import { defaultPlan } from "@shared/plan";
import { nextYearPlan } from "@shared/plan/edit";
import { parsePlan, serializePlan } from "@shared/plan/parse-plan";
import { ooxmlErrors } from "../support/ooxml";
import { root } from "../support/sources";

let folder = "";
let printed: string[] = [];
let complained: string[] = [];
const run = (...words: string[]) =>
  main(
    words,
    (line) => printed.push(line),
    (line) => complained.push(line),
  );
const document = join(root, "samples", "ke-hoach-2024.txt");
const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-dan-van-"));
  printed = [];
  complained = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("plan: the document becomes data, and what was understood is printed", async () => {
  expect(await run("plan", document, "--out", join(folder, "plan.json"))).toBe(0);
  expect(parsePlan(json("plan.json"))?.groups).toEqual(defaultPlan.groups);
  expect(printed[0]).toBe("Đã đọc kế hoạch: 5 nhóm, 25 nhiệm vụ, 2 báo cáo, 25 văn bản viện dẫn.");
  expect(printed.join("\n")).toMatch(/36\/2017\/TT-BGDĐT.*hết hiệu lực.*09\/2024\/TT-BGDĐT/);
  expect(printed.join("\n")).toMatch(/01-KL\/TW.*ghi là kế hoạch nhưng ký hiệu là của kết luận/);
});

test("workbook: the plan becomes a blank workbook that knows its plan when it is read", async () => {
  writeFileSync(join(folder, "plan.json"), serializePlan(nextYearPlan(defaultPlan)));
  const [book, out] = [join(folder, "so.xlsx"), join(folder, "ra")];
  expect(await run("workbook", join(folder, "plan.json"), "--out", book)).toBe(0);
  expect(await ooxmlErrors(readFileSync(book), "xlsx")).toEqual([]);
  expect(await run("snapshot", book, "--out", out, "--as-of", "2025-02-01", "--workers", "1")).toBe(0);
  const snapshot = JSON.parse(readFileSync(join(out, "so.json"), "utf8"));
  expect(snapshot.plan).toMatchObject({
    year: 2025,
    groups: defaultPlan.groups.map(({ code, title }) => ({ code, title })),
  });
  expect(snapshot.tasks).toHaveLength(defaultPlan.duties.length + defaultPlan.reports.length);
  expect(new Set(snapshot.tasks.map(({ planGroup }: { planGroup: string | null }) => planGroup))).toEqual(
    new Set(["1", "2", "3", "4", "5", null]),
  );
  const rules = new Set(snapshot.findings.map(({ rule }: { rule: string }) => rule));
  expect(rules.has("plan-group-uncovered") || rules.has("report-task-missing")).toBe(false);
});

test("--plan: the rules use the plan that is given", async () => {
  const plan = nextYearPlan(defaultPlan);
  const extra = {
    ...plan,
    groups: [...plan.groups, { code: "6", title: "Công tác nữ công", quote: "Công tác nữ công" }],
  };
  writeFileSync(join(folder, "plan.json"), serializePlan(plan));
  writeFileSync(join(folder, "plan-6.json"), serializePlan(extra));
  await run("workbook", join(folder, "plan.json"), "--out", join(folder, "so.xlsx"));
  printed = [];
  await run("check", join(folder, "so.xlsx"), "--as-of", "2025-02-01", "--plan", join(folder, "plan-6.json"));
  expect(printed.filter((line) => line.startsWith("warning plan-group-uncovered"))).toEqual([
    expect.stringContaining("Công tác nữ công"),
  ]);
});

test.each([
  ["no plan", "thu.txt", "Kính gửi các em học sinh.\nChúc mừng năm mới!", /Không thấy nhiệm vụ nào/],
  ["a PDF", "ke-hoach.pdf", "%PDF-1.7", /là PDF/],
])("%s is one sentence, nothing written", async (_name, name, content, sentence) => {
  writeFileSync(join(folder, name), content);
  expect(await run("plan", join(folder, name), "--out", join(folder, "plan.json"))).toBe(2);
  expect(complained).toEqual([expect.stringMatching(sentence)]);
  expect(readdirSync(folder)).toEqual([name]);
});

test("what is no plan's data is no workbook", async () => {
  writeFileSync(join(folder, "plan.json"), "{}");
  expect(await run("workbook", join(folder, "plan.json"), "--out", join(folder, "so.xlsx"))).toBe(2);
  expect(complained).toEqual([expect.stringMatching(/plan\.json.*không đúng dạng/)]);
  expect(readdirSync(folder)).toEqual(["plan.json"]);
});

test.each(["plan", "workbook"])("%s without --out is one line", async (name) => {
  expect(await run(name, document)).toBe(2);
  expect(complained).toEqual([expect.stringContaining("--out")]);
});
