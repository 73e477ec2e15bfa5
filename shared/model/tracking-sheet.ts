import type { OutputValue } from "./output-sheet";

/** A row of a blank tracking sheet: a heading over its whole width, or one value a column. */
export type TrackingRow =
  | { readonly kind: "heading"; readonly code: string; readonly title: string }
  | { readonly kind: "task"; readonly values: readonly OutputValue[] };

export interface TrackingColumn {
  readonly key: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** Values that a drop-down offers; other values may be typed unless `only`. */
  readonly choices: readonly string[];
  readonly only: boolean;
}

/** A blank tracking workbook made from a plan, as a declarative value: one sheet for the clerk, one with the lists. */
export interface TrackingSheet {
  readonly name: string;
  readonly listsName: string;
  readonly listsHeader: string;
  /** Lines above the table; the second is the title. */
  readonly lines: readonly string[];
  readonly columns: readonly TrackingColumn[];
  readonly rows: readonly TrackingRow[];
  readonly signers: readonly string[];
}
