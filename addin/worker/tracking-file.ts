import { mediaTypes } from "@shared/hosts/export-files";
import type { OutputFile } from "@shared/model/host";
import type { CivilDate } from "@shared/model/period";
import type { Plan } from "@shared/model/plan";
import { defaultPlan } from "@shared/plan";
import { planForYear } from "@shared/plan/edit";
import { trackingSheet } from "@shared/plan/tracking";
import { trackingName } from "./file-names";

/** A blank tracking workbook of a year: the plan's groups and duties with their units, the rest to be filled in. */
export async function trackingFile(plan: Plan | null, year: number, today: CivilDate): Promise<OutputFile> {
  const { writeTrackingWorkbook } = await import("@shared/hosts/tracking-workbook");
  const moved = planForYear(plan ?? defaultPlan, year);
  return {
    name: trackingName(year),
    mediaType: mediaTypes.xlsx,
    bytes: await writeTrackingWorkbook(trackingSheet(moved), today),
  };
}
