import { isOwnName, ownSheetsName, ownSheetTitles } from "@shared/hosts/own-sheets";

/** A defined name of the workbook, as loaded. */
export interface LoadedName {
  readonly name: string;
  /** With "=", as Excel gives it. */
  readonly formula: string;
}

/** Our sheets by the workbook's hidden names: which titles are ours, and which title has which key. */
export interface OwnSheets {
  readonly titles: readonly string[];
  /** Key in small letters ("settings") → title. */
  readonly byKey: ReadonlyMap<string, string>;
}

/** [SoDanVan.sheets = "='Nhiệm vụ'!$A$1", SoDanVan.tasks = …] → titles and keys. Other names are passed over. */
export function ownSheetsOf(names: readonly LoadedName[]): OwnSheets {
  const titles: string[] = [];
  const byKey = new Map<string, string>();
  for (const { name, formula } of names) {
    if (!isOwnName(name)) continue;
    const found = ownSheetTitles(String(formula));
    if (name.toLowerCase() === ownSheetsName.toLowerCase()) titles.push(...found);
    else if (found[0] !== undefined) byKey.set(name.slice(name.indexOf(".") + 1).toLowerCase(), found[0]);
  }
  return { titles, byKey };
}
