import type { CellRef } from "../model/cell";
import type { Evidence } from "../model/evidence";
import type { CellEdit, Fix, Parameter, Severity } from "../model/finding";
import type { Task } from "../model/task";
import type { Judged } from "./context";

export type Parameters = Readonly<Record<string, Parameter>>;

/** One place where a rule does not hold. */
export interface Hit {
  /** The cell at fault, also when it is empty; null when the whole workbook is meant. */
  readonly at: CellRef | null;
  readonly task?: Task | null;
  readonly taskId?: string | null;
  readonly evidence?: Evidence;
  /** What the message speaks of. Words of the workbook stand under `words` only (see `privateParameters`). */
  readonly params?: Parameters;
  /** Edits that put it right, when that is certain. */
  readonly edits?: readonly CellEdit[];
}

/**
 * How a rule looks: at each task, at each evidence row, or at all of the workbook where one row alone does not tell. It
 * gives each place where it does not hold; it sees readings, never raw text.
 */
type Check =
  | { checkTask(task: Task, judged: Judged): Hit | null }
  | { checkEvidence(row: Evidence, judged: Judged): Hit | null }
  | { check(judged: Judged): Iterable<Hit> };

interface RuleWords {
  /** Stable code, the contract's section 8. */
  readonly id: string;
  readonly severity: Severity;
  /** One Vietnamese sentence: what the rule demands and why. */
  readonly why: string;
  /** A short Vietnamese example that is right, and one that is not. */
  readonly good: string;
  readonly bad: string;
  /** A Vietnamese sentence from the parameters alone: what is wrong and what to do. Any parameter may be absent. */
  message(params: Parameters): string;
  /** What the button for `edits` says. */
  fixTitle?(params: Parameters): string;
}

export type RuleDefinition = RuleWords & Check;

export interface Rule extends RuleWords {
  /** Each place where the rule does not hold. */
  check(judged: Judged): Iterable<Hit>;
  /** The fix of a hit, or null. */
  fixOf(hit: Hit): Fix | null;
}

/**
 * Parameters that repeat words of the workbook. Redaction sets them to null and renders the message again, so every
 * message must read well without them: “Hạn “sau Tết” không đọc được…” → “Hạn không đọc được…”.
 */
export const privateParameters: readonly string[] = ["words"];

/** A rule as one value; `shared/validate/index.ts` lists them. */
export function defineRule(definition: RuleDefinition): Rule {
  return {
    ...definition,
    check: checkOf(definition),
    fixOf: ({ edits, params }) =>
      edits && edits.length > 0 ? { title: definition.fixTitle?.(params ?? {}) ?? "Sửa ô này", edits } : null,
  };
}

function checkOf(definition: Check): Rule["check"] {
  if ("checkTask" in definition) return (judged) => hitsOf(judged.tasks, definition.checkTask, judged);
  if ("checkEvidence" in definition) return (judged) => hitsOf(judged.evidence, definition.checkEvidence, judged);
  return definition.check;
}

function hitsOf<Row>(
  rows: readonly Row[],
  hitOf: (row: Row, judged: Judged) => Hit | null,
  judged: Judged,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (const row of rows) {
    const hit = hitOf(row, judged);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}
