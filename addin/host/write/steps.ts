/** Stay this far under the 5 MB that one request may have in Excel on the web. */
export const requestBudget = 3_500_000;

/** Something to do on a sheet that is being written, and about how many bytes of a request it costs. */
export interface Step {
  readonly bytes: number;
  run(sheet: Excel.Worksheet): void;
}

/** What one call on an object costs as JSON: its path and its arguments. */
export const callBytes = 450;

/** Steps in requests of at most the budget, in their order; one step alone may be larger. */
export function packSteps<T extends { readonly bytes: number }>(steps: readonly T[], budget = requestBudget): T[][] {
  const requests: T[][] = [];
  let current: T[] = [];
  let bytes = 0;
  for (const step of steps) {
    if (current.length > 0 && bytes + step.bytes > budget) {
      requests.push(current);
      current = [];
      bytes = 0;
    }
    current.push(step);
    bytes += step.bytes;
  }
  if (current.length > 0) requests.push(current);
  return requests;
}

/** Bytes of a block of values as JSON in UTF-8. */
export const blockBytes = (rows: unknown): number => new TextEncoder().encode(JSON.stringify(rows)).length;
