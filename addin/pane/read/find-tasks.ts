import { fold } from "@shared/text/fold";
import type { SnapshotTask } from "@shared/model/snapshot";

/** Tasks whose number or title holds the words, marks and capitals aside; all of them for no words. */
export function findTasks(tasks: readonly SnapshotTask[], words: string): readonly SnapshotTask[] {
  const wanted = fold(words);
  if (wanted === "") return tasks;
  return tasks.filter(({ code, title }) => fold(`${code ?? ""} ${title}`).includes(wanted));
}
