import type { OfficeApi } from "./session";

/** Newest requirement set that every function of the pane finds in the Excels that it promises to work in. */
export const minimumSet = "1.14";

/** Where the pane finds itself once Office.js has answered, or has not. */
export type Door =
  | { readonly kind: "excel"; readonly office: OfficeApi }
  /** Excel is there, but older than the pane needs. */
  | { readonly kind: "old-excel" }
  /** No Excel around the page, or Office.js could not be loaded in time. */
  | { readonly kind: "browser"; readonly late: boolean };

interface Globals {
  readonly Office?: typeof Office;
  readonly Excel?: typeof Excel;
}

/**
 * Waits for Office.js, but never longer than `patience` milliseconds: behind a blocked address `Office.onReady` does
 * not resolve at all, and the clerk would look at an empty pane.
 */
export async function findDoor(globals: Globals, patience = 8_000): Promise<Door> {
  const office = globals.Office;
  if (!office) return { kind: "browser", late: false };
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const ready = await Promise.race([office.onReady().catch(() => null), late]);
  if (ready === null) return { kind: "browser", late: true };
  const excel = globals.Excel;
  if (String(ready.host) !== "Excel" || !excel) return { kind: "browser", late: false };
  if (!office.context.requirements.isSetSupported("ExcelApi", minimumSet)) return { kind: "old-excel" };
  return { kind: "excel", office: { Office: office, Excel: excel } };
}
