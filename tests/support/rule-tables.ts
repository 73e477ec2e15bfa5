import { describe, expect, test } from "vitest";
import type { Structured } from "@shared/model/structure";
import { ruleOf } from "@shared/validate";
import { findings, type JudgedBy } from "./structured";

type Ok = readonly [name: string, parts: Partial<Structured>, by?: JudgedBy];
type Bad = readonly [name: string, parts: Partial<Structured>, cells: readonly (string | null)[], by?: JudgedBy];

/** Two tables a rule: what it lets pass, and what it finds with the cells at fault (null: the whole workbook). */
export function ruleTables(rule: string, tables: { readonly ok: readonly Ok[]; readonly bad: readonly Bad[] }): void {
  describe(rule, () => {
    test("is described and has cases of both kinds", () => {
      const known = ruleOf(rule);
      expect([known?.why, known?.good, known?.bad].every((words) => (words ?? "").length > 0)).toBe(true);
      expect(Math.min(tables.ok.length, tables.bad.length)).toBeGreaterThan(0);
    });

    for (const [name, parts, by] of tables.ok) {
      test(`lets pass: ${name}`, () => {
        expect(findings(rule, parts, by).map(({ source, message }) => [source?.cell, message])).toEqual([]);
      });
    }

    for (const [name, parts, cells, by] of tables.bad) {
      test(`finds: ${name}`, () => {
        const hits = findings(rule, parts, by);
        expect(hits.map(({ source }) => source?.cell ?? null)).toEqual(cells);
        for (const { message } of hits) expect(message).toMatch(/^\p{L}.*\. (Hãy|Nếu) .*\.$/su);
      });
    }
  });
}
