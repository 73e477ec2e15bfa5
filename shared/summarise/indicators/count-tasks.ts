import type { CellRef } from "../../model/cell";
import type { Evidence } from "../../model/evidence";
import type { IndicatorSource } from "../../model/indicator";
import { fold } from "../../text/fold";
import { beginsWith, holdsPhrase, saysNone, type StatedCount } from "./stated-counts";
import type { Subject } from "./subjects";

/** What one task adds to a figure. */
export interface Contribution {
  readonly value: number;
  readonly day: string;
  readonly sources: readonly CellRef[];
}

type TaskSource = Exclude<IndicatorSource, { by: "register" | "documents" }>;
/** Evidence of a task that states how many pieces it is. */
export type CountedEvidenceOf = (taskId: string) => readonly Evidence[];
type Say = (subject: Subject, countedEvidenceOf: CountedEvidenceOf) => Contribution | null;

const known = new Map<TaskSource, Say>();

/**
 * What a task says about a figure by one source; null when it says nothing, which is not zero.
 *
 * The table has the same sources for every workbook: the words of each are made ready once.
 */
export function taskSource(source: TaskSource): Say {
  const made = known.get(source) ?? sayOf(source);
  known.set(source, made);
  return made;
}

function sayOf(source: TaskSource): Say {
  const say = ((): Say => {
    switch (source.by) {
      case "counts":
        return countsOf(source);
      case "evidence-counts":
        return (subject, countedEvidenceOf) => {
          let value = 0;
          let sources = noCells;
          for (const { kind, quantity, source: at } of countedEvidenceOf(subject.task.id)) {
            if (quantity === null || !source.kinds.includes(kind)) continue;
            value += quantity;
            sources = sources.concat(at);
          }
          return sources.length === 0 ? null : { value, day: subject.day, sources };
        };
      case "tasks":
        return doneOf(source);
      case "none": {
        const things = source.of.map(fold);
        const notWith = (source.notWith ?? []).map(fold);
        return (subject) => {
          const result = subject.results.find(({ text }) => saysNone(text, things, notWith));
          return result ? { value: 0, day: subject.day, sources: [result.at] } : null;
        };
      }
    }
  })();
  // Most tasks say nothing that could be counted; words are compared only for those that do.
  const speaks = source.by === "counts" ? hasCounts : source.by === "none" ? hasResult : () => true;
  return (subject, countedEvidenceOf) =>
    speaks(subject) && subject.about.includes(source.from) ? say(subject, countedEvidenceOf) : null;
}

const noCells: readonly CellRef[] = [];
const hasCounts = ({ counts }: Subject): boolean => counts.length > 0;
const hasResult = ({ results }: Subject): boolean => results.length > 0;

function countsOf(source: Extract<TaskSource, { by: "counts" }>): Say {
  const units = source.units.map(fold);
  const before = source.before?.map(fold);
  const notBefore = (source.notBefore ?? []).map(fold);
  const isMeant = (count: StatedCount) =>
    units.some((unit) => beginsWith(count.behind, unit)) &&
    !beginsWith(count.behind, "don vi") &&
    (before === undefined || before.some((word) => holdsPhrase(count.before, word))) &&
    !notBefore.some((word) => holdsPhrase(count.before, word));
  return (subject) => {
    let value = 0;
    let sources = noCells;
    for (const { count, at } of subject.counts) {
      if (!isMeant(count)) continue;
      value += count.value;
      sources = sources.concat(at);
    }
    return sources.length === 0 ? null : { value, day: subject.day, sources };
  };
}

/** A task done is one event; a recurring one is many, nobody says how many. */
function doneOf(source: Extract<TaskSource, { by: "tasks" }>): Say {
  const topics = source.from.topics.map(fold);
  return (subject) => {
    const { task, status, title } = subject;
    const counts = source.named
      ? status !== "cancelled" && status !== "postponed" && topics.some((topic) => beginsWith(title, topic))
      : status === "done" && task.recurrence === null;
    return counts ? { value: 1, day: subject.day, sources: [task.titleAt] } : null;
  };
}
