import type { Summary } from "@shared/summarise/figures";
import type { Filters } from "@shared/summarise/filters";
import { partition, type State } from "@shared/summarise/states";
import type { ChartTone } from "./charts/chart";
import { shownShare, stateWords, words } from "./strings";

/** One big number with its words; `filters` shows the tasks behind it (none: all tasks). */
export interface Tile {
  readonly id: State | "total";
  readonly label: string;
  readonly value: number;
  readonly note: string;
  readonly tone: ChartTone | null;
  readonly filters: Filters;
}

const tones: Readonly<Partial<Record<State, ChartTone>>> = {
  "done-on-time": "good",
  "done-late": "good",
  "done-undated": "good",
  "in-progress": "active",
  "not-started": "idle",
  "set-aside": "muted",
  unknown: "unknown",
};

/** States shown only when some task is in them. */
const onlyWhenPresent: ReadonlySet<State> = new Set<State>(["done-undated", "set-aside", "unknown"]);

/** Total, the overdue ones first of all, and the parts that add up to the total (domain notes 1.9). */
export function tiles({ tally }: Summary): readonly Tile[] {
  const parts = partition
    .filter((state) => tally[state] > 0 || !onlyWhenPresent.has(state))
    .map((state) => ({
      id: state,
      label: stateWords[state],
      value: tally[state],
      note: shownShare(tally[state], tally.total),
      tone: tones[state] ?? null,
      filters: { state },
    }));
  return [
    {
      id: "total",
      label: words.totalTasks,
      value: tally.total,
      note: `${stateWords.done} ${tally.done}`,
      tone: null,
      filters: {},
    },
    {
      id: "overdue",
      label: stateWords.overdue,
      value: tally.overdue,
      note: words.overdueNote,
      tone: "bad",
      filters: { state: "overdue" },
    },
    ...parts,
  ];
}
