import type { CellRef } from "./cell";

/** Most serious first; `error` stops a final report. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** A value that a message speaks of. */
export type Parameter = string | number | boolean | null;

/**
 * Replaces what a cell holds. A civil date "YYYY-MM-DD" written to a cell with a date format is stored as its
 * serial number by the host; null empties the cell.
 */
export interface CellEdit {
  readonly source: CellRef;
  readonly value: string | number | boolean | null;
  /** Only in an undo of the file host: the cell as the file held it, formula and all; "" when there was none. */
  readonly before?: string;
}

/** A fix that is certain; applied only when the clerk clicks it. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly CellEdit[];
}

/** One thing that is wrong, the cell at fault and what to do about it; the contract's section 8. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** One Vietnamese sentence or two: what is wrong, and what to do. */
  readonly message: string;
  readonly params: Readonly<Record<string, Parameter>>;
  readonly source: CellRef | null;
  readonly taskId: string | null;
  readonly evidenceId: string | null;
  readonly fix: Fix | null;
}
