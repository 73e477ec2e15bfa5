import type { ReadResult } from "./calls";

/** The long lists of a reading: sent a part at a time, so that the page never stops to take in all of it at once. */
const lists = ["tasks", "evidence", "findings", "leftOver"] as const;
type ListName = (typeof lists)[number];

const longest = 1_500;

/** A stretch of one of a reading's long lists. */
export interface Part {
  readonly list: ListName;
  readonly items: readonly unknown[];
}

/** A reading with its long lists taken out, and these in parts, in order. */
export function takeApart(result: ReadResult): { rest: ReadResult; parts: readonly Part[] } {
  const { snapshot } = result;
  const parts = lists.flatMap((list): Part[] => {
    const items = snapshot[list];
    const count = Math.ceil(items.length / longest);
    return Array.from({ length: count }, (_, at) => ({ list, items: items.slice(at * longest, (at + 1) * longest) }));
  });
  return { rest: { ...result, snapshot: { ...snapshot, tasks: [], evidence: [], findings: [], leftOver: [] } }, parts };
}

/** The reading put together again. */
export function putTogether(rest: ReadResult, parts: readonly Part[]): ReadResult {
  const all = (list: ListName): unknown[] => parts.flatMap((part) => (part.list === list ? part.items : []));
  const whole = Object.fromEntries(lists.map((list) => [list, all(list)]));
  return { ...rest, snapshot: { ...rest.snapshot, ...whole } };
}
