import type { Snapshot } from "../model/snapshot";
import { fold } from "../text/fold";
import { factsOf, summariseFacts, type Summary } from "./figures";

/** The snapshots of one school, oldest first. */
export interface SchoolSeries {
  readonly name: string;
  readonly snapshots: readonly Snapshot[];
}

/** One school known under one name, however it is spelt: "TRƯỜNG TIỂU HỌC A", "Trường Tiểu học A" → one series. */
export function bySchool(snapshots: readonly Snapshot[]): readonly SchoolSeries[] {
  const schools = new Map<string, Snapshot[]>();
  for (const snapshot of snapshots) {
    const key = fold(snapshot.school.name) || fold(snapshot.source.fileName);
    const held = schools.get(key);
    if (held) held.push(snapshot);
    else schools.set(key, [snapshot]);
  }
  return [...schools.values()].map((held) => {
    const sorted = [...held].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
    const last = sorted.at(-1);
    return { name: last?.school.name || last?.source.fileName || "", snapshots: sorted };
  });
}

/** The whole figures of each snapshot of a series, oldest first. */
export function trend(series: SchoolSeries): readonly Summary[] {
  return series.snapshots.map((snapshot) => summariseFacts(factsOf(snapshot)));
}
