import type { ContentRow } from "./content-row";

/** What a row is in the outline of a table, and the row that it stands under. */
export interface OutlineRow {
  readonly content: ContentRow;
  readonly kind: "heading" | "task" | "continuation" | "untitled" | "empty-number";
  /** Index of the heading or task above it in the outline; null at the top. */
  readonly parent: number | null;
}

interface Entry {
  readonly index: number;
  readonly rank: number;
  readonly heading: boolean;
  readonly parts: readonly number[];
  readonly style: string;
  children: number;
}

/** Headings, tasks and continuations of a table with their nesting; contract, section 2. */
export function outlineOf(raw: readonly ContentRow[]): OutlineRow[] {
  const rows = inSequence(raw);
  const usual = usualFormat(rows);
  const ranks = ranksOf(rows);
  const kinds = kindsOf(rows, usual, ranks);
  const outline: OutlineRow[] = [];
  const stack: Entry[] = [];
  const headingRanks = new Map<string, number>();
  rows.forEach((content, index) => {
    const kind = kinds[index] ?? "task";
    if (kind === "continuation" || kind === "untitled" || kind === "empty-number") {
      outline.push({ content, kind, parent: stack.findLast((entry) => !entry.heading)?.index ?? null });
      return;
    }
    const heading = kind === "heading";
    const entry: Entry = {
      index,
      rank: rankOf(content, heading, stack, ranks, headingRanks, rows),
      heading,
      parts: content.numbering?.parts ?? [],
      style: content.numbering?.style ?? "",
      children: 0,
    };
    makeRoom(stack, entry, usual.differs(content));
    const parent = stack.at(-1);
    if (parent) parent.children++;
    outline.push({ content, kind, parent: parent?.index ?? null });
    if (heading) headingRanks.set(formatKey(content), entry.rank);
    stack.push(entry);
  });
  return outline;
}

const formatKey = ({ format }: ContentRow): string =>
  `${format.bold ? "b" : ""}|${format.fill ?? ""}|${format.merged ? "m" : ""}|${format.capitals ? "c" : ""}`;

interface Usual {
  /** Does a row stand out among the rows of work: bold, filled or merged where they are not? */
  differs(row: ContentRow): boolean;
}

/** How rows of work look in a table, so that a bold or filled one among them can be told. */
function usualFormat(rows: readonly ContentRow[]): Usual {
  const work = rows.filter((row) => row.hasData && row.title !== "");
  const bold = work.filter((row) => row.format.bold).length;
  const fills = new Map<string, number>();
  for (const { format } of work) if (format.fill !== null) fills.set(format.fill, (fills.get(format.fill) ?? 0) + 1);
  const merged = work.filter((row) => row.format.merged).length;
  const boldSays = bold * 2 <= work.length;
  const mergedSays = merged * 2 <= work.length;
  return {
    differs: ({ format }) =>
      (format.bold && boldSays) ||
      (format.fill !== null && (fills.get(format.fill) ?? 0) * 4 <= work.length) ||
      (format.merged && mergedSays),
  };
}

interface Ranks {
  readonly letter: number;
  readonly roman: number;
  /** Rank of the numbers that most rows of work carry. */
  readonly work: number;
}

/** Letters and Roman numbers: the one that comes first is the outer one. */
function ranksOf(rows: readonly ContentRow[]): Ranks {
  const first = rows.find(
    ({ numbering }) => numbering?.parts.length === 1 && (numbering.style === "letter" || numbering.style === "roman"),
  );
  const outer = first?.numbering?.style === "roman" ? { letter: 2, roman: 1 } : { letter: 1, roman: 2 };
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (!row.hasData || row.numbering === null) continue;
    const rank = numberRank(row, { ...outer, work: 3 });
    counts.set(rank, (counts.get(rank) ?? 0) + 1);
  }
  let work = 3;
  let most = 0;
  for (const [rank, count] of counts) {
    if (count <= most) continue;
    most = count;
    work = rank;
  }
  return { ...outer, work };
}

