import type { Value } from "./coerce";

/** True for a format that shows a date: "dd/mm/yyyy", not "0.00" nor "General". */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  return /[dy]/i.test(bare) && !/general/i.test(bare);
}

/** What Excel shows: (45366, "dd/mm/yyyy") → "15/03/2024"; (0.8, "0%") → "80%". */
export function render(value: Value, format: string, date1904 = false): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (isDateFormat(format)) {
    const day = new Date((Math.floor(value) - (date1904 ? 24_107 : 25_569)) * 86_400_000);
    const two = (part: number) => String(part).padStart(2, "0");
    return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`;
  }
  if (format.endsWith("%")) return `${Math.round(value * 100)}%`;
  return String(value);
}
