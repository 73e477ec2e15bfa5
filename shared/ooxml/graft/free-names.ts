/** Longest title of a sheet in Excel. */
const longestTitle = 31;

/** A sheet title that Excel takes and that no other sheet has: "Nhiệm vụ" → "Nhiệm vụ (2)" when it is taken. */
export function freeSheetTitle(wished: string, taken: ReadonlySet<string>): string {
  const clean =
    wished
      .replace(/[[\]:*?/\\]/g, " ")
      .trim()
      .replace(/^'+|'+$/g, "") || "Sheet";
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? "" : ` (${String(number)})`;
    const title = clean.slice(0, longestTitle - suffix.length).trimEnd() + suffix;
    if (!taken.has(title.toLowerCase())) return title;
  }
}

/** A table name that is free: "NhiemVu" → "NhiemVu_2". */
export function freeTableName(wished: string, taken: ReadonlySet<string>): string {
  const clean = wished.replace(/[^A-Za-z0-9_]/g, "_").replace(/^(?![A-Za-z_])/, "_");
  for (let number = 1; ; number++) {
    const name = number === 1 ? clean : `${clean}_${String(number)}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Column headers of a table as Excel wants them: none empty, none twice whatever its case. */
export function uniqueHeaders(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header, index) => {
    const base = header.replace(/\s+/g, " ").trim() || `Column${String(index + 1)}`;
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base} ${String(number)}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
