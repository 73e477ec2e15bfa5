import { severities } from "@shared/model/finding";
import type { Indicator } from "@shared/model/indicator";
import type { Snapshot, SnapshotFinding } from "@shared/model/snapshot";
import { planOf } from "@shared/plan";
import { coverageOf } from "@shared/plan/coverage";
import type { Summary } from "@shared/summarise/figures";
import { heldCoverage, type PlanCoverage } from "./held-coverage";
import { words } from "./strings";

/** Findings with those first that stop the report; among equals the workbook's order. */
export function worstFirst(findings: readonly SnapshotFinding[]): readonly SnapshotFinding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** The figure that the report prints: what the clerk typed over the counted one wins; null is "nothing says". */
export function figureOf({ report }: Snapshot, { code, value }: Indicator): number | null {
  return report?.typedIndicators?.[code] ?? value;
}

/** Which tasks serve which duty, where the snapshot's own year has a plan that we know; else null. */
export function coverageFor({ plan, tasks }: Snapshot): PlanCoverage | null {
  const known = planOf({ year: plan.year, schoolYear: plan.schoolYear !== null });
  return known === null ? null : heldCoverage(coverageOf(known, tasks));
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
