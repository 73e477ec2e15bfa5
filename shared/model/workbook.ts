import type { Area, Cell } from "./cell";

/** A row that holds at least one non-blank cell. */
export interface SheetRow {
  /** Counted from 1. */
  readonly number: number;
  /** Hidden by hand or by a filter. */
  readonly hidden: boolean;
  /** Non-blank cells, and blank ones that have a fill (a mark in a month matrix), by rising column. */
  readonly cells: readonly Cell[];
}

/** One worksheet as read. Chart sheets and dialogue sheets are not listed. */
export interface Sheet {
  readonly name: string;
  /** Hidden or very hidden. */
  readonly hidden: boolean;
  /** Written by this software (known by the hidden defined name `SoDanVan.sheets`); never read as input. */
  readonly own: boolean;
  /** By rising number; rows without a non-blank cell are left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly Area[];
  /** Column numbers, from 1. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The clerk's workbook, the same from every host (a file in the browser or Node, or the open workbook in Excel). */
export interface Workbook {
  /** File name with its ending, no folder. */
  readonly fileName: string;
  readonly sheets: readonly Sheet[];
  /** What the sheet `Cấu hình` holds, as rows of shown texts; null when the workbook has none of ours. */
  readonly settingsRows: readonly (readonly string[])[] | null;
  /** The title of that sheet; its rows are those of `settingsRows`, in their order. */
  readonly settingsSheet?: string;
}
