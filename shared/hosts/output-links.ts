import type { CellRef } from "../model/cell";

/** Longest address that Excel takes in a link. */
const longestAddress = 2_000;

/** A cell as a place in the workbook, without "#": "'Theo dõi'!H12". */
export function placeOf(ref: CellRef): string {
  return `'${ref.sheet.replaceAll("'", "''")}'!${ref.cell}`;
}

/**
 * An address that a browser can open, escaped as a workbook must store it; null for all others (local paths, words),
 * which are shown as text: "https://a.vn/kế hoạch" → "https://a.vn/k%E1%BA%BF%20ho%E1%BA%A1ch".
 */
export function webAddress(link: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)/i.test(link.trim())) return null;
  try {
    const address = new URL(link.trim()).href;
    return address.length <= longestAddress ? address : null;
  } catch {
    return null;
  }
}
