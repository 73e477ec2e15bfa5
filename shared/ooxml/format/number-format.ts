import { renderDate } from "./render-date";
import { renderNumber } from "./render-number";
import { isMinutes, splitSections, tokenize } from "./tokenize";

/** What a number format makes of a number. */
export interface NumberFormat {
  readonly code: string;
  /** Shows a calendar date (a time of day alone is no date). */
  readonly date: boolean;
  readonly percent: boolean;
  /** What Excel shows for a number, decimals with a dot. */
  render(value: number, date1904: boolean): string;
}

/** Compiles a format code: "[$-42A]dd/mm/yyyy" → a date, "0%" → a percent. */
export function compileFormat(code: string): NumberFormat {
  const sections = splitSections(code).map(tokenize);
  const main = sections[0] ?? [];
  const clock = main.some((token) => token.kind === "date");
  const date = main.some((token) => token.kind === "date" && /^[ymde]/i.test(token.text) && !isMinutes(main, token));
  return {
    code,
    date,
    percent: !clock && main.some((token) => token.kind === "percent"),
    render: (value, date1904) => (clock ? renderDate(main, value, date1904) : renderNumber(sections, value)),
  };
}
