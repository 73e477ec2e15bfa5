import type { Settings } from "@shared/model/settings";
import type { Snapshot } from "@shared/model/snapshot";

/**
 * The settings with this report's figures kept for "since the last report"; null when there is nothing to keep: the same
 * report exported again goes on being compared with the one before it.
 */
export function rememberReport(settings: Settings, snapshot: Snapshot): Settings | null {
  const { report, indicators } = snapshot;
  if (!report) return null;
  const { lastReport } = settings;
  if (lastReport?.kind === report.kind && lastReport.to === report.to) return null;
  const typed = report.typedIndicators ?? {};
  const figures = Object.fromEntries(indicators.map(({ code, value }) => [code, typed[code] ?? value]));
  return { ...settings, lastReport: { kind: report.kind, to: report.to, figures } };
}
