import { fold } from "../text/fold";
import { hasPhrase, wordShare } from "../text/similarity";
import type { TaskName } from "./task-name";

/** A code as it is compared: "NV 1.1." → "1.1", "01" → "1", "II.2" → "ii.2". */
export function codeKey(raw: string): string {
  return raw
    .trim()
    .toLowerCase()
    .replace(/^(nhiệm vụ|nv|mục|công việc|cv|số|stt|tt|việc)[\s.:-]*(?=[\divx])/u, "")
    .replace(/[()[\]]/g, "")
    .replace(/[.,;:)\s-]+$/u, "")
    .split(/\s*[.,\-/]\s*/)
    .map((part) => part.replace(/^0+(?=\d)/, ""))
    .join(".");
}

/** Finds the tasks that an evidence list names, by number or else by title; contract, section 1. */
export class TaskFinder {
  private readonly byCode = new Map<string, Set<string>>();
  private readonly byTitle = new Map<string, string[]>();
  private readonly titles: { readonly key: string; readonly taskId: string }[] = [];
  private readonly titlesByWord = new Map<string, number[]>();
  private readonly sheetOf = new Map<string, string>();

  constructor(names: readonly TaskName[]) {
    for (const { taskId, codes, title, sheet } of names) {
      this.sheetOf.set(taskId, fold(sheet));
      for (const code of codes) {
        const key = codeKey(code);
        if (key === "") continue;
        const ids = this.byCode.get(key) ?? new Set();
        this.byCode.set(key, ids.add(taskId));
      }
      const key = fold(title);
      this.byTitle.set(key, [...(this.byTitle.get(key) ?? []), taskId]);
      const place = this.titles.push({ key, taskId }) - 1;
      for (const word of new Set(key.split(" "))) {
        const places = this.titlesByWord.get(word);
        if (places) places.push(place);
        else this.titlesByWord.set(word, [place]);
      }
    }
  }

  /** The tasks with a number; several when the same number stands under more than one heading or sheet. */
  withCode(code: string): readonly string[] {
    return [...(this.byCode.get(codeKey(code)) ?? [])];
  }

  /** Keeps those of some tasks that stand on a sheet of a given name. */
  onSheet(taskIds: readonly string[], sheet: string): readonly string[] {
    return taskIds.filter((id) => this.sheetOf.get(id) === fold(sheet));
  }

  /** The one task that a title means: the same words, all of one in the other, or nearly the same words. */
  withTitle(title: string): string | null {
    const key = fold(title);
    if (key.length < 4) return null;
    const same = this.byTitle.get(key);
    if (same) return same[0] ?? null;
    const words = new Set(key.split(" "));
    const counts = new Map<number, number>();
    for (const word of words) {
      const places = this.titlesByWord.get(word) ?? [];
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
      const score = this.alike(key, one.key);
      if (score < 0.6 || score < most) continue;
      tied = score === most;
      most = score;
      best = one.taskId;
    }
    return tied ? null : best;
  }

  private alike(a: string, b: string): number {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length >= 12 && hasPhrase(short, long)) return 0.8 + (0.2 * short.length) / long.length;
    const share = wordShare(a, b);
    return share >= 0.75 ? share : 0;
  }
}
