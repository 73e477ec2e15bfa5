import { emptySettings, type Settings } from "../model/settings";

/** Something on the settings sheet that cannot be used, and where. */
export interface SettingsProblem {
  /** Counted from 0 among the rows given. */
  readonly row: number;
  readonly text: string;
}

/** Settings as rows of texts: section, key, value. */
export function settingsToRows(_settings: Settings): string[][] {
  return [];
}

/** Rows back to settings. */
export function settingsFromRows(_rows: readonly (readonly string[])[]): {
  settings: Settings;
  problems: readonly SettingsProblem[];
} {
  return { settings: emptySettings, problems: [] };
}
