import type { CellRef } from "./cell";

/**
 * A value with how it came about; it never turns into a plain value silently.
 *
 * - `stated`: a cell says it; `by` names the form or word that read it ("trước {ngày}").
 * - `inferred`: it follows from somewhere else (a lead from the sheet's name); `by` names from what.
 * - `unreadable`: the cell holds words that mean nothing known.
 * - `missing`: nothing says; `at` is the cell where it should stand, null when the table has no such place.
 */
export type Reading<T> =
  | { readonly how: "stated"; readonly value: T; readonly at: CellRef; readonly by: string }
  | { readonly how: "inferred"; readonly value: T; readonly at: CellRef; readonly by: string }
  | { readonly how: "unreadable"; readonly raw: string; readonly at: CellRef }
  | { readonly how: "missing"; readonly at: CellRef | null };

/** The value where there is one: stated or inferred; null for unreadable and missing. */
export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.how === "stated" || reading.how === "inferred" ? reading.value : null;
}

/** Words and the cell they stand in. */
export interface TextAt {
  readonly text: string;
  readonly at: CellRef;
}

/** `by` of a date that Excel itself stored, as against one that somebody wrote out; only such a one can be swapped. */
export const byExcelDate = "ngày của Excel";
