import type { CellRef } from "./cell";
import type { CivilDate } from "./period";

/** A value in a sheet of ours. Text is always text: it never becomes a formula, whatever it begins with. */
export type OutputValue =
  | null
  | string
  | number
  | boolean
  | { readonly date: CivilDate }
  | { readonly percent: number }
  /** Text with a link to a web address, or to a cell of the workbook. */
  | { readonly text: string; readonly link: string | CellRef }
  /** A formula of ours (never cell text) with its stored value. */
  | { readonly formula: string; readonly value: string | number };

/** A column of an output table. */
export interface OutputColumn {
  readonly key: string;
  /** Unique and not empty within its table. */
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly format: "text" | "date" | "number" | "percent" | "link";
  readonly wrap: boolean;
  /** Values that a drop-down offers. */
  readonly choices?: readonly string[];
  /** Shown text → tone, made a conditional format. */
  readonly tones?: Readonly<Record<string, Tone>>;
}

/** Meaning of a colour, not the colour: the writers have one palette. */
export type Tone = "good" | "active" | "bad" | "idle" | "muted";

/** A real Excel table. */
export interface OutputTable {
  /** Name wished for; the host adds a number when it is taken. ASCII letters, digits and "_". */
  readonly name: string;
  /** Row of the header, counted from 1. */
  readonly headerRow: number;
  readonly columns: readonly OutputColumn[];
  /** One value a column; an empty table is written with one blank row. */
  readonly rows: readonly (readonly OutputValue[])[];
  /** Row of totals: one value a column (formulas allowed), or none. */
  readonly totals: readonly OutputValue[] | null;
}

/** A native Excel chart over a range of the same sheet. */
export interface OutputChart {
  readonly title: string;
  readonly type: "bar" | "column" | "line" | "doughnut";
  readonly stacked: boolean;
  /** Column keys of `table`: the categories and the series. */
  readonly table: string;
  readonly category: string;
  readonly series: readonly { readonly key: string; readonly tone: Tone | null }[];
  /** Tones of a doughnut's slices, by the order of its rows. */
  readonly slices?: readonly Tone[];
  /** Top left cell and size in cells. */
  readonly at: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
}

/** Words above a table: a title, or a remark. */
export interface OutputLine {
  readonly row: number;
  readonly text: string;
  readonly style: "title" | "remark" | "heading";
}

/** A sheet of ours as a declarative value; every host prints the same one. */
export interface OutputSheet {
  /** Stable code: "tasks", "evidence", "findings", "progress", "settings", or a report's appendix. */
  readonly key: string;
  /** Title wished for, at most 31 characters; a host adds a suffix when the clerk has a sheet of that name. */
  readonly name: string;
  readonly lines: readonly OutputLine[];
  readonly tables: readonly OutputTable[];
  readonly charts: readonly OutputChart[];
  /** Rows that stay in view, counted from the top. */
  readonly frozenRows: number;
  readonly print: { readonly landscape: boolean; readonly repeatRows: readonly [number, number] | null };
  readonly tab: Tone | null;
}
