import type { Settings } from "@shared/model/settings";
import type { ReportInputs } from "@shared/model/snapshot";

/** The report's inputs as settings keep them: what the pipeline worked out is not stored as if it had been chosen. */
export function changeReport(settings: Settings, change: Partial<ReportInputs>): Settings {
  return { ...settings, report: { ...settings.report, ...change } };
}

const noteKey = (finding: string): string => `note:${finding}`;

/** Findings that stay as they are, each with the clerk's reason beside it among the report's own words. */
export function accept(settings: Settings, keys: readonly string[], note: string): Settings {
  const before = settings.report?.acknowledged ?? [];
  const acknowledged = [...before, ...keys.filter((key) => !before.includes(key))];
  const narratives = { ...settings.report?.narratives };
  if (note.trim() !== "") for (const key of keys) narratives[noteKey(key)] = note.trim();
  return changeReport(settings, { acknowledged, narratives });
}

export function restore(settings: Settings, key: string): Settings {
  const narratives = { ...settings.report?.narratives };
  delete narratives[noteKey(key)];
  return changeReport(settings, {
    acknowledged: (settings.report?.acknowledged ?? []).filter((own) => own !== key),
    narratives,
  });
}

export const noteOf = (settings: Settings, key: string): string | null =>
  settings.report?.narratives?.[noteKey(key)] ?? null;
