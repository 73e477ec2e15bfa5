import { expect, test } from "vitest";
import { emptySettings, type Settings } from "@shared/model/settings";
import { blocking, findingKey, nextStep, openingFacts } from "../../../../addin/pane/state/opening";
import { answerTo, unanswered } from "../../../../addin/pane/state/questions";
import { finding, readResult, table } from "../../../support/pane";

const answered: Settings = {
  ...emptySettings,
  school: { name: "Trường A", superior: "UBND xã B", place: "B" },
  report: { signerName: "Nguyễn Văn C" },
};

test("the sentence counts different cells, not findings, and leaves out what was accepted", () => {
  const findings = [
    finding(),
    finding({ rule: "lead-missing" }),
    finding({ source: { sheet: "Theo dõi", cell: "F13" } }),
    finding({ severity: "warning", source: { sheet: "Theo dõi", cell: "F14" } }),
  ];
  const result = readResult({ findings });
  expect(openingFacts(result)).toMatchObject({ tasks: 1, evidence: 0, sheets: ["Theo dõi"], cells: 2, warnings: 1 });
  const accepted = readResult({
    findings,
    report: { kind: "nam", from: "2023-11-01", to: "2024-10-31", acknowledged: ["due-missing Theo dõi!F13"] },
  });
  expect(openingFacts(accepted).cells).toBe(1);
  expect(blocking(accepted)).toHaveLength(2);
});

test("only sheets that gave tasks or evidence are named; without any, those with a table", () => {
  const tables = [table(), table({ sheet: "Sổ tiếp dân", role: "register" })];
  expect(openingFacts(readResult({}, tables)).sheets).toEqual(["Theo dõi"]);
  expect(openingFacts(readResult({ tasks: [] }, tables)).sheets).toEqual(["Theo dõi", "Sổ tiếp dân"]);
});

test("the next report is the first whose day is not past", () => {
  const result = readResult();
  const reports = [
    { code: "nam", title: "Báo cáo năm", due: "2024-10-31", from: "2023-11-01", to: "2024-10-31" },
    { code: "6-thang", title: "Báo cáo 6 tháng", due: "2024-04-30", from: "2023-11-01", to: "2024-04-30" },
  ];
  const on = (asOf: string) =>
    openingFacts({ ...result, snapshot: { ...result.snapshot, asOf, plan: { ...result.snapshot.plan, reports } } })
      .nextReport?.title ?? null;
  expect(["2024-03-01", "2024-04-30", "2024-05-01", "2024-11-01"].map(on)).toEqual([
    "Báo cáo 6 tháng",
    "Báo cáo 6 tháng",
    "Báo cáo năm",
    null,
  ]);
});

test("a finding without a cell is known by its task, else by its rule", () => {
  expect(findingKey(finding())).toBe("due-missing Theo dõi!F12");
  expect(findingKey(finding({ source: null }))).toBe("due-missing t1");
  expect(findingKey(finding({ source: null, taskId: null }))).toBe("due-missing");
});

test("next comes a doubtful table, then cells, then the school's answers, then the report", () => {
  const doubtful = readResult({ findings: [finding()] }, [table({ confidence: 0.5 })]);
  expect(nextStep(doubtful)).toEqual({ screen: "read", what: "doubtful", count: 1 });
  expect(nextStep(readResult({ findings: [finding()] }))).toEqual({ screen: "check", what: "cells", count: 1 });
  expect(nextStep(readResult())).toEqual({ screen: "export", what: "questions", count: 4 });
  expect(nextStep(readResult({}, [table()], answered))).toEqual({ screen: "export", what: "export", count: 0 });
});

test("blank answers are no answers; the principal answers for the signer", () => {
  expect(unanswered(emptySettings)).toEqual(["name", "superior", "place", "signer"]);
  expect(unanswered(answered)).toEqual([]);
  expect(unanswered({ ...answered, school: { ...answered.school, place: "  " } })).toEqual(["place"]);
  expect(answerTo({ ...emptySettings, school: { principal: "Trần Thị D" } }, "signer")).toBe("Trần Thị D");
});
