import type { Settings } from "@shared/model/settings";
import type { PlanCoverage as WorkedOut } from "@shared/plan/coverage";

/** A duty of the plan and the tasks that serve it; worked out by the plan's side, where there is one. */
export interface DutyCoverage {
  readonly id: string;
  readonly group: string | null;
  readonly title: string;
  readonly taskIds: readonly string[];
}

export type PlanCoverage = readonly DutyCoverage[];

/** What the plan's side worked out, with the clerk's own pointing in it, as the page holds it. */
export function heldCoverage({ duties }: WorkedOut): PlanCoverage {
  return duties.map(({ duty, matches }) => ({
    id: duty.id,
    group: duty.group,
    title: duty.title,
    taskIds: matches.map(({ taskId }) => taskId),
  }));
}

/**
 * The coverage that may go out with a redacted copy: which duties are taken up, without the ids of the whole copy's
 * tasks. Null for a plan of the school's own, whose words nobody has looked through for names.
 */
export function coverageToSend(cover: WorkedOut | null, { plan }: Pick<Settings, "plan">): PlanCoverage | null {
  if (cover === null || plan !== null) return null;
  return heldCoverage(cover).map((duty) => ({ ...duty, taskIds: duty.taskIds.map(() => "") }));
}
