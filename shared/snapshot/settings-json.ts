import { emptySettings, type Corrections, type Settings } from "../model/settings";

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
  return { ...emptySettings, ...taken, corrections: correctionsIn(taken["corrections"]) };
}

/** Could this be a file of settings at all? A snapshot, a plan and other programs' files are not. */
export function isSettings(json: unknown): boolean {
  return isRecord(json) && !("schema" in json) && keys.some((key) => key in json && fits(key, json[key]));
}

function correctionsIn(json: unknown): Corrections {
  const { corrections } = emptySettings;
  if (!isRecord(json)) return corrections;
  const { sheetsOff } = json;
  const lessons = (["columns", "units", "statuses", "duties"] as const).map((kind) => {
    const taught = isRecord(json[kind]) ? Object.entries(json[kind]) : [];
    const fitting = taught.filter(([, value]) => typeof value === "string" || (kind === "duties" && value === null));
    return [kind, Object.fromEntries(fitting)] as const;
  });
  return {
    ...corrections,
    ...Object.fromEntries(lessons),
    ...(Array.isArray(sheetsOff) ? { sheetsOff: sheetsOff.filter((name) => typeof name === "string") } : {}),
  };
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
