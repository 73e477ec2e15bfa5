import { longLists, type Part, type ReadResult } from "./calls";

/** So many items at a time: the page never stops to take in all of a list at once. */
const longest = 1_500;

/** A reading with its long lists taken out, and these in parts, in order. */
export function takeApart(result: ReadResult): { rest: ReadResult; parts: readonly Part[] } {
  const { snapshot } = result;
  const parts = longLists.flatMap((list): Part[] => {
    const items = snapshot[list];
    const count = Math.ceil(items.length / longest);
    return Array.from({ length: count }, (_, at) => ({ list, items: items.slice(at * longest, (at + 1) * longest) }));
  });
  return { rest: { ...result, snapshot: { ...snapshot, tasks: [], evidence: [], findings: [], leftOver: [] } }, parts };
}

/** The reading put together again. */
export function putTogether(rest: ReadResult, parts: readonly Part[]): ReadResult {
  const all = (list: Part["list"]): unknown[] => parts.flatMap((part) => (part.list === list ? part.items : []));
  const whole = Object.fromEntries(longLists.map((list) => [list, all(list)]));
  return { ...rest, snapshot: { ...rest.snapshot, ...whole } };
}
