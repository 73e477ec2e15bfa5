import { parseAddress, type CellRef } from "../model/cell";
import type { Finding } from "../model/finding";
import type { Layout } from "../model/layout";
import type { Structured } from "../model/structure";
import { judge, type JudgementContext } from "./context";
import type { Hit, Parameters, Rule } from "./define-rule";
import { rules } from "./rules";

export { privateParameters } from "./define-rule";
export type { Rule } from "./define-rule";
export type { JudgementContext } from "./context";
export { rules } from "./rules";

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule of a finding: "overdue" → its why, good and bad; null for a code that this version does not know. */
export function ruleOf(id: string): Rule | null {
  return byId.get(id) ?? null;
}

/** A finding's sentence, rendered again from its parameters; the code itself for an unknown rule. */
export function messageOf(rule: string, params: Parameters): string {
  return byId.get(rule)?.message(params) ?? rule;
}

function findingOf(rule: Rule, hit: Hit): Finding {
  const params = hit.params ?? {};
  return {
    rule: rule.id,
    severity: rule.severity,
    message: rule.message(params),
    params,
    source: hit.at,
    taskId: hit.task?.id ?? hit.taskId ?? hit.evidence?.taskId ?? null,
    evidenceId: hit.evidence?.id ?? null,
    fix: rule.fixOf(hit),
  };
}

/** More than a sheet has: rows up to 9,999,999 and columns up to ZZZ are addresses. */
const mostRows = 1e7;
const mostColumns = 2e4;

/** Place of a cell in reading order, as one number; what has no cell comes last. */
function placeOf(at: CellRef | null, sheets: ReadonlyMap<string, number>): number {
  const address = at && parseAddress(at.cell);
  if (!at || !address) return Infinity;
  return ((sheets.get(at.sheet) ?? sheets.size) * mostRows + address.row) * mostColumns + address.column;
}

interface FoundAt {
  readonly finding: Finding;
  readonly place: number;
}

/** Without a cell, two are equal: Infinity less Infinity is no number. */
const byPlace = ({ place: a }: FoundAt, { place: b }: FoundAt): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Everything that is wrong with a workbook, by sheet, row and column, then in the order of the rules.
 *
 * One pass a rule over tasks and evidence: linear in the workbook.
 */
export function validate(structured: Structured, layout: Layout, context: JudgementContext): readonly Finding[] {
  const judged = judge(structured, layout, context);
  const sheets = new Map<string, number>();
  const titles = context.workbook?.sheets.map(({ name }) => name) ?? layout.tables.map(({ sheet }) => sheet);
  for (const title of titles) if (!sheets.has(title)) sheets.set(title, sheets.size);
  const found: FoundAt[] = [];
  for (const rule of rules) {
    for (const hit of rule.check(judged)) found.push({ finding: findingOf(rule, hit), place: placeOf(hit.at, sheets) });
  }
  found.sort(byPlace);
  return found.map(({ finding }) => finding);
}
