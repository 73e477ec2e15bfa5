import type { PipelineResult } from "@shared/pipeline";
import { coverageOf } from "@shared/plan/coverage";
import type { DutyCover } from "./calls";

/** Which tasks serve which duty of the plan; what the clerk said about a task comes first. */
export function dutyCover({ plan, snapshot, settings }: PipelineResult): readonly DutyCover[] {
  if (plan === null) return [];
  return coverageOf(plan, snapshot.tasks, settings.corrections.duties).duties.map(({ duty, matches }) => ({
    duty,
    taskIds: matches.map(({ taskId }) => taskId),
  }));
}
