import type { CellRef } from "./cell";
import type { CivilDate } from "./period";

/** The half-year's report or the year's (the contract's section 9). */
export type ReportKind = "6-thang" | "nam";

/** What a report's figures cover, both days inside, and the last day to send it. */
export interface ReportWindow {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly due: CivilDate;
}

/** Words of one look, with the cells that say so; words of our own have none. */
export interface ReportRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly sources: readonly CellRef[];
}

/** A paragraph of the body; an `item` begins with a dash of its own, a `lead` stays with the items it leads in. */
export interface ReportParagraph {
  readonly style: "body" | "lead" | "item" | "note";
  readonly runs: readonly ReportRun[];
}

/**
 * A heading with what stands under it, in reading order; the tree is flat, `level` nests it:
 * 1 "I. …", 2 "A. …", 3 "1. …", 4 "1.1. …".
 */
export interface ReportSection {
  /** Stable code, the key of the clerk's own words: "IV.2". */
  readonly code: string;
  readonly level: 1 | 2 | 3 | 4;
  /** "I.", made by counting. */
  readonly number: string;
  readonly title: string;
  readonly paragraphs: readonly ReportParagraph[];
  /** What the clerk may write over: the words proposed and whether they were replaced; null for a bare heading. */
  readonly narrative: { readonly proposed: string; readonly own: boolean } | null;
}

/** A column; `width` is a share of the table's width. */
export interface ReportColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly align: "left" | "center" | "right";
}

/** A value as it is printed, as it is added up, and where it was read. */
export interface ReportCell {
  readonly text: string;
  /** Null: `text` is all there is. */
  readonly value: number | { readonly date: CivilDate } | null;
  readonly sources: readonly CellRef[];
  /** A web address that the words lead to. */
  readonly link: string | null;
}

/** A row of cells, or a line across the whole table that names the group of the rows below. */
export type ReportRow =
  { readonly kind: "cells"; readonly cells: readonly ReportCell[] } | { readonly kind: "group"; readonly text: string };

export interface ReportTable {
  /** "figures", "progress" or "evidence". */
  readonly key: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly ReportRow[];
}

/** An appendix (phụ lục): a section of its own with its own page numbers. */
export interface ReportAppendix {
  /** Roman: "I". */
  readonly number: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)". */
  readonly attached: string;
  readonly landscape: boolean;
  readonly table: ReportTable;
  /** Printed in place of rows when there are none. */
  readonly emptyText: string;
  readonly notes: readonly ReportParagraph[];
}

/** What the report leaves open (Còn thiếu): a figure that nothing says, a setting that nobody gave. */
export interface ReportGap {
  /** Code of the indicator, or of the setting: "school.name". */
  readonly code: string;
  readonly kind: "figure" | "setting" | "check";
  /** A sentence for the clerk. */
  readonly text: string;
  /** The missing thing's name in a list: "Số lượt tiếp công dân (lượt)". */
  readonly label: string;
}

/** A figure beside the same figure of the last exported report. */
export interface ReportChange {
  readonly code: string;
  readonly title: string;
  readonly before: number | null;
  readonly now: number | null;
}

/** A figure of the report, with how it came to its value. */
export interface ReportFigure {
  readonly code: string;
  readonly title: string;
  readonly unit: string;
  readonly value: number | null;
  /** "typed": the clerk's own figure, in place of `counted`. */
  readonly how: "counted" | "typed" | "unknown";
  readonly counted: number | null;
  /** True when a part of it belongs to a recurring task, so that it runs up to `asOf`. */
  readonly running: boolean;
  readonly sources: readonly CellRef[];
}

/** The head of the first page (Nghị định 30/2020, ô số 1 to 4). */
export interface ReportHead {
  readonly superior: string;
  readonly school: string;
  readonly number: string;
  readonly nation: string;
  readonly motto: string;
  readonly placeAndDate: string;
}

/** Who signs: "KT. HIỆU TRƯỞNG" over "PHÓ HIỆU TRƯỞNG", or "HIỆU TRƯỞNG" alone. */
export interface ReportSignature {
  readonly positions: readonly string[];
  readonly name: string;
}

/**
 * The report as a value; the .docx, the .xlsx appendix and the pane's preview print the same one and decide nothing.
 */
export interface ReportDocument {
  readonly kind: ReportKind;
  /** The year in the report's name. */
  readonly year: number;
  /** The school's name as it stands inside a sentence; the head has it in capitals. */
  readonly schoolName: string;
  readonly window: ReportWindow;
  readonly asOf: CivilDate;
  /** Stamped DỰ THẢO: the workbook has error findings that the clerk has not accepted. */
  readonly draft: boolean;
  readonly draftStamp: string;
  readonly head: ReportHead;
  /** "BÁO CÁO" and its subject, broken into balanced lines. */
  readonly title: { readonly type: string; readonly subject: readonly string[] };
  readonly addressee: { readonly label: string; readonly names: readonly string[] };
  readonly opening: readonly ReportParagraph[];
  readonly sections: readonly ReportSection[];
  readonly closing: readonly ReportParagraph[];
  readonly recipients: { readonly label: string; readonly lines: readonly string[] };
  readonly signature: ReportSignature;
  readonly appendices: readonly ReportAppendix[];
  readonly figures: readonly ReportFigure[];
  readonly missing: readonly ReportGap[];
  readonly changes: readonly ReportChange[];
  /** File properties: a title, no author. */
  readonly properties: { readonly title: string; readonly created: CivilDate };
}
