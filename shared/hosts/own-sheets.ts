/**
 * How our own sheets are known: hidden defined names that refer to cell A1 of each. Excel keeps such references right
 * when a sheet is renamed, moved or copied to another place in the row of tabs; a deleted sheet leaves `#REF!`.
 *
 * - `SoDanVan.sheets` = `'Nhiệm vụ'!$A$1,'Minh chứng'!$A$1` names them all;
 * - `SoDanVan.tasks` = `'Nhiệm vụ'!$A$1` names one by its `OutputSheet.key`.
 */
export const ownSheetsName = "SoDanVan.sheets";

/** The hidden name of one sheet of ours: "settings" → "SoDanVan.settings". */
export function ownSheetName(key: string): string {
  return `SoDanVan.${key.replace(/[^A-Za-z0-9_.]/g, "_")}`;
}

/** Does a defined name belong to us? In any case of its letters, as Excel takes names. */
export function isOwnName(name: string): boolean {
  return /^sodanvan\./i.test(name);
}

/** A reference to A1 of a sheet, quoted: "Tiến độ" → "'Tiến độ'!$A$1". */
export function sheetReference(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'!$A$1`;
}

/** The formula of `SoDanVan.sheets`, without "=". */
export function ownSheetsFormula(sheets: readonly string[]): string {
  return sheets.map(sheetReference).join(",");
}

/** Sheet titles in such a formula: "='Nhiệm vụ'!$A$1,Sheet2!$A$1,#REF!$A$1" → ["Nhiệm vụ", "Sheet2"]. */
export function ownSheetTitles(formula: string): string[] {
  const titles: string[] = [];
  for (const match of formula.matchAll(/'((?:[^']|'')+)'!|(?<![^\s,;=(])([^\s'",;=!()#]+)!/g)) {
    titles.push((match[1] ?? match[2] ?? "").replace(/''/g, "'"));
  }
  return titles;
}
