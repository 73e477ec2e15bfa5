import type { ContentRow } from "./content-row";
import { formatKey, kindsOf, numberRank, ranksOf, UsualFormat, type Ranks, type RowKind } from "./row-kinds";
import { inSequence } from "./sequence";

/** What a row is in the outline of a table, and the row that it stands under. */
export interface OutlineRow {
  readonly content: ContentRow;
  readonly kind: RowKind;
  /** Index of the heading or task above it in the outline; null at the top. */
  readonly parent: number | null;
}

interface Entry {
  readonly index: number;
  readonly rank: number;
  readonly heading: boolean;
  readonly parts: readonly number[];
  readonly style: string;
  /** Bold, filled or merged where rows of work are not. */
  readonly standsOut: boolean;
  children: number;
}

/** Headings, tasks and continuations of a table with their nesting; contract, section 2. */
export function outlineOf(raw: readonly ContentRow[]): OutlineRow[] {
  const rows = inSequence(raw);
  const usual = new UsualFormat(rows);
  const ranks = ranksOf(rows);
  const kinds = kindsOf(rows, usual, ranks);
  const outline: OutlineRow[] = [];
  const stack: Entry[] = [];
  const headingRanks = new Map<string, number>();
  const countedAlike = new Set<number>();
  for (const content of rows) {
    const index = outline.length;
    const kind = kinds[index] ?? "task";
    if (kind === "continuation" || kind === "untitled" || kind === "empty-number") {
      outline.push({ content, kind, parent: stack.findLast(isTask)?.index ?? null });
      continue;
    }
    const heading = kind === "heading";
    const entry: Entry = {
      index,
      rank: rankOf(content, heading, stack, ranks, headingRanks, rows),
      heading,
      parts: content.numbering?.parts ?? [],
      style: content.numbering?.style ?? "",
      standsOut: usual.differs(content),
      children: 0,
    };
    makeRoom(stack, entry, countedAlike);
    const parent = stack.at(-1);
    if (parent) parent.children++;
    outline.push({ content, kind, parent: parent?.index ?? null });
    if (heading) headingRanks.set(formatKey(content), entry.rank);
    stack.push(entry);
  }
  return outline;
}

const isHeading = ({ heading }: Entry): boolean => heading;
const isTask = ({ heading }: Entry): boolean => !heading;

function rankOf(
  content: ContentRow,
  heading: boolean,
  stack: readonly Entry[],
  ranks: Ranks,
  headingRanks: ReadonlyMap<string, number>,
  rows: readonly ContentRow[],
): number {
  if (content.numbering !== null) return numberRank(content, ranks);
  const top = stack.at(-1);
  if (heading) {
    const known = headingRanks.get(formatKey(content));
    if (known !== undefined) return known;
    const outer = stack.findLast(isHeading);
    return outer === undefined ? 0.2 : outer.rank + 0.4;
  }
  if (top === undefined) return ranks.work;
  if (!top.heading)
    return top.style === "bullet" ? ranks.work : rows[top.index]?.numbering?.style === "bullet" ? ranks.work : top.rank;
  return Math.max(ranks.work, top.rank + 0.5);
}

/** Closes what the new row does not stand under; notes the ranks in which headings and the rows beneath count alike. */
function makeRoom(stack: Entry[], entry: Entry, countedAlike: Set<number>): void {
  const top = (): Entry | undefined => stack.at(-1);
  while ((top()?.rank ?? -1) > entry.rank) stack.pop();
  const same = top();
  if (same?.rank === entry.rank) {
    if (entry.heading && entry.standsOut) {
      const known = headingOfRank(stack, entry.rank);
      stack.length = known >= 0 ? known : stack.length - 1;
    } else if (same.heading && (startsAgain(same, entry) || countsOn(same, entry))) {
      countedAlike.add(entry.rank);
    } else if (!same.heading || entry.heading || !countedAlike.has(entry.rank)) {
      stack.pop();
    }
  }
  // "2.1" does not stand under "1", unless the numbers are careless all along.
  for (let above = top(); above && entry.parts.length > 1 && above.style === "decimal"; above = top()) {
    const fits = above.parts.every((part, index) => part === entry.parts[index]);
    if (fits || above.parts.length >= entry.parts.length || above.children === 0) break;
    stack.pop();
  }
}

/** Index of the innermost heading of a rank; -1 for none. */
function headingOfRank(stack: readonly Entry[], rank: number): number {
  for (let index = stack.length - 1; index >= 0; index--) {
    const entry = stack[index];
    if (entry?.heading === true && entry.rank === rank) return index;
  }
  return -1;
}

/** Does a row count on from the rows before a heading that stands out (… 3, then 2 CÔNG KHAI, then 4)? Not from the heading. */
function countsOn(heading: Entry, entry: Entry): boolean {
  const [before, now] = [heading.parts.at(-1), entry.parts.at(-1)];
  return heading.standsOut && !entry.heading && before !== undefined && now !== undefined && now > before + 1;
}

/** Does a row count anew beneath a heading that is numbered in the same way (1 CÔNG KHAI, 1 …, 2 …)? */
function startsAgain(heading: Entry, entry: Entry): boolean {
  const [before, now] = [heading.parts.at(-1), entry.parts.at(-1)];
  return before !== undefined && now !== undefined && now <= before && !entry.heading;
}
