import { severities } from "@shared/model/finding";
import type { Snapshot, SnapshotFinding } from "@shared/model/snapshot";
import { planOf } from "@shared/plan";
import { coverageOf } from "@shared/plan/coverage";
import type { Summary } from "@shared/summarise/figures";
import { words } from "./strings";

/** Findings with those first that stop the report; among equals the workbook's order. */
export function worstFirst(findings: readonly SnapshotFinding[]): readonly SnapshotFinding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** A duty of the plan and the tasks that serve it; worked out by the plan's side, where there is one. */
export interface DutyCoverage {
  readonly id: string;
  readonly group: string | null;
  readonly title: string;
  readonly taskIds: readonly string[];
}

export type PlanCoverage = readonly DutyCoverage[];

/** Which tasks serve which duty, where the snapshot's own year has a plan that we know; else null. */
export function coverageFor({ plan, tasks }: Snapshot): PlanCoverage | null {
  const known = planOf({ year: plan.year, schoolYear: plan.schoolYear !== null });
  if (known === null) return null;
  return coverageOf(known, tasks).duties.map(({ duty, matches }) => ({
    id: duty.id,
    group: duty.group,
    title: duty.title,
    taskIds: matches.map(({ taskId }) => taskId),
  }));
}

/** Something that the plan orders and no task takes up. */
export interface OpenDuty {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

/** Duties without a task; without coverage at hand, the plan's groups without a task and the reports that nobody has. */
export function duties(summary: Summary, coverage: PlanCoverage | null): readonly OpenDuty[] {
  const { uncoveredGroups, snapshot } = summary;
  const reports = snapshot.findings
    .filter(({ rule }) => rule === "report-task-missing")
    .map(({ message }, index) => ({ id: `report-${index}`, title: message, note: "" }));
  if (coverage !== null) {
    const open = coverage.filter(({ taskIds }) => taskIds.length === 0);
    return [
      ...open.map(({ id, title, group }) => ({ id, title, note: group === null ? "" : words.uncoveredGroup(group) })),
      ...reports,
    ];
  }
  return [
    ...uncoveredGroups.map(({ code, title }) => ({ id: `group-${code}`, title, note: words.uncoveredGroup(code) })),
    ...reports,
  ];
}
