import { indicatorRows } from "../../locale/vi/report-indicators";
import type { TaskFilter } from "../../model/indicator";
import { fold } from "../../text/fold";
import { Remembered } from "../../text/remembered";
import { beginsWith, holdsPhrase } from "./stated-counts";

/** A filter with its words folded. */
interface Topic {
  readonly filter: TaskFilter;
  readonly isNamedIn: (title: string) => boolean;
}

function topicOf(filter: TaskFilter): Topic {
  const topics = filter.topics.map(fold);
  const except = (filter.except ?? []).map(fold);
  const holds = filter.begins ? beginsWith : holdsPhrase;
  const isNamedIn = (title: string) =>
    topics.some((topic) => holds(title, topic)) && !except.some((word) => holdsPhrase(title, word));
  return { filter, isNamedIn };
}

/** Every filter that a row of the table asks with. */
const filters = [
  ...new Set(indicatorRows.flatMap(({ sources }) => sources.flatMap((one) => ("from" in one ? one.from : [])))),
];
const aboutAll: readonly TaskFilter[] = filters.filter(({ topics }) => topics.length === 0);

/** Topics by a word that each of their titles holds, the longest: of all the topics few come into question for a title. */
const topicsByWord = new Map<string, Topic[]>();
for (const filter of filters) {
  const topic = topicOf(filter);
  for (const word of new Set(filter.topics.map((words) => longestWord(fold(words))))) {
    topicsByWord.set(word, [...(topicsByWord.get(word) ?? []), topic]);
  }
}

function longestWord(folded: string): string {
  return folded.split(" ").reduce((longest, word) => (word.length > longest.length ? word : longest));
}

/**
 * What a folded title is about: the filters that its words answer, without those that ask who leads the task.
 *
 * A school's titles stand in many rows and come back with every reading of its workbook.
 */
export const topicsIn = (title: string): readonly TaskFilter[] => remembered.of(title);

const remembered = new Remembered((title: string): readonly TaskFilter[] => {
  const found = new Set(aboutAll);
  for (const word of title.split(" ")) {
    for (const { filter, isNamedIn } of topicsByWord.get(word) ?? []) {
      if (!found.has(filter) && isNamedIn(title)) found.add(filter);
    }
  }
  return found.size === aboutAll.length ? aboutAll : [...found];
}, 200);
