import type { CivilDate, PlanYear } from "../model/period";
import type { ReportKind, ReportWindow } from "../model/report";
import type { SnapshotPlanReport } from "../model/snapshot";
import { reportTitle } from "../locale/vi/report-title";

/**
 * The year in a report's name: the calendar year, or the second year of a school year, whose spring report falls in it:
 * 2024 → 2024; 2024-2025 → 2025.
 */
export function reportYear({ year, schoolYear }: PlanYear): number {
  return schoolYear ? year + 1 : year;
}

/**
 * What a report covers: ("6-thang", 2024) → 01/11/2023 to 30/4/2024, due 30/4 ("trước ngày 01/5");
 * ("nam", 2024) → 01/11/2023 to 31/10/2024, due 31/10. The contract's section 9.
 */
export function reportWindow(kind: ReportKind, planYear: PlanYear): ReportWindow {
  const year = reportYear(planYear);
  const to = kind === "6-thang" ? `${year}-04-30` : `${year}-10-31`;
  return { from: `${year - 1}-11-01`, to, due: to };
}

/** The report that a day calls for: the next one due, the year's once both are past: ("2024-10-15", 2024) → "nam". */
export function reportKindFor(asOf: CivilDate, planYear: PlanYear): ReportKind {
  return asOf <= reportWindow("6-thang", planYear).due ? "6-thang" : "nam";
}

/** Both reports of a year whose plan we do not have. */
export function reportsOf(planYear: PlanYear): readonly SnapshotPlanReport[] {
  return (["6-thang", "nam"] as const).map((code) => ({
    code,
    title: reportTitle(code, reportYear(planYear)),
    ...reportWindow(code, planYear),
  }));
}
