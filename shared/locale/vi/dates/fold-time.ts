import { cleanText } from "../../../text/clean";

/**
 * A time text made comparable: lower case without marks, one kind of dash, no spaces around signs, "và" as a comma.
 *
 * "Từ ngày 15/1 – 30/3/2024." → "tu ngay 15/1-30/3/2024". Unlike `fold` it keeps the signs, for they carry meaning.
 */
export function foldTime(text: string): string {
  if (text.length > 2000) return text;
  return (
    cleanText(text)
      // Without its marks "tới" (until) would be "tối" (in the evening).
      .replace(/(?<!\p{L})tới(?!\p{L})/giu, "đến")
      .normalize("NFD")
      .replace(/[\u0300-\u036F]/g, "")
      .toLowerCase()
      .replace(/đ/g, "d")
      .replace(/[–—−‐‑~→÷➔➡⇒]|-+>|=+>|\.{2,}|…/g, "-")
      .replace(/[“”"'‘’`()[\]]/g, " ")
      .replace(/\n+/g, ";")
      .replace(/\s+/g, " ")
      .replace(/ ?([/,;:+&-]) ?/g, "$1")
      .replace(/(\d) ?\. ?(?=\d)/g, "$1.")
      .replace(/ va (?=\S)/g, ",")
      .replace(/-{2,}/g, "-")
      .replace(/[\s.,;:-]+$/, "")
      .replace(/^[\s.,;:-]+/, "")
  );
}

/** Folds the literal part of a form the same way. */
export function foldLiteral(literal: string): string {
  return literal
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d");
}
