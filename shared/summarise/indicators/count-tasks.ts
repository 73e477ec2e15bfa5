import type { CellRef } from "../../model/cell";
import type { Evidence } from "../../model/evidence";
import type { IndicatorSource } from "../../model/indicator";
import { fold } from "../../text/fold";
import { beginsWith, holdsPhrase, saysNone } from "./stated-counts";
import type { Subject } from "./subjects";

/** What one task adds to a figure. */
export interface Contribution {
  readonly value: number;
  readonly day: string;
  readonly sources: readonly CellRef[];
}

type TaskSource = Exclude<IndicatorSource, { by: "register" | "documents" }>;
type Say = (subject: Subject) => Contribution | null;

/** What a task says about a figure by one source; null when it says nothing, which is not zero. */
export function taskSource(
  source: TaskSource,
  about: ReadonlySet<Subject>,
  countedEvidenceOf: (taskId: string) => readonly Evidence[],
): Say {
  const say = ((): Say => {
    switch (source.by) {
      case "counts":
        return countsOf(source);
      case "evidence-counts":
        return (subject) => {
          const pieces = countedEvidenceOf(subject.task.id).flatMap((evidence) =>
            source.kinds.includes(evidence.kind) && evidence.quantity !== null
              ? [{ value: evidence.quantity, at: evidence.source }]
              : [],
          );
          return contribution(subject, pieces);
        };
      case "tasks":
        return doneOf(source);
      case "none": {
        const things = source.of.map(fold);
        const notWith = (source.notWith ?? []).map(fold);
        return (subject) => {
          const result = subject.results.find(({ text }) => saysNone(text.text, things, notWith));
          return result ? { value: 0, day: subject.day, sources: [result.text.at] } : null;
        };
      }
    }
  })();
  // Most tasks say nothing that could be counted; words are compared only for those that do.
  const speaks = source.by === "counts" || source.by === "none" ? hasResult : () => true;
  return (subject) => (about.has(subject) && speaks(subject) ? say(subject) : null);
}

const hasResult = ({ results }: Subject): boolean => results.length > 0;

function countsOf(source: Extract<TaskSource, { by: "counts" }>): Say {
  const units = source.units.map(fold);
  const before = source.before?.map(fold);
  const notBefore = (source.notBefore ?? []).map(fold);
  return (subject) =>
    contribution(
      subject,
      subject.results.flatMap(({ text, counts }) =>
        counts
          .filter(
            (count) =>
              units.some((unit) => beginsWith(count.behind, unit)) &&
              !beginsWith(count.behind, "don vi") &&
              (before === undefined || before.some((word) => holdsPhrase(count.before, word))) &&
              !notBefore.some((word) => holdsPhrase(count.before, word)),
          )
          .map(({ value }) => ({ value, at: text.at })),
      ),
    );
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

function contribution(
  subject: Subject,
  pieces: readonly { readonly value: number; readonly at: CellRef }[],
): Contribution | null {
  if (pieces.length === 0) return null;
  return {
    value: pieces.reduce((sum, { value }) => sum + value, 0),
    day: subject.day,
    sources: pieces.map(({ at }) => at),
  };
}
