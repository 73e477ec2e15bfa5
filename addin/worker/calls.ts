import type { CellRef } from "@shared/model/cell";
import type { CellEdit } from "@shared/model/finding";
import type { OutputFile, ProgressStage, UserErrorCode } from "@shared/model/host";
import type { Layout } from "@shared/model/layout";
import type { CivilDate } from "@shared/model/period";
import type { OutputSheet } from "@shared/model/output-sheet";
import type { Plan } from "@shared/model/plan";
import type { PlanReading } from "@shared/model/plan-document";
import type { PlanCoverage } from "@shared/plan/coverage";
import type { ReportDocument } from "@shared/model/report";
import type { Settings } from "@shared/model/settings";
import type { Snapshot } from "@shared/model/snapshot";
import type { FilledForm } from "./school-form";
import type { Workbook } from "@shared/model/workbook";

/** A sheet of the opened workbook, as the pane lists it. */
export interface SheetCard {
  readonly name: string;
  readonly hidden: boolean;
  readonly own: boolean;
  readonly rows: number;
}

/** What opening a workbook tells before it is read. */
export interface Opened {
  readonly fileName: string;
  readonly sheets: readonly SheetCard[];
  /** From the workbook's own sheet `Cấu hình`; null when it has none. */
  readonly settings: Settings | null;
}

/** How the pipeline is asked to judge. */
export interface ReadOptions {
  readonly asOf: CivilDate | null;
  readonly today: CivilDate;
}

/** One rule with its reasons, for the finding's explanation. */
export interface RuleCard {
  readonly id: string;
  readonly why: string;
  readonly good: string;
  readonly bad: string;
}

/** Values that stand below a column's heading, to tell the clerk what the column is: at most three. */
export type ColumnSamples = Readonly<Record<string, Readonly<Record<number, readonly string[]>>>>;

/** Everything the steps show; the workbook itself stays in the worker. */
export interface ReadResult {
  readonly snapshot: Snapshot;
  readonly layout: Layout;
  readonly settings: Settings;
  readonly samples: ColumnSamples;
  /** How the plan's duties are covered; null when the workbook's own year has no plan. */
  readonly cover: PlanCoverage | null;
  /** Cells that hold what the findings speak of, "Sheet!A1" → shown text. */
  readonly shown: Readonly<Record<string, string>>;
  /** Those of them that hold a formula. */
  readonly formulas: readonly string[];
}

/** One cell of a cut-out of a sheet. */
export interface CutCell {
  readonly text: string;
  readonly bold: boolean;
  readonly fill: string | null;
}

/** A cell among its neighbours. */
export interface Surroundings {
  readonly at: CellRef;
  readonly columns: readonly number[];
  readonly rows: readonly { readonly number: number; readonly cells: readonly CutCell[] }[];
  /** The header text of the cell's column; null outside a table. */
  readonly header: string | null;
}

/** Why one value of a task was read so. */
export interface ValueReason {
  readonly field: string;
  readonly value: string | null;
  readonly how: "stated" | "inferred" | "unreadable" | "missing";
  readonly at: CellRef | null;
  readonly by: string | null;
}

/** The files that the pane makes. */
export type Product =
  | "report-docx"
  | "report-xlsx"
  | "normalised"
  | "structured"
  | "snapshot"
  | "dashboard"
  | "dashboard-redacted"
  | "settings";

/** What the worker can be asked, with what it answers. */
export interface Calls {
  "open-file": { input: { fileName: string; bytes: Uint8Array }; output: Opened };
  adopt: { input: { workbook: Workbook }; output: Opened };
  /** Of the headers as they are read untaught: key of what the clerk taught for a file not saved back; null: no table. */
  fingerprint: { input: { options: ReadOptions }; output: string | null };
  read: { input: { settings: Settings; options: ReadOptions }; output: ReadResult };
  surroundings: { input: { at: CellRef }; output: Surroundings };
  explain: { input: { taskId: string }; output: readonly ValueReason[] };
  rules: { input: null; output: readonly RuleCard[] };
  edit: { input: { edits: readonly CellEdit[] }; output: { undo: readonly CellEdit[]; bytes: Uint8Array } };
  /** Our own sheets for a host that writes them itself. */
  sheets: { input: null; output: readonly OutputSheet[] };
  preview: { input: null; output: ReportDocument };
  make: { input: { product: Product; template: string | null }; output: OutputFile };
  /** A plan's document as data; nothing is kept of it in the worker. */
  plan: { input: { fileName: string; bytes: Uint8Array }; output: PlanReading };
  /** A blank tracking workbook of a year; `plan` null: the one that comes with the software. */
  tracking: { input: { plan: Plan | null; year: number }; output: OutputFile };
  /** The report in the school's own Word form. */
  form: { input: { fileName: string; bytes: Uint8Array }; output: FilledForm };
  /** A ready form to start from. */
  "form-start": { input: null; output: OutputFile };
  /** The workbook as the worker holds it, for the file host's `read`. */
  workbook: { input: null; output: Workbook };
  graft: { input: { sheets: readonly OutputSheet[] }; output: { bytes: Uint8Array } };
}

export type CallName = keyof Calls;

/** The long lists of a reading: sent a stretch at a time. */
export const longLists = ["tasks", "evidence", "findings", "leftOver"] as const;

/** A stretch of one of a reading's long lists. */
export interface Part {
  readonly list: (typeof longLists)[number];
  readonly items: readonly unknown[];
}

/** Main thread → worker. */
export interface Question<Name extends CallName = CallName> {
  readonly id: number;
  readonly name: Name;
  readonly input: Calls[Name]["input"];
}

/** Worker → main thread. */
export type Answer =
  | { readonly id: number; readonly kind: "progress"; readonly stage: ProgressStage; readonly done: number }
  /** A stretch of a list that the result holds; before the result, in order. */
  | { readonly id: number; readonly kind: "part"; readonly part: Part }
  | { readonly id: number; readonly kind: "result"; readonly output: unknown }
  | {
      readonly id: number;
      readonly kind: "failure";
      readonly code: UserErrorCode;
      readonly details: Readonly<Record<string, string | number>>;
    };
