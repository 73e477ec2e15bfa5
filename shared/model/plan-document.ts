import type { Plan } from "./plan";

/** A paragraph of a plan document, its list number or bullet as Word shows it in front of it. */
export interface PlanParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** "1.", "a)", "-": what Word's numbering shows; null when there is none (it may be typed into the text). */
  readonly label: string | null;
  readonly bold: boolean;
}

/** A table of a plan document, row by row; a cell merged over several columns stands once, the rest are "". */
export interface PlanTable {
  readonly kind: "table";
  readonly rows: readonly (readonly string[])[];
}

export type PlanBlock = PlanParagraph | PlanTable;

/** What the reader of the file passed over or took note of; `locale/` has the sentence. */
export type PlanRemarkCode =
  | "deleted-text"
  | "inserted-text"
  | "text-box"
  | "picture"
  | "footnotes"
  | "comments"
  | "no-year"
  | "no-groups"
  | "no-duties"
  | "no-reports"
  | "unknown-table"
  | "unknown-section";

export interface PlanRemark {
  readonly code: PlanRemarkCode;
  /** How often, or 1. */
  readonly count: number;
  /** Words that it is about; null when there are none. */
  readonly words: string | null;
}

/** A plan document as paragraphs and tables, whatever it came from: a .docx, or pasted text. */
export interface PlanDocument {
  readonly blocks: readonly PlanBlock[];
  readonly remarks: readonly PlanRemark[];
}

/** A section of the document, as far as the reader understood what it is for. */
export interface PlanSection {
  readonly label: string | null;
  readonly title: string;
  readonly purpose: "aims" | "tasks" | "organisation" | "other";
}

/** A sentence that orders nothing, so that it became no duty; or one in a part that nobody understood. */
export interface PlanLeftOver {
  readonly text: string;
  readonly reason: "no-order" | "unknown-section" | "unknown-table";
}

/** What a plan document says. */
export interface PlanReading {
  readonly plan: Plan;
  readonly sections: readonly PlanSection[];
  readonly units: readonly { readonly name: string; readonly duties: readonly string[] }[];
  readonly leftOver: readonly PlanLeftOver[];
  readonly remarks: readonly PlanRemark[];
}
