import type { PipelineResult } from "@shared/pipeline";
import { coverageOf, type PlanCoverage } from "@shared/plan/coverage";

/** Which tasks serve which duty of the plan; null when the workbook's own year has no plan. */
export function planCover({ plan, snapshot, settings }: PipelineResult): PlanCoverage | null {
  return plan ? coverageOf(plan, snapshot.tasks, settings.corrections.duties) : null;
}
