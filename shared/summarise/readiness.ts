import type { Snapshot, SnapshotPlanReport } from "../model/snapshot";
import { daysBetween } from "../text/civil-date";
import type { TaskFact } from "./facts";
import type { Filters } from "./filters";
import { states } from "./states";

/** One part of the readiness figure: so many of so many. */
export interface ReadinessPart {
  readonly part: "results" | "evidence" | "indicators";
  readonly ready: number;
  readonly total: number;
  /** Shows the tasks that are not ready; null where the part is not about tasks. */
  readonly missing: Filters | null;
}

/** The report that comes next, and how far its material is. */
export interface NextReport {
  readonly report: SnapshotPlanReport;
  /** Days from the day judged on to the last day for sending; negative when that has passed. */
  readonly daysLeft: number;
  /** Parts ready over all parts, in percent; null when there is nothing to be ready. */
  readonly percent: number | null;
  readonly parts: readonly ReadinessPart[];
  /** Findings that stop a final report. */
  readonly errors: number;
}

/** The first report whose last day is not before the day judged on; after the last one, the last. */
export function nextReportOf(snapshot: Snapshot): SnapshotPlanReport | null {
  const byDue = [...snapshot.plan.reports].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  return byDue.find(({ due }) => due >= snapshot.asOf) ?? byDue.at(-1) ?? null;
}

/**
 * How ready the next report is: of its window's tasks those with a result, of the done ones those with evidence, and of
 * the report's indicators those that something says (known only when the snapshot was counted for that very report).
 */
export function readiness(snapshot: Snapshot, facts: readonly TaskFact[]): NextReport | null {
  const report = nextReportOf(snapshot);
  if (report === null) return null;
  const inReport = facts.filter((fact) => fact.reports.includes(report.code) && !states["set-aside"](fact));
  const done = inReport.filter(states.done);
  const parts: ReadinessPart[] = [
    {
      part: "results",
      ready: inReport.filter(states["with-result"]).length,
      total: inReport.length,
      missing: { report: report.code, state: "without-result" },
    },
    {
      part: "evidence",
      ready: done.filter(states["done-with-evidence"]).length,
      total: done.length,
      missing: { report: report.code, state: "done-without-evidence" },
    },
  ];
  if (snapshot.report?.kind === report.code && snapshot.indicators.length > 0) {
    const typed = snapshot.report.typedIndicators ?? {};
    parts.push({
      part: "indicators",
      ready: snapshot.indicators.filter(({ code, value }) => value !== null || typed[code] !== undefined).length,
      total: snapshot.indicators.length,
      missing: null,
    });
  }
  const total = parts.reduce((sum, part) => sum + part.total, 0);
  const ready = parts.reduce((sum, part) => sum + part.ready, 0);
  return {
    report,
    daysLeft: daysBetween(snapshot.asOf, report.due),
    percent: total === 0 ? null : Math.floor((ready / total) * 100),
    parts,
    errors: snapshot.findings.filter(({ severity }) => severity === "error").length,
  };
}
