import { emptySettings, type Settings } from "../model/settings";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const keys = Object.keys(emptySettings) as readonly (keyof Settings)[];

/**
 * Settings out of parsed JSON: known keys of the right shape are taken, everything else keeps its empty value, so that
 * a file of another version never stops a reading. `{ "year": 2024 }` → empty settings with year 2024.
 */
export function parseSettings(json: unknown): Settings {
  if (!isRecord(json)) return emptySettings;
  const taken: Record<string, unknown> = {};
  for (const key of keys) if (key in json && fits(key, json[key])) taken[key] = json[key];
  const corrections = isRecord(taken["corrections"]) ? taken["corrections"] : {};
  return { ...emptySettings, ...taken, corrections: { ...emptySettings.corrections, ...corrections } };
}

function fits(key: keyof Settings, value: unknown): boolean {
  switch (key) {
    case "school":
    case "corrections":
      return isRecord(value);
    case "year":
      return value === null || Number.isInteger(value);
    case "schoolYear":
      return value === null || typeof value === "boolean";
    case "showNames":
      return typeof value === "boolean";
    case "report":
    case "plan":
    case "lastReport":
      return value === null || isRecord(value);
  }
}
