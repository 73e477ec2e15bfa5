import type { Progress } from "../model/host";
import { UserError } from "../model/host";
import type { Sheet, Workbook } from "../model/workbook";
import { OoxmlError } from "../ooxml/errors";
import { openPackage, type OoxmlPackage } from "../ooxml/package/open-package";
import { readSharedStrings } from "../ooxml/read/shared-strings";
import { readSheet } from "../ooxml/read/sheet";
import { readStyles } from "../ooxml/read/styles";
import { officeTheme, readTheme } from "../ooxml/read/theme";
import type { Inflate } from "../ooxml/zip/inflate";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "../ooxml/read/workbook";
import { CellLooks } from "./cell-looks";
import { isOwnName, ownSheetName, ownSheetsName, ownSheetTitles } from "./own-sheets";
import { SheetBuilder, type Budget } from "./sheet-builder";

export { inflateAnywhere, type Inflate } from "../ooxml/zip/inflate";

/** More filled cells than this in a workbook are refused. */
export const cellLimit = 500_000;

/**
 * Opens a workbook file as the model sees it; nothing is repaired or guessed. `inflate`: the host's own way to unpack
 * the file, where it has a faster one.
 *
 * Throws a `UserError` that says what the file is when it is no readable workbook: "old-xls", "encrypted", "text-file",
 * "truncated", "not-a-workbook", "damaged", "empty-workbook", "too-large", "too-many-cells".
 */
export function openWorkbook(bytes: Uint8Array, fileName: string, progress?: Progress, inflate?: Inflate): Workbook {
  try {
    progress?.("open", 0);
    const opened = openPackage(bytes, inflate);
    const part = readWorkbookPart(opened);
    progress?.("open", 1);
    const sheets = readSheets(opened, part, progress);
    if (!sheets.some((sheet) => sheet.rows.length > 0)) throw new UserError("empty-workbook");
    const settings = settingsSheet(part, sheets);
    if (settings === undefined) return { fileName, sheets, settingsRows: null };
    return { fileName, sheets, settingsRows: shownRows(settings), settingsSheet: settings.name };
  } catch (error) {
    const known = asUserError(error);
    throw new UserError(known.code, { file: fileName, ...known.details });
  }
}

/** An error of the package reader as the doors know it; anything that is no known refusal is a damaged file. */
export function asUserError(error: unknown): UserError {
  if (error instanceof UserError) return error;
  if (error instanceof OoxmlError)
    return new UserError(error.code, error.detail === "" ? {} : { detail: error.detail });
  return new UserError("damaged", { detail: error instanceof Error ? error.message : String(error) });
}

function readSheets(opened: OoxmlPackage, part: WorkbookPart, progress: Progress | undefined): Sheet[] {
  const xml = (name: string | null): Uint8Array | null => (name === null ? null : opened.xml(name));
  const themeXml = xml(part.themePart);
  const stylesXml = xml(part.stylesPart);
  const stringsXml = xml(part.sharedStringsPart);
  const theme = themeXml === null ? officeTheme : readTheme(themeXml);
  const looks = new CellLooks(stylesXml === null ? [] : readStyles(stylesXml, theme));
  const strings = stringsXml === null ? [] : readSharedStrings(stringsXml);
  progress?.("read", 0.3);

  const own = ownTitles(part);
  const budget: Budget = { filled: cellLimit, blank: cellLimit };
  const worksheets = part.sheets.filter((entry) => entry.part !== null);
  return worksheets.map((entry, index) => {
    const builder = new SheetBuilder(looks, part.date1904, budget);
    const frame = readSheet(xml(entry.part) ?? "", strings, builder);
    progress?.("read", 0.3 + (0.7 * (index + 1)) / worksheets.length);
    return builder.finish(entry, own.has(entry.name.toLowerCase()), frame, relationshipTargets(opened, entry));
  });
}

/** Targets of a sheet's hyperlinks by relationship; looked up only when the sheet has links. */
function relationshipTargets(opened: OoxmlPackage, entry: SheetEntry): (id: string) => string | null {
  let targets: Map<string, string> | null = null;
  return (id) => {
    targets ??= new Map(
      opened.relationships(entry.part ?? "").map((relationship) => [relationship.id, relationship.target]),
    );
    return targets.get(id) ?? null;
  };
}

function ownTitles(part: WorkbookPart): Set<string> {
  const titles = part.definedNames
    .filter((name) => name.name.toLowerCase() === ownSheetsName.toLowerCase())
    .flatMap((name) => ownSheetTitles(name.formula));
  return new Set(titles.map((title) => title.toLowerCase()));
}

/** The rows of our settings sheet as shown texts, blank cells as ""; null when there is none. */
function settingsSheet(part: WorkbookPart, sheets: readonly Sheet[]): Sheet | undefined {
  const name = part.definedNames.find(
    (defined) => isOwnName(defined.name) && defined.name.toLowerCase() === ownSheetName("settings").toLowerCase(),
  );
  const title = name === undefined ? undefined : ownSheetTitles(name.formula)[0]?.toLowerCase();
  return sheets.find((candidate) => candidate.own && candidate.name.toLowerCase() === title);
}

/** A sheet as rows of shown texts, from column A on; rows without text are left out. */
export function shownRows(sheet: Sheet): string[][] {
  return sheet.rows.map((row) => {
    const texts: string[] = [];
    for (const cell of row.cells) {
      while (texts.length < cell.column - 1) texts.push("");
      texts.push(cell.shown);
    }
    return texts;
  });
}
