import type { Plan } from "../model/plan";
import { isCivilDate } from "../text/civil-date";

type Fits = (value: unknown) => boolean;

const text: Fits = (value) => typeof value === "string";
const textOrNull: Fits = (value) => value === null || text(value);
const dayOrNull: Fits = (value) => value === null || (typeof value === "string" && isCivilDate(value));
const day: Fits = (value) => value !== null && dayOrNull(value);
const texts: Fits = (value) => Array.isArray(value) && value.every(text);

const record = (fields: Readonly<Record<string, Fits>>): Fits => {
  const names = Object.entries(fields);
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const held = value as Readonly<Record<string, unknown>>;
    return names.every(([name, fits]) => fits(held[name]));
  };
};
const list =
  (fits: Fits): Fits =>
  (value) =>
    Array.isArray(value) && value.every(fits);

const isPlan = record({
  title: text,
  planYear: record({
    year: (value) => typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 9998,
    schoolYear: (value) => typeof value === "boolean",
  }),
  date: dayOrNull,
  schoolName: textOrNull,
  signer: textOrNull,
  groups: list(record({ code: text, title: text, quote: text })),
  duties: list(record({ id: text, group: textOrNull, title: text, quote: text, units: texts, due: dayOrNull })),
  reports: list(
    record({
      code: (value) => value === "6-thang" || value === "nam",
      title: text,
      quote: text,
      due: day,
      from: day,
      to: day,
      recipient: textOrNull,
    }),
  ),
  citations: list(record({ text, quote: text, kind: text, number: textOrNull, symbol: textOrNull, date: dayOrNull })),
});

/** A plan from JSON, as `plan` writes it and settings keep it; null for anything else. */
export function parsePlan(json: unknown): Plan | null {
  const given = typeof json === "object" && json !== null && !("date" in json) ? { ...json, date: null } : json;
  return isPlan(given) ? (given as Plan) : null;
}

/** A plan as JSON that reads well and stays the same byte for byte. */
export function serializePlan(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}
