import type { Layout } from "@shared/model/layout";

/** FNV-1a over UTF-16 units, as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, "0");
}

/**
 * A short name for a workbook's headers, the same for next month's copy of the same workbook: every table's sheet-free
 * header words in order. `null` when there is no table. Two hashes (forwards and backwards) make a clash a curiosity.
 */
export function headerFingerprint(layout: Layout): string | null {
  if (layout.tables.length === 0) return null;
  const text = layout.tables
    .map((table) => table.columns.map(({ header }) => header.normalize("NFC").toLowerCase()).join("\u001f"))
    .join("\u001e");
  return hash(text) + hash([...text].reverse().join(""));
}
