import type { ReportDocument } from "@shared/model/report";
import type { PipelineResult } from "@shared/pipeline";
import { reportDocument } from "@shared/report/document";

/** The report as a value, with the settings' choices. */
export function reportOf({ snapshot }: PipelineResult): ReportDocument {
  return reportDocument(snapshot, {});
}
