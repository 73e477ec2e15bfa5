import type { CellRef } from "../../model/cell";
import type { TaskFilter } from "../../model/indicator";
import type { CivilDate } from "../../model/period";
import { valueOf, type TextAt } from "../../model/reading";
import type { Status, Task } from "../../model/task";
import { fold } from "../../text/fold";
import { statedCounts, type StatedCount } from "./stated-counts";
import { topicsIn } from "./topics";
import { daysOf } from "./window";

/** A task of the window, folded and read once for all the rows of the table. */
export interface Subject {
  readonly task: Task;
  /** Its place among those tasks. */
  readonly place: number;
  readonly title: string;
  /** The filters of the table that it answers. */
  readonly about: readonly TaskFilter[];
  readonly status: Status | null;
  readonly day: CivilDate;
  readonly results: readonly TextAt[];
  /** The numbers that its results state. */
  readonly counts: readonly CountAt[];
}

/** A stated number and the cell that states it. */
export interface CountAt {
  readonly count: StatedCount;
  readonly at: CellRef;
}

const noCounts: readonly CountAt[] = [];

/** Tasks of the window, made ready for counting. */
export const subjectsOf = (tasks: readonly Task[]): readonly Subject[] => tasks.map(subjectOf);

function subjectOf(task: Task, place: number): Subject {
  const { completedOn, due, start } = daysOf(task);
  const title = fold(task.title);
  return {
    task,
    place,
    title,
    about: topicsOf(task, title),
    status: valueOf(task.status),
    day: completedOn ?? due ?? start ?? "",
    results: task.result,
    counts: task.result.length === 0 ? noCounts : task.result.flatMap(countsIn),
  };
}

const countsIn = ({ text, at }: TextAt): readonly CountAt[] => statedCounts(text).map((count) => ({ count, at }));

/** The filters that a task answers by its title and by who leads it. */
function topicsOf(task: Task, title: string): readonly TaskFilter[] {
  const topics = topicsIn(title);
  return topics.every(asksNoLead) ? topics : topics.filter(({ leads }) => leads === undefined || isLedBy(task, leads));
}

const asksNoLead = ({ leads }: TaskFilter): boolean => leads === undefined;

const isLedBy = ({ lead }: Task, leads: readonly string[]): boolean =>
  valueOf(lead)?.some(({ name }) => leads.includes(name)) ?? false;

/** Subjects by the filters that they answer, in the order of the workbook. */
export class SubjectsByTopic {
  private readonly found = new Map<TaskFilter, Subject[]>();

  constructor(private readonly subjects: readonly Subject[]) {
    for (const subject of subjects) {
      for (const filter of subject.about) {
        const others = this.found.get(filter);
        if (others) others.push(subject);
        else this.found.set(filter, [subject]);
      }
    }
  }

  /** The subjects that answer one of the filters, each once, in the order of the workbook. */
  about(filters: ReadonlySet<TaskFilter>): readonly Subject[] {
    const lists = Array.from(filters, (filter) => this.found.get(filter) ?? []);
    const [only = [], ...others] = lists;
    if (others.length === 0) return only;
    if (lists.some(({ length }) => length === this.subjects.length)) return this.subjects;
    return [...new Set(lists.flat())].sort((a, b) => a.place - b.place);
  }
}
