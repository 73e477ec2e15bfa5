import type { CellRef } from "./cell";
import type { Evidence } from "./evidence";
import type { ColumnRole } from "./layout";
import type { TextAt } from "./reading";
import type { Register } from "./register";
import type { Heading, Task } from "./task";

/** What became of one non-blank row under a header; every such row has exactly one (law 3 of the design). */
export type RowFate = "heading" | "task" | "continuation" | "evidence" | "register" | "left-over";

/** A non-blank row that is nothing the contract names. */
export interface LeftOver {
  readonly source: CellRef;
  /** Code of the reason; `locale/` has the sentence. */
  readonly reason:
    | "total"
    | "signature"
    | "repeated-header"
    | "column-numbers"
    | "sample-row"
    | "no-title"
    | "note"
    | "unjoined"
    | "unknown";
  readonly text: string;
}

/** A cell that is read but holds an error or a formula without a stored value. */
export interface BrokenCell {
  readonly at: CellRef;
  readonly role: ColumnRole;
  readonly problem: "error" | "uncached";
  /** "#REF!" for an error. */
  readonly code: string | null;
  readonly taskId: string | null;
}

/** The first cell of a column under the header whose text was decoded from a legacy code. */
export interface DecodedColumn {
  readonly at: CellRef;
  readonly encoding: "tcvn3" | "vni";
  readonly before: string;
  readonly after: string;
  readonly taskId: string | null;
}

/** Text that lost letters and cannot be decoded ("tr-ờng"); reported, never guessed. */
export interface DamagedText {
  readonly at: CellRef;
  readonly text: string;
}

/** A bare yes (Có, x, Đủ) in an evidence cell. */
export interface BareYes {
  readonly at: CellRef;
  readonly text: string;
  readonly taskId: string | null;
}

/** Words in a time cell that give no date, though another cell of the task may. */
export interface UnreadTime extends TextAt {
  readonly taskId: string;
}

/** Everything that the stages after structuring may look at; cell text beyond this is gone. */
export interface Structured {
  readonly headings: readonly Heading[];
  readonly tasks: readonly Task[];
  readonly evidence: readonly Evidence[];
  readonly registers: readonly Register[];
  readonly leftOver: readonly LeftOver[];
  /** Rows with task data but no title: the empty title cell. */
  readonly untitled: readonly CellRef[];
  readonly broken: readonly BrokenCell[];
  readonly decoded: readonly DecodedColumn[];
  readonly damaged: readonly DamagedText[];
  readonly bareYes: readonly BareYes[];
  readonly unreadTimes: readonly UnreadTime[];
  /** Words in a status cell that mean nothing known, where something else (a percentage) gives the status. */
  readonly unreadStatuses?: readonly UnreadTime[];
  /** Tables without a lead column and without a unit in the sheet's name: the header's title cell, once a table. */
  readonly leadless: readonly { readonly tableId: string; readonly at: CellRef }[];
  /** Per table and row, counted from the top of its header, for the law that rows are conserved. */
  readonly fates: ReadonlyMap<string, readonly (RowFate | undefined)[]>;
}
