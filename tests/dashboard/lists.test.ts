import { expect, test } from "vitest";
import { summarise } from "@shared/summarise/figures";
import { duties, worstFirst } from "../../dashboard/lists";
import { finding, snapshot, task } from "../support/snapshot";

const summary = summarise(
  snapshot({
    tasks: [task("t1", { planGroup: "1" })],
    findings: [finding("report-task-missing", { message: "Chưa có nhiệm vụ làm báo cáo năm." })],
  }),
);

test("without coverage: groups without a task, and reports that nobody has", () => {
  expect(duties(summary, null).map(({ title, note }) => [title, note])).toEqual([
    ["Phối hợp giám sát", "Nhóm 2"],
    ["Chưa có nhiệm vụ làm báo cáo năm.", ""],
  ]);
});

test("with coverage: the plan's duties that no task serves", () => {
  const coverage = [
    { id: "d1", group: "1", title: "Quán triệt", taskIds: ["t1"] },
    { id: "d2", group: null, title: "Tự kiểm tra", taskIds: [] },
  ];
  expect(duties(summary, coverage).map(({ title }) => title)).toEqual([
    "Tự kiểm tra",
    "Chưa có nhiệm vụ làm báo cáo năm.",
  ]);
});

test("findings that stop the report come first, each severity in the workbook's order", () => {
  const findings = [
    finding("overdue", { severity: "warning" }),
    finding("hidden-row", { severity: "info" }),
    finding("lead-missing", { severity: "error" }),
    finding("due-missing", { severity: "error" }),
  ];
  expect(worstFirst(findings).map(({ rule }) => rule)).toEqual([
    "lead-missing",
    "due-missing",
    "overdue",
    "hidden-row",
  ]);
});