function numberRank({ numbering }: ContentRow, ranks: Ranks): number {
  if (numbering === null) return ranks.work;
  const depth = Math.max(1, numbering.parts.length);
  switch (numbering.style) {
    case "part":
      return 0;
    case "letter":
      return ranks.letter;
    case "roman":
      return ranks.roman;
    case "decimal":
      return 3 + Math.min(depth - 1, 6);
    case "small":
      return depth > 1 ? 3 + Math.min(depth - 1, 6) : 10;
    case "bullet":
      return 11 + numbering.bullet;
  }
}

type Kind = OutlineRow["kind"];

function kindsOf(rows: readonly ContentRow[], usual: Usual, ranks: Ranks): Kind[] {
  const allNumbered = numbered(rows);
  const kinds = rows.map((row, index): Kind | null => {
    if (row.title === "") {
      if (row.numbering !== null && !row.titleInherited) return row.hasAny ? "untitled" : "empty-number";
      return null; // a continuation, if a task stands above
    }
    if (row.hasData) return "task";
    if (usual.differs(row)) return "heading";
    return beneath(rows, index, ranks, allNumbered) ? "heading" : null;
  });
  joinSiblings(rows, kinds, ranks);
  joinAlike(rows, kinds, allNumbered);
  return continuations(rows, kinds);
}

/** Does the next row of words stand deeper than this one? */
function beneath(rows: readonly ContentRow[], index: number, ranks: Ranks, allNumbered: boolean): boolean {
  const row = rows[index];
  const next = rows.slice(index + 1, index + 6).find((one) => one.title !== "");
  if (row === undefined || next === undefined) return false;
  if (row.numbering === null) return next.numbering !== null && !row.format.merged && allNumbered;
  if (next.numbering === null) return false;
  const [own, other] = [numberRank(row, ranks), numberRank(next, ranks)];
  if (other > own) return true;
  // The same kind of number that starts again counts the rows beneath.
  return (
    own === other &&
    next.hasData &&
    row.numbering.parts.length === 1 &&
    next.numbering.parts[0] === 1 &&
    row.numbering.style === "decimal" &&
    row.numbering.parts[0] !== 0 &&
    next.numbering.style === "decimal" &&
    startsBelow(rows, index)
  );
}

const startsBelow = (rows: readonly ContentRow[], index: number): boolean =>
  (rows[index + 1]?.numbering?.parts[0] ?? 0) === 1;

/** Do nearly all rows of work carry a number, so that one without is no work? */
function numbered(rows: readonly ContentRow[]): boolean {
  const work = rows.filter((row) => row.hasData && row.title !== "");
  return (
    work.length > 0 &&
    work.filter((row) => row.numbering !== null && row.numbering.style !== "bullet").length * 10 >= work.length * 9
  );
}

/**
 * A title alone is a heading when a sibling of the same numbering has rows beneath it. Siblings are the rows of one
 * style between two rows of an outer one.
 */
function joinSiblings(rows: readonly ContentRow[], kinds: (Kind | null)[], ranks: Ranks): void {
  const open = new Map<number, { undecided: number[]; parent: boolean }>();
  const close = (from: number): void => {
    for (const [rank, group] of [...open]) {
      if (rank < from) continue;
      for (const index of group.undecided) kinds[index] = group.parent ? "heading" : "task";
      open.delete(rank);
    }
  };
  rows.forEach((row, index) => {
    if (row.title === "") return;
    if (row.numbering === null) {
      if (kinds[index] === "heading") close(0);
      return;
    }
    const rank = numberRank(row, ranks);
    for (const known of [...open.keys()]) if (known > rank) close(known);
    const group = open.get(rank) ?? { undecided: [], parent: false };
    open.set(rank, group);
    if (kinds[index] === null) group.undecided.push(index);
    const next = rows.slice(index + 1, index + 6).find((one) => one.title !== "");
    if (next && next.numbering !== null && numberRank(next, ranks) > rank) group.parent = true;
  });
  close(-1);
}

