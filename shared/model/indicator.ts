import type { CellRef } from "./cell";

/** A figure of the report (chỉ tiêu); null when nothing says, which is not zero (the contract's section 9). */
export interface Indicator {
  readonly code: string;
  readonly title: string;
  readonly value: number | null;
  readonly unit: string;
  /** The cells that the figure was counted from. */
  readonly sources: readonly CellRef[];
}
