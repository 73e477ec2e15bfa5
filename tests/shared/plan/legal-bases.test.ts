import { expect, test } from "vitest";
import { legalRegister } from "@shared/plan";
import { judgeCitations, planDay } from "@shared/plan/legal-bases";
import { plan2024 } from "@shared/plan/plans/plan-2024";

const remarksOn = (on: string) =>
  Object.fromEntries(
    judgeCitations(plan2024, legalRegister, on).flatMap(({ citation, remarks }) =>
      remarks.length > 0 ? [[`${citation.number ?? ""} ${citation.symbol ?? citation.text}`.trim(), remarks]] : [],
    ),
  );

test("a plan without a date is judged on the latest date that it cites", () => {
  expect(planDay(plan2024)).toBe("2024-06-06");
  expect(planDay({ ...plan2024, date: "2024-06-20" })).toBe("2024-06-20");
  expect(planDay({ ...plan2024, citations: [] })).toBe("2024-01-01");
});

test("the 2024 plan on its own day and on the day of its last report", () => {
  expect(remarksOn("2024-10-31")).toEqual({
    "98/2023 Nghị quyết số 98/2023": ["symbol-missing"],
    "98/2023 Nghị quyết 98/2023 của Quốc hội” trong đó": ["symbol-missing"],
    "01 KL/TW": ["kind-mismatch"],
    "Luật tiếp cận thông tin": ["in-doubt"],
    "Luật Tiếp cận thông tin": ["in-doubt"],
    "04/2015 NĐ-CP": ["superseded"],
    "149/2018 NĐ-CP": ["superseded"],
    "36/2017 TT-BGDĐT": ["superseded-since"],
    "11/2020 TT-BGDĐT": ["in-doubt"],
  });
});

test("what lapsed later is told on the later day only", () => {
  expect(remarksOn("2024-10-31")["04 CTr/BDVTU-BCSDUBNDTP"]).toBeUndefined();
  expect(remarksOn("2026-11-23")["04 CTr/BDVTU-BCSDUBNDTP"]).toEqual(["lapsed"]);
});

test("a superseded citation names what replaced it", () => {
  const judged = judgeCitations(plan2024, legalRegister, "2024-10-31");
  expect(judged.find(({ citation }) => citation.number === "36/2017")?.law?.replacedBy).toContain("09/2024/TT-BGDĐT");
});
