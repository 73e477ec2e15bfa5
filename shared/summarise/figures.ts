import { severities, type Severity } from "../model/finding";
import type { Indicator } from "../model/indicator";
import type { Snapshot, SnapshotFinding } from "../model/snapshot";
import { taskFacts, type TaskFact } from "./facts";
import { isFiltering, none, noFilters, passes, type Dimension, type Filters } from "./filters";
import { readiness, type NextReport } from "./readiness";
import { byMonth, calendar, type CalendarDay, type MonthFigures } from "./series";
import { tally, type Tally } from "./states";

/** The tasks of one group or unit. `key` is what the filter holds. */
export interface Slice {
  readonly key: string;
  readonly label: string;
  readonly tally: Tally;
}

/** Findings of one rule. */
export interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
}

/** Everything that tiles, charts and lists show, for the tasks that pass the filters. */
export interface Summary {
  readonly snapshot: Snapshot;
  readonly filters: Filters;
  /** Tasks that pass, in the order of the workbook. */
  readonly facts: readonly TaskFact[];
  readonly tally: Tally;
  /** In the order of the plan; the tasks of no group last, under the key `none`. */
  readonly groups: readonly Slice[];
  /** Most tasks first; a task with two leads counts for both. */
  readonly units: readonly Slice[];
  readonly months: readonly MonthFigures[];
  /** Tasks without a due date, and those due outside the plan's year. */
  readonly undated: number;
  readonly outsideYear: number;
  readonly weeks: readonly (readonly CalendarDay[])[];
  readonly findings: readonly SnapshotFinding[];
  readonly severities: Readonly<Record<Severity, number>>;
  /** Most findings first within a severity. */
  readonly rules: readonly RuleCount[];
  /** Longest overdue first. */
  readonly overdue: readonly TaskFact[];
  /** Done without one evidence row. */
  readonly withoutEvidence: readonly TaskFact[];
  /** Groups of the plan that no task of the whole workbook serves. */
  readonly uncoveredGroups: readonly { readonly code: string; readonly title: string }[];
  /** Of the whole workbook, whatever the filters. */
  readonly nextReport: NextReport | null;
  readonly indicators: readonly Indicator[];
}

/** What is worked out once for a snapshot and stays the same under every filter. */
export interface Facts {
  readonly snapshot: Snapshot;
  readonly all: readonly TaskFact[];
  readonly nextReport: NextReport | null;
  /** Groups and units of all tasks: they keep their places under every filter, so that bars do not jump about. */
  readonly groups: readonly Omit<Slice, "tally">[];
  readonly units: readonly Omit<Slice, "tally">[];
}

export function factsOf(snapshot: Snapshot): Facts {
  const all = taskFacts(snapshot);
  return { snapshot, all, nextReport: readiness(snapshot, all), groups: groupsOf(snapshot, all), units: unitsOf(all) };
}

/** The figures of a snapshot, all of it or what passes the filters: → `{ tally: { total: 44, done: 20, … }, … }`. */
export function summarise(snapshot: Snapshot, filters: Filters = noFilters): Summary {
  return summariseFacts(factsOf(snapshot), filters);
}

/** The same from facts at hand; `except`: dimensions that do not filter here. */
export function summariseFacts(
  { snapshot, all, nextReport, groups, units }: Facts,
  filters: Filters = noFilters,
  except: readonly Dimension[] = [],
): Summary {
  const asked = Object.fromEntries(
    Object.entries(filters).filter(([name]) => !except.includes(name as Dimension)),
  ) as Filters;
  const facts = isFiltering(asked) ? all.filter((fact) => passes(fact, asked)) : all;
  const findings = findingsOf(snapshot, facts, asked);
  const months = byMonth(snapshot, facts);
  const undated = facts.filter(({ task }) => task.due === null).length;
  const inYear = new Set(months.map(({ month }) => month));
  return {
    snapshot,
    filters: asked,
    facts,
    tally: tally(facts),
    groups: slices(groups, facts, ({ task }) => [task.planGroup ?? none]),
    units: slices(units, facts, unitKeys),
    months,
    undated,
    outsideYear: facts.filter(({ task }) => task.due !== null && !inYear.has(task.due.slice(0, 7))).length,
    weeks: calendar(snapshot, facts),
    findings,
    severities: countSeverities(findings),
    rules: countRules(findings),
    overdue: facts
      .filter(({ overdue }) => overdue)
      .sort((a, b) => (a.task.due ?? "").localeCompare(b.task.due ?? "", "en")),
    withoutEvidence: facts.filter(({ task, evidence }) => task.status === "done" && evidence === 0),
    uncoveredGroups: snapshot.plan.groups.filter(({ code }) => !all.some(({ task }) => task.planGroup === code)),
    nextReport,
    indicators: snapshot.indicators,
  };
}

/** Findings of the tasks that pass; those that belong to no task only while nothing asks about tasks. */
function findingsOf(snapshot: Snapshot, facts: readonly TaskFact[], filters: Filters): readonly SnapshotFinding[] {
  const { severity, rule, ...aboutTasks } = filters;
  const ofSubject = (finding: SnapshotFinding) =>
    (severity === undefined || finding.severity === severity) && (rule === undefined || finding.rule === rule);
  if (!isFiltering(aboutTasks)) return snapshot.findings.filter(ofSubject);
  const ids = new Set(facts.map(({ task }) => task.id));
  return snapshot.findings.filter(
    (finding) => finding.taskId !== null && ids.has(finding.taskId) && ofSubject(finding),
  );
}

function countSeverities(findings: readonly SnapshotFinding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

function countRules(findings: readonly SnapshotFinding[]): readonly RuleCount[] {
  const counts = new Map<string, { rule: string; severity: Severity; count: number }>();
  for (const { rule, severity } of findings) {
    const row = counts.get(rule) ?? { rule, severity, count: 0 };
    row.count += 1;
    counts.set(rule, row);
  }
  return [...counts.values()].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      b.count - a.count ||
      (a.rule < b.rule ? -1 : 1),
  );
}

function groupsOf(snapshot: Snapshot, all: readonly TaskFact[]): Facts["groups"] {
  const known = snapshot.plan.groups.map(({ code, title }) => ({ key: code, label: title }));
  const codes = new Set(known.map(({ key }) => key));
  const others = [...new Set(all.map(({ task }) => task.planGroup ?? none))].filter((key) => !codes.has(key)).sort();
  return [...known, ...others.map((key) => ({ key, label: "" }))];
}

const unitKeys = ({ units }: TaskFact): readonly string[] => (units.length === 0 ? [none] : units);

function unitsOf(all: readonly TaskFact[]): Facts["units"] {
  const counts = new Map<string, number>();
  for (const key of all.flatMap(unitKeys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .map(([key]) => ({ key, label: key === none ? "" : key }));
}

/** A task counts in each slice that holds it. */
function slices(
  places: readonly Omit<Slice, "tally">[],
  facts: readonly TaskFact[],
  keysOf: (fact: TaskFact) => readonly string[],
): readonly Slice[] {
  const held = new Map<string, TaskFact[]>(places.map(({ key }) => [key, []]));
  for (const fact of facts) for (const key of keysOf(fact)) held.get(key)?.push(fact);
  return places.map((place) => ({ ...place, tally: tally(held.get(place.key) ?? []) }));
}
