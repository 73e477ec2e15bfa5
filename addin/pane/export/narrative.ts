import type { Settings } from "@shared/model/settings";
import { changeReport } from "../check/accept";

/** The clerk's words for a section; null gives the proposed ones back. */
export function withNarrative(settings: Settings, code: string, words: string | null): Settings {
  const narratives = { ...settings.report?.narratives };
  if (words === null) delete narratives[code];
  else narratives[code] = words;
  return changeReport(settings, { narratives });
}
