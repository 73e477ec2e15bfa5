import type * as docx from "docx";

/** The docx package, loaded when a report is written. */
export type Docx = typeof docx;

export const loadDocx = (): Promise<Docx> => import("docx");
