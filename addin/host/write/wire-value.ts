import { placeOf, webAddress } from "@shared/hosts/output-links";
import { columnFormats } from "@shared/hosts/output-look";
import { dateToSerial } from "@shared/text/civil-date";
import type { OutputColumn, OutputValue } from "@shared/model/output-sheet";

/** What goes into a cell of ours, as `range.values` takes it. */
export interface WireValue {
  readonly value: string | number | boolean;
  /** A number format other than the column's; null for the column's own. */
  readonly format: string | null;
  /** A link that is too long for a formula and has to be set on the cell; null for none. */
  readonly link: { readonly address: string; readonly textToDisplay: string } | null;
}

/** Excel's longest text in a cell, and in a formula's string. */
const longestText = 32_767;
const longestLiteral = 255;

const plain = (value: WireValue["value"], format: string | null = null): WireValue => ({ value, format, link: null });

/**
 * A value of ours for a cell of that column: "=A1" → the text "=A1", never a formula; `{ date }` → its day number;
 * `{ text, link }` → a HYPERLINK formula, so that thousands of links go in one block.
 */
export function wireValue(value: OutputValue, column: Pick<OutputColumn, "format">, date1904: boolean): WireValue {
  const own = columnFormats[column.format];
  const other = (format: string) => (own === format ? null : format);
  if (value === null) return plain("");
  if (typeof value === "string") return plain(asText(value, own));
  if (typeof value === "number" || typeof value === "boolean") return plain(value, own === "@" ? "General" : null);
  if ("date" in value) {
    const serial = dateToSerial(value.date, date1904);
    return serial === null ? plain(asText(value.date, own)) : plain(serial, other("dd/mm/yyyy"));
  }
  if ("percent" in value) return plain(value.percent / 100, other("0%"));
  if ("formula" in value) return plain(`=${value.formula}`, own === "@" ? "General" : null);
  const address = typeof value.link === "string" ? webAddress(value.link) : `#${placeOf(value.link)}`;
  const text = clean(value.text);
  if (address === null) return plain(asText(text, own));
  if (address.length > longestLiteral || text.length > longestLiteral) {
    return { value: asText(text, own), format: null, link: { address, textToDisplay: text } };
  }
  return plain(`=HYPERLINK(${literal(address)},${literal(text)})`, own === "@" ? "General" : null);
}

/** Does the cell hold a formula of ours? Its column cannot be a "@" column then. */
export function isLinkOrFormula(value: OutputValue): boolean {
  return value !== null && typeof value === "object" && ("link" in value || "formula" in value);
}

/** Text that stays text: as it is in a "@" cell, else behind an apostrophe, which Excel takes away. */
export function asText(text: string, format: string): string {
  const kept = clean(text);
  if (kept === "") return "";
  if (format === "@") return kept.startsWith("'") ? `'${kept}` : kept;
  return `'${kept}`;
}

/** Control characters cannot be stored in a workbook; line breaks and tabs can. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "").slice(0, longestText - 1);
}

const literal = (text: string) => `"${text.replaceAll('"', '""')}"`;
