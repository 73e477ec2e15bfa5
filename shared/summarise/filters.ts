import type { TaskFact } from "./facts";
import { isState, states } from "./states";

/** The key of tasks that no group or unit holds. */
export const none = "-";

/** What a filter can ask of a task; one row a dimension, the text being what the address of the page holds. */
const dimensionTable = {
  state: (fact, value) => isState(value) && states[value](fact),
  group: (fact, value) => (fact.task.planGroup ?? none) === value,
  unit: (fact, value) => (fact.units.length === 0 ? value === none : fact.units.includes(value)),
  /** Due in the month "2024-03". */
  month: (fact, value) => fact.task.due?.slice(0, 7) === value,
  /** Open and due on the day. */
  day: (fact, value) => fact.task.due === value && states.open(fact),
  severity: (fact, value) => [...fact.severities].some((severity) => severity === value),
  rule: (fact, value) => fact.findings.some(({ rule }) => rule === value),
  report: (fact, value) => fact.reports.includes(value),
} as const satisfies Record<string, (fact: TaskFact, value: string) => boolean>;

export type Dimension = keyof typeof dimensionTable;

export const dimensions = Object.keys(dimensionTable) as readonly Dimension[];

/** Dimension → value wanted; a dimension that is not there asks nothing. All must hold. */
export type Filters = { readonly [Name in Dimension]?: string };

export const noFilters: Filters = {};

/** Does a task pass every filter, `except` aside: a chart is not filtered by what is clicked in it. */
export function passes(fact: TaskFact, filters: Filters, except: readonly Dimension[] = []): boolean {
  return dimensions.every((dimension) => {
    const value = filters[dimension];
    return value === undefined || except.includes(dimension) || dimensionTable[dimension](fact, value);
  });
}

export function isFiltering(filters: Filters): boolean {
  return dimensions.some((dimension) => filters[dimension] !== undefined);
}

/** Are all filters of a mark on: what makes the mark look pressed. */
export function includesFilters(filters: Filters, mark: Filters): boolean {
  return isFiltering(mark) && dimensions.every((name) => mark[name] === undefined || mark[name] === filters[name]);
}

/** A click on a mark: turns its filters on, or off when all of them are on. */
export function toggleFilters(filters: Filters, mark: Filters, own: readonly Dimension[] = []): Filters {
  const rest = Object.fromEntries(
    Object.entries(filters).filter(([name]) => !(name in mark) && !own.includes(name as Dimension)),
  );
  return includesFilters(filters, mark) ? rest : { ...rest, ...mark };
}
