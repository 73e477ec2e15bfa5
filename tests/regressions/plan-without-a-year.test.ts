import { readPlanFile } from "@shared/hosts/plan-files";
import { readPlanText } from "@shared/plan/read-plan";
import { expect, test } from "vitest";

const text = "KẾ HOẠCH\nCông tác dân vận\nI. NHIỆM VỤ\n1. Tuyên truyền\n- Tổ chức họp trước ngày 15/3.\n";

/** A plan that names no year was taken to be of 2024. */
test("nothing says the year: it is asked for", () => {
  expect(() => readPlanText(text)).toThrow("plan-without-year");
  expect(() => readPlanFile(new TextEncoder().encode(text), "kh.txt")).toThrow("plan-without-year");
});

test("the year that is given, or that of what it cites last", () => {
  const given = readPlanText(text, { year: 2026 });
  expect(given?.plan.planYear.year).toBe(2026);
  const cited = readPlanText(`${text}- Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2025.\n`);
  expect(cited?.plan.planYear.year).toBe(2025);
  expect(cited?.remarks.map(({ code }) => code)).toContain("no-year");
});

test("a document that orders nothing is no plan, with or without a year", () => {
  expect(readPlanText("Thư mời họp")).toBeNull();
});
