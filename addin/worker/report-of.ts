import type { ReportDocument } from "@shared/model/report";
import type { PipelineResult } from "@shared/pipeline";
import { reportDocument } from "@shared/report/document";

/** The report as a value, with the settings' choices. */
export function reportOf({ snapshot, settings }: PipelineResult): ReportDocument {
  return reportDocument(snapshot, { showNames: settings.showNames, lastReport: settings.lastReport });
}
