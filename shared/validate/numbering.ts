import { parseAddress } from "../model/cell";
import type { Heading, Task } from "../model/task";
import { goesOn, letterFollows, ordinalsOf, type Ordinal } from "../text/numbering";
import type { Judged } from "./context";

/** A heading or a task, among its siblings. */
export type Numbered = Heading | Task;

/** A number that was skipped before this one, or that this one repeats. */
export interface NumberingFault {
  readonly numbered: Numbered;
  readonly fault: "skipped" | "repeated";
  /** The number before it in the list. */
  readonly previous: string;
}

/** Numbered headings and tasks by what they stand under: a table, its heading, its parent task. */
export function siblings({ structured, tasks }: Judged): readonly (readonly Numbered[])[] {
  const groups = new Map<string, Numbered[]>();
  const groupOf = (key: string): Numbered[] => {
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    return group;
  };
  for (const heading of structured.headings) {
    if (heading.code !== null) groupOf(`${heading.tableId} ${heading.parentId ?? ""} `).push(heading);
  }
  let above: Task | null = null;
  let group: Numbered[] = [];
  for (const task of tasks) {
    const { tableId, headingId, parentId, code } = task;
    if (code === null) continue;
    // Most tasks stand under the heading of the one above.
    if (above?.headingId !== headingId || above.parentId !== parentId || above.tableId !== tableId) {
      group = groupOf(`${tableId} ${headingId ?? ""} ${parentId ?? ""}`);
    }
    group.push(task);
    above = task;
  }
  return [...groups.values()];
}

/** Numbers that rows without a title took from the list: rows of `structured.untitled` and what was left over. */
export function rowsThatMayHoldNumbers({ structured }: Judged): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  const lost = structured.leftOver.filter(
    ({ reason }) => reason === "no-title" || reason === "unknown" || reason === "unjoined",
  );
  for (const { sheet, cell } of [...structured.untitled, ...lost.map(({ source }) => source)]) {
    const row = parseAddress(cell)?.row;
    if (row === undefined) continue;
    const ofSheet = rows.get(sheet);
    if (ofSheet) ofSheet.push(row);
    else rows.set(sheet, [row]);
  }
  return rows;
}

interface Run {
  readonly seen: Set<number>;
  highest: number;
  last: Numbered;
}

/** Which reading a code has in its list: the one that goes on with a run, else a Roman numeral only where one begins. */
function chosen(code: string, runs: ReadonlyMap<string, Run>): Ordinal | null {
  const readings = ordinalsOf(code);
  if (readings.length < 2) return readings[0] ?? null;
  const going = readings.find((one) => {
    const run = runs.get(`${one.prefix} ${one.style}`);
    return (
      run !== undefined &&
      (one.style === "letter" ? letterFollows(run.highest, one.value) : one.value === run.highest + 1)
    );
  });
  const isCapital = /^\p{Lu}/u.test(code.trim());
  const roman = readings.find(({ style, value }) => style === "roman" && (isCapital || value === 1));
  const letter = readings.find(({ style }) => style === "letter");
  return going ?? (roman && (isCapital || !runs.has(`${roman.prefix} letter`)) ? roman : (letter ?? roman ?? null));
}

/**
 * Skipped and repeated numbers of one list of siblings: 1, 2, 4, 4 → 4 (skipped) and the second 4 (repeated).
 *
 * Each style counts for itself. The first number may be any (running on over headings), and 1 always begins anew.
 * `lost` tells how many rows between two of them may hold a number that nobody sees.
 */
export function numberingFaults(
  list: readonly Numbered[],
  lost: (after: Numbered, before: Numbered) => number,
): readonly NumberingFault[] {
  const faults: NumberingFault[] = [];
  if (isGapless(list)) return faults;
  const runs = new Map<string, Run>();
  for (const numbered of [...list].sort((a, b) => a.row - b.row)) {
    const ordinal = chosen(codeOf(numbered), runs);
    if (!ordinal) continue;
    const key = `${ordinal.prefix} ${ordinal.style}`;
    const run = runs.get(key);
    const first = ordinal.style === "letter" ? 97 : 1;
    if (!run || (ordinal.value === first && !(run.highest === first && run.seen.size === 1))) {
      runs.set(key, { seen: new Set([ordinal.value]), highest: ordinal.value, last: numbered });
      continue;
    }
    const { value } = ordinal;
    const previous = codeOf(run.last);
    if (run.seen.has(value)) faults.push({ numbered, fault: "repeated", previous });
    else if (value > run.highest && !follows(ordinal, run) && !hidden(ordinal, run, () => lost(run.last, numbered))) {
      faults.push({ numbered, fault: "skipped", previous });
    }
    run.seen.add(value);
    run.highest = Math.max(run.highest, value);
    run.last = numbered;
  }
  return faults;
}

const codeOf = ({ code }: Numbered): string => code ?? "";

/** Most lists count 1, 2, 3 … from row to row. */
function isGapless(list: readonly Numbered[]): boolean {
  let above: Numbered | null = null;
  for (const one of list) {
    if (above && (above.row > one.row || !goesOn(codeOf(above), codeOf(one)))) return false;
    above = one;
  }
  return true;
}

function follows({ style, value }: Ordinal, { highest }: Run): boolean {
  return style === "letter" ? letterFollows(highest, value) : value === highest + 1;
}

/** Are there enough rows between the two that may hold the numbers left out? Counted only when some were. */
function hidden({ style, value }: Ordinal, { highest }: Run, lost: () => number): boolean {
  return style === "letter" ? lost() > 0 : value <= highest + 1 + lost();
}
