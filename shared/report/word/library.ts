/** The docx package, loaded when a report is written. */
export type Docx = typeof import("docx");

export const loadDocx = (): Promise<Docx> => import("docx");
