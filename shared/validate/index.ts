import { parseAddress, type CellRef } from "../model/cell";
import type { Finding } from "../model/finding";
import type { Layout } from "../model/layout";
import type { Structured } from "../model/structure";
import { judge, type Judged, type JudgementContext } from "./context";
import type { CheckRow, Hit, Parameters, Rule } from "./define-rule";
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

const findingAt = ({ finding }: FoundAt): Finding => finding;

/** The rules that look at one row alone, each with its place among all rules. */
const ofTasks = rules.flatMap(({ checkTask }, order) => (checkTask === null ? [] : [{ order, checkRow: checkTask }]));
const ofEvidence = rules.flatMap(({ checkEvidence }, order) =>
  checkEvidence === null ? [] : [{ order, checkRow: checkEvidence }],
);

/** Asks all rules that look at one row alone while it is at hand; their hits come to those of each rule. */
function checkRows<Row>(
  rows: readonly Row[],
  checks: readonly { readonly order: number; readonly checkRow: CheckRow<Row> }[],
  judged: Judged,
  hitsOf: readonly Hit[][],
): void {
  for (const row of rows) {
    for (const { order, checkRow } of checks) {
      const hit = checkRow(row, judged);
      if (hit !== null) hitsOf[order]?.push(hit);
    }
  }
}

/** Each rule's hits, in the order of the rules. */
function hitsByRule(judged: Judged): readonly (readonly Hit[])[] {
  const hitsOf = rules.map(({ check }) => (check === null ? [] : [...check(judged)]));
  checkRows(judged.tasks, ofTasks, judged, hitsOf);
  checkRows(judged.evidence, ofEvidence, judged, hitsOf);
  return hitsOf;
}

/**
 * Everything that is wrong with a workbook, by sheet, row and column, then in the order of the rules.
 *
 * A few passes over tasks and evidence: linear in the workbook.
 */
export function validate(structured: Structured, layout: Layout, context: JudgementContext): readonly Finding[] {
  const judged = judge(structured, layout, context);
  const sheets = new Map<string, number>();
  const titles = context.workbook?.sheets.map(({ name }) => name) ?? layout.tables.map(({ sheet }) => sheet);
  for (const title of titles) if (!sheets.has(title)) sheets.set(title, sheets.size);
  const found: FoundAt[] = [];
  const hitsOf = hitsByRule(judged);
  for (const [order, rule] of rules.entries()) {
    for (const hit of hitsOf[order] ?? []) {
      found.push({ finding: findingOf(rule, hit), place: placeOf(hit.at, sheets) });
    }
  }
  return found.sort(byPlace).map(findingAt);
}
