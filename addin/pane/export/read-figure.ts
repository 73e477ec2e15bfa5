/**
 * A figure as clerks type it: "1.250" → 1250, "1,5" → 1.5, "03" → 3; null for anything else, the empty text included:
 * nothing said is not zero.
 */
export function readFigure(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d{1,3}(?:\.\d{3})+$/.test(trimmed)) return Number(trimmed.replaceAll(".", ""));
  if (/^\d{1,12}(?:,\d{1,6})?$/.test(trimmed)) return Number(trimmed.replace(",", "."));
  return null;
}
