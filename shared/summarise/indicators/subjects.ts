import type { TaskFilter } from "../../model/indicator";
import type { CivilDate } from "../../model/period";
import { valueOf, type TextAt } from "../../model/reading";
import type { Status, Task } from "../../model/task";
import { fold } from "../../text/fold";
import { beginsWith, holdsPhrase, statedCounts, type StatedCount } from "./stated-counts";
import { daysOf } from "./window";

/** A task of the window, folded and read once for all the rows of the table. */
export interface Subject {
  readonly task: Task;
  /** Its place among those tasks. */
  readonly place: number;
  readonly title: string;
  readonly leads: readonly string[];
  readonly status: Status | null;
  readonly day: CivilDate;
  readonly results: readonly { readonly text: TextAt; readonly counts: readonly StatedCount[] }[];
}

/** Tasks of the window, made ready for counting. */
export function subjectsOf(tasks: readonly Task[]): readonly Subject[] {
  return tasks.map((task, place) => {
    const { completedOn, due, start } = daysOf(task);
    return {
      task,
      place,
      title: fold(task.title),
      leads: valueOf(task.lead)?.map(({ name }) => name) ?? [],
      status: valueOf(task.status),
      day: completedOn ?? due ?? start ?? "",
      results: task.result.map((text) => ({ text, counts: statedCounts(text.text) })),
    };
  });
}

/** Is the task about what the row counts? Words of the filter are folded here, once a row. */
export function matcher(filter: TaskFilter): (subject: Subject) => boolean {
  const topics = filter.topics.map(fold);
  const holds = filter.begins ? beginsWith : holdsPhrase;
  const except = (filter.except ?? []).map(fold);
  return ({ title, leads }) =>
    (topics.length === 0 || topics.some((topic) => holds(title, topic))) &&
    !except.some((word) => holdsPhrase(title, word)) &&
    (filter.leads === undefined || filter.leads.some((lead) => leads.includes(lead)));
}
