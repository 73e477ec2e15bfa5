import type { ValueReason } from "../../worker/calls";
import { dayText } from "../strings";
import { readStrings, recurrenceNames, statusNames } from "./strings";

/** A value in the clerk's words: dates as written here, codes as their names. */
export function valueWords({ field, value }: ValueReason): string {
  if (value === null) return "–";
  if (field === "start" || field === "due" || field === "completedOn") {
    return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayText(value) : value;
  }
  if (field === "status") return (statusNames as Readonly<Record<string, string>>)[value] ?? value;
  if (field === "recurrence") return recurrenceNames[value] ?? value;
  return field === "percent" ? `${value}%` : value;
}

/** A task's number before its title, with one dot: "1." and "1" → "1. "; null → "". */
export const numbered = (code: string | null): string => (code ? `${code.replace(/[.)\s]+$/, "")}. ` : "");

/** How a value came about, as half a sentence. */
export function howWords({ how, by }: ValueReason): string {
  switch (how) {
    case "stated":
      return by ? readStrings.stated(by) : readStrings.statedPlain;
    case "inferred":
      return readStrings.inferred(by ?? "");
    case "unreadable":
      return readStrings.unreadable;
    case "missing":
      return readStrings.missing;
  }
}
