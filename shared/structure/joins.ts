import { fold } from "../text/fold";
import { hasPhrase, wordShare } from "../text/similarity";
import { fullCodesOf, type TaskName } from "./task-name";

/** A number as most clerks write it, which is compared as it stands: "3", "2.10". */
const plainCode = /^[1-9]\d{0,2}(?:\.[1-9]\d{0,2})*$/;

/** Is a code nothing but counts with points between them? "1.2" → true, "1.2." → false. */
export const isPlainCode = (raw: string): boolean => plainCode.test(raw);

/** A code as it is compared: "NV 1.1." → "1.1", "01" → "1", "II.2" → "ii.2". */
function codeKey(raw: string): string {
  if (isPlainCode(raw)) return raw;
  const bare = raw
    .trim()
    .toLowerCase()
    .replace(/^(nhiệm vụ|nv|mục|công việc|cv|số|stt|tt|việc)[\s.:-]*(?=[\divx])/u, "")
    .replace(/[()[\]]/g, "");
  const [upToLastSign = ""] = lastSign.exec(bare) ?? [];
  return upToLastSign
    .split(/[.,\-/]/)
    .map((part) => part.trim().replace(/^0+(?=\d)/, ""))
    .join(".");
}

/** Looked for from the end: a run of spaces or points within a long text would otherwise be gone through at each of them. */
const lastSign = /^[^]*[^.,;:)\s-]/u;

/** The task of a number, or the tasks where several carry it. */
type TasksByCode = ReadonlyMap<string, string | readonly string[]>;

function tasksByCode(names: readonly TaskName[], codesOf: (name: TaskName) => readonly string[]): TasksByCode {
  const tasks = new Map<string, string | string[]>();
  for (const name of names) {
    for (const code of codesOf(name)) {
      const key = codeKey(code);
      if (key === "") continue;
      const ids = tasks.get(key);
      if (ids === undefined) tasks.set(key, name.taskId);
      else if (typeof ids === "string") {
        if (ids !== name.taskId) tasks.set(key, [ids, name.taskId]);
      } else if (ids.at(-1) !== name.taskId) ids.push(name.taskId);
    }
  }
  return tasks;
}

/** Finds the tasks that an evidence list names, by number or else by title; contract, section 1. */
export class TaskFinder {
  private readonly byCode: TasksByCode;
  /** Made when a list first names a task by a number that none has by itself. */
  private byFullCode: TasksByCode | null = null;
  /** Made when a title is first asked for: many lists name their tasks by number alone. */
  private titles: Titles | null = null;
  /** Made when a number is first found on several tasks. */
  private sheetOf: Map<string, string> | null = null;

  constructor(private readonly names: readonly TaskName[]) {
    this.byCode = tasksByCode(names, ({ codes }) => codes);
  }

  /**
   * The one task that a number means; null where it is open which. A task's own number comes before numbers put
   * together with those above it. The same number may stand under more than one
   * heading or sheet: a list on the sheet of some of those tasks means one of them, and `preferred` is the task that
   * the row names in other words.
   */
  withCode(code: string, sheet: string, preferred: string | null = null): string | null {
    const key = codeKey(code);
    const ids = this.byCode.get(key) ?? (this.byFullCode ??= tasksByCode(this.names, fullCodesOf)).get(key) ?? null;
    if (ids === null || typeof ids === "string") return ids;
    this.sheetOf ??= new Map(this.names.map((one) => [one.taskId, one.sheet]));
    const near = ids.filter((id) => this.sheetOf?.get(id) === sheet);
    const meant = near.length > 0 ? near : ids;
    if (preferred !== null && meant.includes(preferred)) return preferred;
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }

  /** The one task that a title means: the same words, all of one in the other, or nearly the same words. */
  withTitle(title: string): string | null {
    const key = fold(title);
    if (key.length < 4) return null;
    this.titles ??= new Titles(this.names);
    return this.titles.find(key);
  }
}

/** The titles of all tasks, folded, to be found by their words. */
class Titles {
  private readonly taskOf = new Map<string, string>();
  private readonly titles: { readonly key: string; readonly taskId: string }[] = [];
  private readonly placesOfWord = new Map<string, number[]>();

  constructor(names: readonly TaskName[]) {
    for (const { taskId, title } of names) {
      const key = fold(title);
      if (!this.taskOf.has(key)) this.taskOf.set(key, taskId);
      const place = this.titles.push({ key, taskId }) - 1;
      for (const word of new Set(key.split(" "))) {
        const places = this.placesOfWord.get(word);
        if (places) places.push(place);
        else this.placesOfWord.set(word, [place]);
      }
    }
  }

  find(key: string): string | null {
    const same = this.taskOf.get(key);
    if (same !== undefined) return same;
    const words = new Set(key.split(" "));
    const counts = new Map<number, number>();
    for (const word of words) {
      const places = this.placesOfWord.get(word) ?? [];
      if (places.length > Math.max(200, this.titles.length / 2)) continue;
      for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    let best: string | null = null;
    let most = 0;
    let tied = false;
    for (const [place, count] of counts) {
      if (count * 2 < Math.min(words.size, 4)) continue;
      const one = this.titles[place];
      if (one === undefined) continue;
      const score = alike(key, one.key);
      if (score < 0.6 || score < most) continue;
      tied = score === most;
      most = score;
      best = one.taskId;
    }
    return tied ? null : best;
  }
}

/** How much two titles say the same, 0 to 1. */
function alike(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 12 && hasPhrase(short, long)) return 0.8 + (0.2 * short.length) / long.length;
  const share = wordShare(a, b);
  return share >= 0.75 ? share : 0;
}
