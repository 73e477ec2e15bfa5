import { serialParts, type SerialParts } from "./serial-date";
import { isMinutes, type FormatToken } from "./tokenize";

const months = "January February March April May June July August September October November December".split(" ");
const weekdays = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A serial number in a date or time format: (dd/mm/yyyy, 45366) → "15/03/2024". Outside of Excel's days: the number. */
export function renderDate(tokens: readonly FormatToken[], serial: number, date1904: boolean): string {
  const parts = serialParts(serial, date1904);
  if (parts === null) return String(serial);
  const noon = tokens.some((token) => token.kind === "date" && token.text.includes("/"));
  let shown = "";
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "date") shown += renderPart(tokens, token, parts, serial, noon);
    // Fractions of a second (".000") are not shown.
    else if (token.kind === "digit" || (token.kind === "point" && tokens[index + 1]?.kind === "digit")) continue;
    else shown += token.text;
  }
  return shown.trim();
}

function renderPart(
  tokens: readonly FormatToken[],
  token: FormatToken,
  parts: SerialParts,
  serial: number,
  noon: boolean,
): string {
  const { text } = token;
  const two = (value: number): string => String(value).padStart(text.length >= 2 ? 2 : 1, "0");
  if (text.startsWith("[")) return renderElapsed(text, serial);
  if (text.includes("/"))
    return parts.hours < 12 ? text.slice(0, text.indexOf("/")) : text.slice(text.indexOf("/") + 1);
  switch (text.charAt(0)) {
    case "y":
      return text.length <= 2 ? String(parts.year % 100).padStart(2, "0") : String(parts.year);
    case "e":
      return String(parts.year);
    case "d":
      if (text.length <= 2) return two(parts.day);
      return (weekdays[parts.weekday] ?? "").slice(0, text.length === 3 ? 3 : undefined);
    case "h":
      return two(noon ? ((parts.hours + 11) % 12) + 1 : parts.hours);
    case "s":
      return two(parts.seconds);
    default:
      if (isMinutes(tokens, token)) return two(parts.minutes);
      if (text.length <= 2) return two(parts.month);
      return (months[parts.month - 1] ?? "").slice(0, text.length === 3 ? 3 : text.length === 5 ? 1 : undefined);
  }
}

function renderElapsed(text: string, serial: number): string {
  const units: Readonly<Record<string, number>> = { h: 24, m: 1440, s: 86_400 };
  const count = Math.floor(serial * (units[text.charAt(1)] ?? 24) + 1e-6);
  return String(count).padStart(text.length - 2, "0");
}
