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
  | { readonly checkTask: CheckRow<Task> }
  | { readonly checkEvidence: CheckRow<Evidence> }
  | { check(judged: Judged): Iterable<Hit> };

/** Where a rule does not hold of one row, whatever the others say. */
export type CheckRow<Row> = (row: Row, judged: Judged) => Hit | null;

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

/** A rule as the pass over the workbook asks it: in one of three ways. */
export interface Rule extends RuleWords {
  readonly checkTask: CheckRow<Task> | null;
  readonly checkEvidence: CheckRow<Evidence> | null;
  readonly check: ((judged: Judged) => Iterable<Hit>) | null;
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
    checkTask: "checkTask" in definition ? definition.checkTask : null,
    checkEvidence: "checkEvidence" in definition ? definition.checkEvidence : null,
    check: "check" in definition ? definition.check : null,
    fixOf: ({ edits, params }) =>
      edits && edits.length > 0 ? { title: definition.fixTitle?.(params ?? {}) ?? "Sửa ô này", edits } : null,
  };
}
