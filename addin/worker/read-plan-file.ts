import { openPlan } from "@shared/hosts/open-plan";
import { UserError } from "@shared/model/host";
import type { PlanReading } from "@shared/model/plan-document";
import { readPlan } from "@shared/plan/read-plan";

/** A plan's document (.docx or text) as data; what is no plan is refused with `no-plan`. */
export function readPlanFile(bytes: Uint8Array, fileName: string): PlanReading {
  const reading = readPlan(openPlan(bytes, fileName));
  if (!reading) throw new UserError("no-plan", { file: fileName });
  return reading;
}
