import type { Settings } from "@shared/model/settings";
import { fold } from "@shared/text/fold";

/** The clerk's word on which duty a task serves; null: none. Kept by the task's title, for next month's copy too. */
export function pointTask(settings: Settings, title: string, duty: string | null): Settings {
  const duties = { ...settings.corrections.duties, [fold(title)]: duty };
  return { ...settings, corrections: { ...settings.corrections, duties } };
}
