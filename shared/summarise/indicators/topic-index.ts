import type { TaskFilter } from "../../model/indicator";
import { fold } from "../../text/fold";
import { matcher, type Subject } from "./subjects";

const none: ReadonlySet<Subject> = new Set();

/**
 * The tasks that a filter is about, found through the words of their titles: most rows of the table speak of few tasks,
 * and many rows ask with the same filter.
 */
export class TopicIndex {
  private readonly placesByWord = new Map<string, number[]>();
  private readonly found = new Map<TaskFilter, ReadonlySet<Subject>>();

  constructor(readonly subjects: readonly Subject[]) {
    subjects.forEach(({ title }, place) => {
      for (const word of title.split(" ")) {
        const places = this.placesByWord.get(word);
        if (places === undefined) this.placesByWord.set(word, [place]);
        else if (places.at(-1) !== place) places.push(place);
      }
    });
  }

  /** Tasks that a filter is about, in the order of the workbook. */
  about(filter: TaskFilter): ReadonlySet<Subject> {
    const known = this.found.get(filter);
    if (known !== undefined) return known;
    const found = new Set(this.candidates(filter).filter(matcher(filter)));
    this.found.set(filter, found);
    return found;
  }

  /** The tasks of several sets, each once, in the order of the workbook. */
  inOrder(sets: ReadonlySet<ReadonlySet<Subject>>): Iterable<Subject> {
    const [only = none, ...others] = sets;
    if (others.length === 0) return only;
    const all = new Set(only);
    for (const other of others) for (const subject of other) all.add(subject);
    return [...all].sort((a, b) => a.place - b.place);
  }

  /** Tasks whose titles hold the rarest word of one of the topics. */
  private candidates({ topics }: TaskFilter): readonly Subject[] {
    if (topics.length === 0) return this.subjects;
    const places = new Set<number>();
    for (const topic of topics) {
      const lists = fold(topic)
        .split(" ")
        .map((word) => this.placesByWord.get(word) ?? []);
      const rarest = lists.reduce((least, next) => (next.length < least.length ? next : least));
      for (const place of rarest) places.add(place);
    }
    return [...places].sort((a, b) => a - b).flatMap((place) => this.subjects[place] ?? []);
  }
}
