import { severities, type Finding, type Severity } from "@shared/model/finding";
import type { SnapshotTask } from "@shared/model/snapshot";
import { findingKey } from "../state/opening";
import type { CheckView } from "../state/state";

/** A finding with its key and the one before it of the same key told apart. */
export interface Entry {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings of one rule, in the order of the workbook. */
export interface RuleGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly entries: readonly Entry[];
}

/** The step's list: what blocks, what is worth a look, notes, and what was accepted. */
export interface CheckList {
  readonly groups: Readonly<Record<Severity, readonly RuleGroup[]>>;
  readonly accepted: readonly Entry[];
  /** Counts before the severity filter, after the others. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly leads: readonly string[];
  readonly sheets: readonly string[];
}

/** How many blocking findings are shown at once: a longer list is not read, it is given up. */
export const blockingShown = 5;

/** The filter value for findings whose task nobody leads. */
export const noLead = "-";

/** Keys are unique: a second finding of the same rule on the same cell gets "#2". */
export function entriesOf(findings: readonly Finding[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = findingKey(finding);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { key: count === 1 ? base : `${base} #${count}`, finding };
  });
}

function groupByRule(entries: readonly Entry[], severity: Severity): readonly RuleGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.finding.severity !== severity) continue;
    const group = groups.get(entry.finding.rule);
    if (group) group.push(entry);
    else groups.set(entry.finding.rule, [entry]);
  }
  return [...groups].map(([rule, found]) => ({ rule, severity, entries: found }));
}

/** Who leads the finding's task, by task id; `noLead` when nobody does. */
function leadsByTask(tasks: readonly SnapshotTask[]): ReadonlyMap<string, readonly string[]> {
  return new Map(tasks.map(({ id, lead }) => [id, lead.length > 0 ? lead : [noLead]]));
}

/** The findings as the step shows them, after the filters. */
export function checkList(
  findings: readonly Finding[],
  tasks: readonly SnapshotTask[],
  acknowledged: ReadonlySet<string>,
  view: Pick<CheckView, "severity" | "lead" | "sheet">,
): CheckList {
  const leads = leadsByTask(tasks);
  const leadsOf = (finding: Finding): readonly string[] => (finding.taskId && leads.get(finding.taskId)) || [];
  const all = entriesOf(findings);
  const inPlace = all.filter(
    ({ finding }) =>
      (view.sheet === null || finding.source?.sheet === view.sheet) &&
      (view.lead === null || leadsOf(finding).includes(view.lead)),
  );
  const accepted = inPlace.filter(({ finding }) => acknowledged.has(findingKey(finding)));
  const open = inPlace.filter(({ finding }) => !acknowledged.has(findingKey(finding)));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { finding } of open) counts[finding.severity] += 1;
  const shown = (severity: Severity): readonly RuleGroup[] =>
    view.severity === null || view.severity === severity ? groupByRule(open, severity) : [];
  const [error, warning, info] = severities.map(shown) as [
    readonly RuleGroup[],
    readonly RuleGroup[],
    readonly RuleGroup[],
  ];
  return {
    groups: { error, warning, info },
    accepted,
    counts,
    leads: [...new Set(all.flatMap(({ finding }) => leadsOf(finding)))].sort((a, b) => a.localeCompare(b, "vi")),
    sheets: [...new Set(all.flatMap(({ finding }) => (finding.source ? [finding.source.sheet] : [])))],
  };
}

/** The first `limit` entries over all groups; groups that get none are left out. */
export function firstOf(groups: readonly RuleGroup[], limit: number): readonly RuleGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const entries = group.entries.slice(0, Math.max(0, left));
    left -= entries.length;
    return entries.length > 0 ? [{ ...group, entries }] : [];
  });
}

/** The order that next and previous walk through: blocking, then warnings, then notes. */
export function walkingOrder(list: CheckList): readonly string[] {
  return severities.flatMap((severity) =>
    list.groups[severity].flatMap(({ entries }) => entries.map(({ key }) => key)),
  );
}

/** The entry after (1) or before (-1) the selected one, round the end; the first when none is selected. */
export function neighbour(order: readonly string[], selected: string | null, by: 1 | -1): string | null {
  if (order.length === 0) return null;
  const at = selected === null ? -1 : order.indexOf(selected);
  if (at < 0) return (by === 1 ? order[0] : order.at(-1)) ?? null;
  return order[(at + by + order.length) % order.length] ?? null;
}
