import type { Settings } from "@shared/model/settings";

/** A whole civil date as a date field gives it; a half-typed one is "". */
export const isDay = (text: string): boolean => /^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text);

/** Settings whose report covers what the plan says again. */
export function withoutWindow(settings: Settings): Settings {
  if (!settings.report) return settings;
  const { from: _from, to: _to, ...rest } = settings.report;
  return { ...settings, report: rest };
}
