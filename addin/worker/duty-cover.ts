import type { PipelineResult } from "@shared/pipeline";
import type { DutyCover } from "./calls";

/** Which tasks serve which duty of the plan. */
export function dutyCover({ plan }: PipelineResult): readonly DutyCover[] {
  return (plan?.duties ?? []).map((duty) => ({ duty, taskIds: [] }));
}
