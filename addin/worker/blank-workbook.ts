import { trackingFile } from "@shared/hosts/plan-files";
import type { OutputFile } from "@shared/model/host";
import type { Plan } from "@shared/model/plan";
import { defaultPlan } from "@shared/plan";
import { planForYear } from "@shared/plan/edit";
import { trackingName } from "./file-names";

/** A blank tracking workbook of a year: the plan's groups and duties with their units, the rest to be filled in. */
export function blankWorkbook(plan: Plan | null, year: number): Promise<OutputFile> {
  return trackingFile(planForYear(plan ?? defaultPlan, year), trackingName(year));
}