/** An unnumbered title alone that looks like the headings above it, and like no row of work, is a heading too. */
function joinAlike(rows: readonly ContentRow[], kinds: (Kind | null)[], allNumbered: boolean): void {
  const keys = new Set(
    rows.flatMap((row, index) => (kinds[index] === "heading" && row.numbering === null ? [formatKey(row)] : [])),
  );
  rows.forEach((row, index) => {
    if (kinds[index] !== null || row.title === "" || row.numbering !== null || !keys.has(formatKey(row))) return;
    if (allNumbered || row.format.capitals) kinds[index] = "heading";
  });
}

/** What is left: unnumbered titles are tasks; rows without a title belong to the task above, or lack their title. */
function continuations(rows: readonly ContentRow[], kinds: readonly (Kind | null)[]): Kind[] {
  let above = false;
  return rows.map((row, index): Kind => {
    const kind = kinds[index] ?? null;
    if (kind === "heading") above = false;
    if (kind === "task") above = true;
    if (kind !== null) return kind;
    if (row.title === "") return above && !row.whole ? "continuation" : row.hasAny ? "untitled" : "empty-number";
    above = true;
    return "task";
  });
}

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
    const outer = stack.findLast((entry) => entry.heading);
    return outer === undefined ? 0.2 : outer.rank + 0.4;
  }
  if (top === undefined) return ranks.work;
  if (!top.heading)
    return top.style === "bullet" ? ranks.work : rows[top.index]?.numbering?.style === "bullet" ? ranks.work : top.rank;
  return Math.max(ranks.work, top.rank + 0.5);
}

/** Of "1.2" and "2.1" the one that goes on from the row before. */
function preferred(row: ContentRow, before: readonly number[]): ContentRow {
  const own = row.numbering?.parts ?? [];
  const goesOn = own[0] === before[0] && own[1] === (before[1] ?? 0) + 1;
  return goesOn ? row : { ...row, numbering: row.swapped };
}

/**
 * Numbers that only the row before can tell: "C" after "B" is a letter, not a Roman number; "1.1" after "1.9" is the
 * 1.10 that Excel cut short.
 */
function inSequence(rows: readonly ContentRow[]): ContentRow[] {
  let letter = 0;
  let before: readonly number[] = [];
  return rows.map((given) => {
    const row = given.swapped !== null && before[0] === given.swapped.parts[0] ? preferred(given, before) : given;
    const { numbering } = row;
    if (numbering === null) return row;
    if (
      numbering.alsoLetter !== null &&
      letter > 0 &&
      (numbering.alsoLetter === letter + 1 || numbering.alsoLetter === letter + 2)
    ) {
      letter = numbering.alsoLetter;
      return { ...row, numbering: { ...numbering, style: "letter" as const, parts: [letter] } };
    }
    if (numbering.style === "letter") letter = numbering.parts[0] ?? 0;
    const { parts } = numbering;
    const last = parts.at(-1) ?? 0;
    const previous = before.at(-1) ?? 0;
    const sameGroup =
      parts.length > 1 && parts.length === before.length && parts.slice(0, -1).every((part, at) => part === before[at]);
    if (sameGroup && numbering.style === "decimal" && last < 10 && previous === last * 10 - 1) {
      before = [...parts.slice(0, -1), last * 10];
      return { ...row, numbering: { ...numbering, parts: before } };
    }
    if (parts.length > 0) before = parts;
    return row;
  });
}

/** Closes what the new row does not stand under. */
function makeRoom(stack: Entry[], entry: Entry, standsOut: boolean): void {
  const top = (): Entry | undefined => stack.at(-1);
  while ((top()?.rank ?? -1) > entry.rank) stack.pop();
  const same = top();
  if (same?.rank === entry.rank) {
    if (entry.heading && standsOut) {
      const known = stack.findLastIndex((one) => one.heading && one.rank === entry.rank);
      stack.length = known >= 0 ? known : stack.length - 1;
    } else if (!same.heading || !startsAgain(same, entry)) {
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

/** Does a row count anew beneath a heading that is numbered in the same way (1 CÔNG KHAI, 1 …, 2 …)? */
function startsAgain(heading: Entry, entry: Entry): boolean {
  const [before, now] = [heading.parts.at(-1), entry.parts.at(-1)];
  return before !== undefined && now !== undefined && now <= before && !entry.heading;
}
