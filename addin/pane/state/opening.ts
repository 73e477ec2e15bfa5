import { cellKey } from "@shared/model/cell";
import type { Finding } from "@shared/model/finding";
import type { ReadResult } from "../../worker/calls";
import { unanswered } from "./questions";
import type { Screen } from "./state";

/** A table below this confidence gets "nên xem lại". */
export const doubtful = 0.6;

/** What the sentence after reading says. */
export interface OpeningFacts {
  readonly tasks: number;
  readonly evidence: number;
  /** Sheets whose tables gave tasks or evidence, in the workbook's order. */
  readonly sheets: readonly string[];
  /** Different cells at fault that stop a final report and are not accepted. */
  readonly cells: number;
  readonly warnings: number;
  readonly leftOver: number;
  readonly doubtfulTables: number;
  /** The first report of the plan that is not yet past its day. */
  readonly nextReport: { readonly title: string; readonly due: string } | null;
}

/** How an acceptance names its finding: "due-missing Theo dõi!E12". */
export function findingKey({ rule, source, taskId }: Pick<Finding, "rule" | "source" | "taskId">): string {
  return source ? `${rule} ${cellKey(source)}` : taskId ? `${rule} ${taskId}` : rule;
}

export const acceptedKeys = (result: ReadResult): ReadonlySet<string> =>
  new Set(result.snapshot.report?.acknowledged ?? []);

/** Findings that stop a final report. */
export function blocking(result: ReadResult): readonly Finding[] {
  const accepted = acceptedKeys(result);
  return result.snapshot.findings.filter(
    (finding) => finding.severity === "error" && !accepted.has(findingKey(finding)),
  );
}

export function openingFacts(result: ReadResult): OpeningFacts {
  const { snapshot, layout } = result;
  const cells = new Set(blocking(result).map((finding) => (finding.source ? cellKey(finding.source) : finding.rule)));
  const tableSheets = [...new Set(layout.tables.map(({ sheet }) => sheet))];
  const told = new Set([...snapshot.tasks, ...snapshot.evidence].map(({ source }) => source.sheet));
  const given = tableSheets.filter((sheet) => told.has(sheet));
  return {
    tasks: snapshot.tasks.length,
    evidence: snapshot.evidence.length,
    sheets: given.length > 0 ? given : tableSheets,
    cells: cells.size,
    warnings: snapshot.findings.filter(({ severity }) => severity === "warning").length,
    leftOver: snapshot.leftOver.length,
    doubtfulTables: layout.tables.filter(({ confidence }) => confidence < doubtful).length,
    nextReport:
      [...snapshot.plan.reports].sort((a, b) => (a.due < b.due ? -1 : 1)).find(({ due }) => due >= snapshot.asOf) ??
      null,
  };
}

/** The one thing to do next, and where. */
export interface NextStep {
  readonly screen: Screen;
  readonly what: "doubtful" | "cells" | "questions" | "export";
  readonly count: number;
}

/** First make sure that the workbook was read right, then what stops the report, then what only the school knows. */
export function nextStep(result: ReadResult): NextStep {
  const facts = openingFacts(result);
  if (facts.doubtfulTables > 0) return { screen: "read", what: "doubtful", count: facts.doubtfulTables };
  if (facts.cells > 0) return { screen: "check", what: "cells", count: facts.cells };
  const open = unanswered(result.settings).length;
  if (open > 0) return { screen: "export", what: "questions", count: open };
  return { screen: "export", what: "export", count: 0 };
}
