import type { Area } from "./cell";
import type { PlanYear } from "./period";

/** What a table is for. `month-matrix` is a task table whose time is marked in month columns. */
export type TableRole = "tasks" | "evidence" | "register" | "month-matrix";

/** Which register (sổ) a table is; a register's entries are counted, never made tasks. */
export type RegisterKind = "citizen-reception" | "petitions" | "outgoing-documents" | "incoming-documents" | "other";

/** A column of a matrix: the month, quarter, half or semester that a mark in it stands for. */
export type SpanRole =
  | `month-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`
  | `quarter-${1 | 2 | 3 | 4}`
  | `half-${1 | 2}`
  | `semester-${1 | 2}`;

/**
 * What a column holds. `status-done`, `status-in-progress`, `status-not-started`: a mark under a status heading.
 * `evidence-*` and `task-*`: the own columns of an evidence table. `register-*`: those of a register.
 * `group`: names the group of the tasks beside it. `product`: what the plan wants delivered. `ignored`: a column that the contract has no use for.
 */
export type ColumnRole =
  | "code"
  | "group"
  | "title"
  | "lead"
  | "partners"
  | "start"
  | "due"
  | "time"
  | "status"
  | "status-done"
  | "status-in-progress"
  | "status-not-started"
  | "percent"
  | "completedOn"
  | "product"
  | "result"
  | "evidence"
  | "notes"
  | SpanRole
  | "task-code"
  | "task-title"
  | "evidence-code"
  | "evidence-kind"
  | "evidence-number"
  | "evidence-date"
  | "evidence-link"
  | "evidence-count"
  | "register-date"
  | "register-type"
  | "register-outcome"
  | "register-text"
  | "ignored";

/** One column of a table with its meaning and why it was read so. */
export interface Column {
  /** Counted from 1. */
  readonly column: number;
  readonly role: ColumnRole;
  /** The heading's words, all header rows joined by " / ". */
  readonly header: string;
  /** Why: "synonym" (the vocabulary holds it), "correction" (the clerk said so), "content" (what the cells below hold), "position". */
  readonly reason: "synonym" | "correction" | "content" | "position" | "none";
  /** The vocabulary entry or the observation that decided. */
  readonly by: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A table found on a sheet. */
export interface Table {
  /** "Theo dõi 2024!A9": sheet and the top left cell of the header. */
  readonly id: string;
  readonly sheet: string;
  readonly role: TableRole;
  readonly register: RegisterKind | null;
  readonly header: Area;
  /** Rows under the header up to the last one that can hold data; null for a header over nothing. */
  readonly body: Area | null;
  readonly columns: readonly Column[];
  /** Lines of text above the header. */
  readonly titles?: readonly string[];
  /** 0 to 1; below 0.6 the pane asks for a look. */
  readonly confidence: number;
  /** The year of this table's dates: from the sheet's titles or name, else the workbook's. */
  readonly planYear: PlanYear;
}

/** A sheet that holds no table, and why. */
export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "own" | "empty" | "no-table" | "switched-off";
}

/** What the title blocks say about the school. */
export interface TitleFacts {
  readonly schoolName: string | null;
  readonly superior: string | null;
  readonly place: string | null;
  readonly planTitle: string | null;
}

/** Where the tables are and what their columns mean. */
export interface Layout {
  readonly tables: readonly Table[];
  readonly skipped: readonly SkippedSheet[];
  readonly titles: TitleFacts;
  /** The workbook's plan year; null when nothing in it names one. */
  readonly planYear: PlanYear | null;
}
