import { ExcelError } from "./errors";

export type Value = string | number | boolean;

/** What a cell holds after something was typed or written into it. */
export interface Stored {
  readonly value: Value;
  readonly formula: string | null;
  /** A number format that the input brings along ("12%" → "0%"). */
  readonly format: string | null;
}

const text = (value: string): Stored => ({ value, formula: null, format: null });
const invalidFormula = () => new ExcelError("InvalidArgument", "The formula is not valid.");

/**
 * What Excel makes of an input in a cell of that number format.
 *
 * `"=A1"` → a formula; `"12"` → 12; `"'12"` → the text 12; `"- Nội dung"` → an invalid formula; in a "@" cell all is
 * text. Dates in a local form ("15/3/2024") stay text, ISO dates become serial numbers.
 */
export function coerce(input: unknown, format: string): Stored {
  if (typeof input === "number" || typeof input === "boolean") {
    return format === "@" ? text(String(input)) : { value: input, formula: null, format: null };
  }
  if (typeof input !== "string") throw new ExcelError("InvalidArgument", "A cell takes text, a number or a boolean.");
  if (input.length > 32_767) throw new ExcelError("InvalidArgument", "A cell holds at most 32,767 characters.");
  if (format === "@") return text(input.startsWith("'") ? input.slice(1) : input);
  if (input.startsWith("'")) return text(input.slice(1));
  if (input.startsWith("=") && input.length > 1) return formula(input.slice(1));
  if (/^[+-]./u.test(input) && !isNumber(input)) return formula(input.startsWith("+") ? input.slice(1) : input);
  if (input.startsWith("@") && input.length > 1) return formula(input.slice(1));
  if (isNumber(input)) return { value: Number(input.trim()), formula: null, format: null };
  const percent = /^\s*(-?\d+(?:\.\d+)?)%\s*$/.exec(input);
  if (percent) return { value: Number(percent[1]) / 100, formula: null, format: "0%" };
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true", formula: null, format: null };
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(input);
  if (iso)
    return { value: serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), formula: null, format: "m/d/yyyy" };
  return text(input);
}

const isNumber = (input: string) => /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i.test(input);

/** Day number of the 1900 system. */
export function serialOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

function formula(body: string): Stored {
  if (!wellFormed(body)) throw invalidFormula();
  const link = /^HYPERLINK\((.*)\)$/s.exec(body);
  const parts = link ? strings(link[1] ?? "") : [];
  if (parts.some((part) => part.length > 255)) throw invalidFormula();
  return { value: link ? (parts[1] ?? parts[0] ?? "") : 0, formula: body, format: null };
}

/** Quotes and brackets close, and it does not begin with what no formula begins with. */
function wellFormed(body: string): boolean {
  if (/^\s*[-+]?\s*[,;)\]]/.test(body) || (/^[-+]?\s+\p{L}/u.test(body) && !body.includes("("))) return false;
  let depth = 0;
  let quoted = false;
  for (const character of body) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === "(") depth += 1;
    else if (!quoted && character === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !quoted;
}

/** The string literals of a formula: `"a","b ""c"""` → ["a", 'b "c"']. */
function strings(body: string): string[] {
  return [...body.matchAll(/"((?:[^"]|"")*)"/g)].map((match) => (match[1] ?? "").replaceAll('""', '"'));
}
