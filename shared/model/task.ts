import type { CellRef } from "./cell";
import type { CivilDate, Recurrence } from "./period";
import type { Reading, TextAt } from "./reading";

/** Work state of a task; the contract's section 5. */
export type Status = "done" | "in-progress" | "not-started" | "postponed" | "cancelled";

/**
 * Somebody who leads or takes part: a unit under its full name, a person, or words that are neither.
 * `collective`: Toàn trường, Các tổ, Các bộ phận.
 */
export interface Party {
  readonly name: string;
  readonly kind: "unit" | "collective" | "person" | "unknown";
}

/** A count that a result states: "120 lượt người" → 120, "lượt người". */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly at: CellRef;
}

/** The cells of a task by role; also of empty cells, so that a finding can point at them. */
export type TaskCellRole =
  | "code"
  | "title"
  | "lead"
  | "partners"
  | "start"
  | "due"
  | "time"
  | "status"
  | "percent"
  | "completedOn"
  | "product"
  | "result"
  | "evidence"
  | "notes";

/** A row that numbers or names a group and carries no data of its own. */
export interface Heading {
  readonly id: string;
  readonly tableId: string;
  readonly row: number;
  /** The numbering as written, "I" or "1.1"; null when there is none. */
  readonly code: string | null;
  readonly codeAt: CellRef;
  /** Without its numbering. */
  readonly title: string;
  readonly at: CellRef;
  /** The heading that this one stands under. */
  readonly parentId: string | null;
  /** Tasks beneath it, at any depth. */
  readonly taskCount: number;
}

/** A task of the plan as the workbook states it (nhiệm vụ). */
export interface Task {
  readonly id: string;
  readonly tableId: string;
  /** The row of its title, counted from 1. */
  readonly row: number;
  /** All rows that belong to it: its own and its continuations. */
  readonly rows: readonly number[];
  /** On a hidden row, column or sheet. */
  readonly hidden: boolean;
  /** The numbering as written; null when there is none. */
  readonly code: string | null;
  /** Where the numbering stands or would stand. */
  readonly codeAt: CellRef;
  readonly title: string;
  readonly titleAt: CellRef;
  /** The innermost heading above. */
  readonly headingId: string | null;
  /** Heading titles above, outermost first, without numbering. */
  readonly path: readonly string[];
  readonly planGroup: string | null;
  readonly parentId: string | null;
  readonly lead: Reading<readonly Party[]>;
  readonly partners: Reading<readonly Party[]>;
  readonly start: Reading<CivilDate>;
  /**
   * `at` is the cell that findings about the due date point at: the due cell, else the time cell, else the
   * last marked month, else the title (the contract's section 8).
   */
  readonly due: Reading<CivilDate>;
  readonly recurrence: Recurrence | null;
  /** The words of the time cells as written; null when there are none. */
  readonly timeText: string | null;
  /** `at`: the status cell, else the first status mark column, else the last marked month, else the title. */
  readonly status: Reading<Status>;
  /** 0 to 100 as stated; out of range it keeps the raw number. */
  readonly percent: Reading<number>;
  readonly completedOn: Reading<CivilDate>;
  /** Done after its due date; null when the dates do not say. */
  readonly late: boolean | null;
  readonly result: readonly TextAt[];
  readonly quantities: readonly Quantity[];
  readonly notes: readonly TextAt[];
  readonly cells: Readonly<Partial<Record<TaskCellRole, CellRef>>>;
}
