import { inCapitals, type ContentRow } from "./content-row";

/** What a row with words or data is. */
export type RowKind = "heading" | "task" | "continuation" | "untitled" | "empty-number";

/** How a row looks, as a key. */
export const formatKey = ({ format, titleColumn }: ContentRow): string =>
  `${titleColumn}|${format.bold ? "b" : ""}|${format.fill ?? ""}|${format.merged ? "m" : ""}|${inCapitals(format) ? "c" : ""}`;

/** How rows of work look in a table, so that a bold or filled one among them can be told. */
export class UsualFormat {
  private readonly work: number = 0;
  private readonly boldSays: boolean;
  private readonly mergedSays: boolean;
  private readonly fills = new Map<string, number>();

  constructor(rows: readonly ContentRow[]) {
    let [bold, merged] = [0, 0];
    for (const row of rows) {
      if (!isWork(row)) continue;
      const { format } = row;
      this.work++;
      if (format.bold) bold++;
      if (format.merged) merged++;
      if (format.fill !== null) this.fills.set(format.fill, (this.fills.get(format.fill) ?? 0) + 1);
    }
    this.boldSays = bold * 2 <= this.work;
    this.mergedSays = merged * 2 <= this.work;
  }

  /** Does a row stand out among the rows of work: bold, filled or merged where they are not? */
  differs({ format }: ContentRow): boolean {
    return (
      (format.bold && this.boldSays) ||
      (format.fill !== null && (this.fills.get(format.fill) ?? 0) * 4 <= this.work) ||
      (format.merged && this.mergedSays)
    );
  }
}

const isWork = ({ hasData, title }: ContentRow): boolean => hasData && title !== "";

export interface Ranks {
  readonly letter: number;
  readonly roman: number;
  /** Rank of the numbers that most rows of work carry. */
  readonly work: number;
}

/** Letters and Roman numbers: the one that comes first is the outer one. */
export function ranksOf(rows: readonly ContentRow[]): Ranks {
  const first = rows.find(
    ({ numbering }) => numbering?.parts.length === 1 && (numbering.style === "letter" || numbering.style === "roman"),
  );
  const outer = first?.numbering?.style === "roman" ? { letter: 2, roman: 1 } : { letter: 1, roman: 2 };
  const counts = new Map<number, number>();
  const ranks: Ranks = { ...outer, work: 3 };
  for (const row of rows) {
    if (!row.hasData || row.numbering === null) continue;
    const rank = numberRank(row, ranks);
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

/** How deep a row's number stands; smaller is outer. */
export function numberRank({ numbering }: ContentRow, ranks: Ranks): number {
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

/** Heading, task, or a row without a title of its own; contract, section 2. */
export function kindsOf(rows: readonly ContentRow[], usual: UsualFormat, ranks: Ranks): RowKind[] {
  const allNumbered = numbered(rows);
  const kinds: (RowKind | null)[] = [];
  for (const row of rows) {
    const sure = sureKind(row, usual);
    const last = kinds.length;
    kinds.push(sure ?? (row.title !== "" && beneath(rows, last, ranks, allNumbered) ? "heading" : null));
  }
  joinSiblings(rows, kinds, ranks);
  joinAlike(rows, kinds, allNumbered);
  return continuations(rows, kinds);
}

/** What a row is by itself; null for one that its neighbours decide. */
function sureKind(row: ContentRow, usual: UsualFormat): RowKind | null {
  if (row.title === "") {
    if (row.numbering !== null && !row.titleInherited) return row.hasAny ? "untitled" : "empty-number";
    return null; // a continuation, if a task stands above
  }
  if (row.hasData) return "task";
  return usual.differs(row) ? "heading" : null;
}

/** The next row with a title of its own, a few rows on at most. */
function nextTitled(rows: readonly ContentRow[], index: number): ContentRow | undefined {
  for (let next = index + 1; next < index + 6; next++) {
    const row = rows[next];
    if (row === undefined || row.title !== "") return row;
  }
  return undefined;
}

/** Does the next row of words stand deeper than this one? */
function beneath(rows: readonly ContentRow[], index: number, ranks: Ranks, allNumbered: boolean): boolean {
  const row = rows[index];
  const next = nextTitled(rows, index);
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
  let [work, numbered] = [0, 0];
  for (const row of rows) {
    if (!isWork(row)) continue;
    work++;
    if (row.numbering !== null && row.numbering.style !== "bullet") numbered++;
  }
  return work > 0 && numbered * 10 >= work * 9;
}

function anyNumberedUndecided(rows: readonly ContentRow[], kinds: readonly (RowKind | null)[]): boolean {
  for (const [index, row] of rows.entries())
    if (kinds[index] === null && row.title !== "" && row.numbering !== null) return true;
  return false;
}

/**
 * A title alone is a heading when a sibling of the same numbering has rows beneath it. Siblings are the rows of one
 * style between two rows of an outer one.
 */
function joinSiblings(rows: readonly ContentRow[], kinds: (RowKind | null)[], ranks: Ranks): void {
  // In most tables every numbered row has data or stands out.
  if (!anyNumberedUndecided(rows, kinds)) return;
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
    for (const known of open.keys()) if (known > rank) close(known);
    let group = open.get(rank);
    if (group === undefined) open.set(rank, (group = { undecided: [], parent: false }));
    if (kinds[index] === null) group.undecided.push(index);
    const next = nextTitled(rows, index);
    if (next && next.numbering !== null && numberRank(next, ranks) > rank) group.parent = true;
  });
  close(-1);
}

/** An unnumbered title alone that looks like the headings above it, and like no row of work, is a heading too. */
function joinAlike(rows: readonly ContentRow[], kinds: (RowKind | null)[], allNumbered: boolean): void {
  const keys = new Set<string>();
  for (const [index, row] of rows.entries())
    if (kinds[index] === "heading" && row.numbering === null) keys.add(formatKey(row));
  if (keys.size === 0) return;
  for (const [index, row] of rows.entries()) {
    if (kinds[index] !== null || row.title === "" || row.numbering !== null || !keys.has(formatKey(row))) continue;
    if (allNumbered || inCapitals(row.format)) kinds[index] = "heading";
  }
}

/** What is left: unnumbered titles are tasks; rows without a title belong to the task above, or lack their title. */
function continuations(rows: readonly ContentRow[], kinds: readonly (RowKind | null)[]): RowKind[] {
  const read: RowKind[] = [];
  let above = false;
  for (const row of rows) {
    let kind = kinds[read.length] ?? null;
    if (kind === null && row.title === "")
      kind = above && !row.whole ? "continuation" : row.hasAny ? "untitled" : "empty-number";
    kind ??= "task";
    if (kind === "heading") above = false;
    if (kind === "task") above = true;
    read.push(kind);
  }
  return read;
}
