import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { messageOf, privateParameters, ruleOf, rules, validate } from "@shared/validate";
import { at, evidence, layout, structured, task, year2024 } from "../../support/structured";

test("every rule file is in the list and has a mirrored test", () => {
  const names = (folder: string, ending: string) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(ending) && name !== "index.ts")
      .map((name) => name.slice(0, -ending.length))
      .sort();
  const ids = rules.map(({ id }) => id).sort();
  expect(ids.length).toBeGreaterThanOrEqual(37);
  expect(names("shared/validate/rules", ".ts")).toEqual(ids);
  expect(names("tests/shared/validate/rules", ".test.ts")).toEqual(ids);
});

test.each(rules.map(({ id }) => id))("the message of %s reads well without a word of the workbook", (id) => {
  const message = messageOf(id, {});
  expect(message).toMatch(/^\p{L}.*\.$/su);
  expect(message).not.toMatch(/undefined|null|NaN|“”| {2}/);
});

test.each(rules.map(({ id }) => id))("%s is explained in Vietnamese, with an example of each", (id) => {
  const rule = ruleOf(id);
  expect(rule?.why).toMatch(/^\p{Lu}.*\.$/su);
  expect(rule?.good).not.toBe("");
  expect(rule?.bad).not.toBe("");
});

test("findings come by sheet, row and column, those without a cell last", () => {
  const parts = structured({
    tasks: [task({ row: 10, due: null, status: null, lead: [] }), task({ row: 9, due: "2024-01-31", status: null })],
    evidence: [evidence({ row: 9, taskId: null })],
    untitled: [at("B12")],
  });
  const findings = validate(parts, layout(), {
    asOf: "2024-10-15",
    planYear: year2024,
    plan: null,
    laws: [],
  });
  expect(findings.map(({ source, rule }) => `${source?.cell ?? ""} ${rule}`)).toEqual([
    "E9 overdue",
    "F9 status-missing",
    "J9 evidence-orphan",
    "C10 lead-missing",
    "E10 due-missing",
    "B12 task-title-missing",
  ]);
});

test("the same workbook gives the same findings", () => {
  const parts = structured({ tasks: [task({ due: null, lead: [] })] });
  const context = { asOf: "2024-10-15", planYear: year2024, plan: null, laws: [] };
  expect(validate(parts, layout(), context)).toEqual(validate(parts, layout(), context));
});

test("what a message repeats of the workbook stands under the private names only", () => {
  expect(privateParameters).toEqual(["words"]);
  const secret = "Thầy Nguyễn Văn A 0908123456";
  const parts = structured({
    tasks: [
      task({
        row: 6,
        title: secret,
        hidden: true,
        lead: [{ name: secret, kind: "unknown" }],
        result: secret,
        notes: secret,
      }),
      task({ row: 7, title: secret, lead: [{ name: secret, kind: "unknown" }] }),
    ],
    evidence: [
      evidence({ text: secret, taskId: null }),
      evidence({ text: secret, taskId: null, link: `htps://${secret}` }),
    ],
    bareYes: [{ at: at("J6"), text: secret, taskId: null }],
    unreadTimes: [{ taskId: "t6", at: at("E6"), text: secret }],
    damaged: [{ at: at("B6"), text: secret }],
    decoded: [{ at: at("B6"), encoding: "vni", before: secret, after: secret, taskId: null }],
  });
  const findings = validate(parts, layout(), { asOf: "2024-10-15", planYear: year2024, plan: null, laws: [] });
  expect(findings.length).toBeGreaterThan(8);
  for (const { rule, params } of findings) {
    const kept = Object.fromEntries(Object.entries(params).filter(([name]) => !privateParameters.includes(name)));
    expect(JSON.stringify([kept, messageOf(rule, kept)])).not.toContain(secret);
  }
});
