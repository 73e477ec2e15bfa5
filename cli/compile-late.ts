import { setFlagsFromString } from "node:v8";

/** How much of a function runs before Node compiles it for speed: four times of what it does by itself. */
export const lateCompiling = "--interrupt-budget=500000";

/**
 * Lets Node compile for speed only what stays busy over several workbooks. By itself it begins with the first thousand
 * rows, on a second thread: a command over one workbook then spends half of its processor time on code that it is about
 * to leave, and one over many is slowed on all threads.
 */
export function compileLate(): void {
  setFlagsFromString(lateCompiling);
}
