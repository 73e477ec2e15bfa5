import type { CellRef } from "./cell";
import type { EvidenceKind } from "./evidence";
import type { RegisterEntry } from "./register";

/** A figure of the report (chỉ tiêu); null when nothing says, which is not zero (the contract's section 9). */
export interface Indicator {
  readonly code: string;
  readonly title: string;
  readonly value: number | null;
  readonly unit: string;
  /** The cells that the figure was counted from. */
  readonly sources: readonly CellRef[];
}

/** Which tasks a counting rule looks at: one of `topics` in the title, none of `except`, led by one of `leads`. Folded words. */
export interface TaskFilter {
  readonly topics: readonly string[];
  readonly except?: readonly string[];
  readonly leads?: readonly string[];
  /** True: a topic must begin the title, so that a task that only mentions it does not count. */
  readonly begins?: boolean;
}

/**
 * One way that a workbook states a figure.
 *
 * - `register`: entries of a register in the window (or the people, or the days, that they name).
 * - `counts`: numbers with one of `units` behind them in the result of a task ("03 buổi"); `before`: words that must
 *   stand before the number in its clause, `notBefore`: that must not ("đã giải quyết 4 đơn").
 * - `evidence-counts`: how many pieces an evidence row states ("240 phiếu khảo sát").
 * - `tasks`: tasks done, one event each; only where a task is one event by nature. `named`: titles that begin so, counted
 *   only when no number is stated anywhere.
 * - `documents`: different documents of the school's own among the evidence.
 * - `none`: a result that says in words that there was nothing, which is a stated zero.
 */
export type IndicatorSource =
  | {
      readonly by: "register";
      readonly register: "citizen-reception" | "petitions";
      readonly measure: "entries" | "people";
      readonly types?: readonly NonNullable<RegisterEntry["type"]>[];
      readonly outcomes?: readonly NonNullable<RegisterEntry["outcome"]>[];
    }
  | {
      readonly by: "counts";
      readonly from: TaskFilter;
      readonly units: readonly string[];
      readonly before?: readonly string[];
      readonly notBefore?: readonly string[];
    }
  | { readonly by: "evidence-counts"; readonly from: TaskFilter; readonly kinds: readonly EvidenceKind[] }
  | { readonly by: "tasks"; readonly from: TaskFilter; readonly named?: boolean }
  | {
      readonly by: "documents";
      readonly kinds: readonly EvidenceKind[];
      readonly numbered: boolean;
      readonly about?: readonly string[];
    }
  | {
      readonly by: "none";
      readonly from: TaskFilter;
      readonly of: readonly string[];
      readonly notWith?: readonly string[];
    };

/**
 * How a figure comes about: a register is believed before a result, and of one task only the first source that says
 * something counts, so that nothing is counted twice. No source: only the clerk can type it.
 */
export interface IndicatorRow {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  /** `latest`: the state at the end of the window instead of a sum. */
  readonly adds: "sum" | "latest";
  readonly sources: readonly IndicatorSource[];
  /** Figures that this one follows from when no source says: sum of `plus` less sum of `minus`, all of them known. */
  readonly derived?: { readonly plus: readonly string[]; readonly minus: readonly string[] };
}
