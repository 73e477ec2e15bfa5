import type { OoxmlPackage } from "../package/open-package";
import { OoxmlError } from "../errors";
import { CLOSE, END, OPEN, XmlScanner } from "../xml/scanner";

export interface SheetEntry {
  readonly name: string;
  readonly sheetId: string;
  readonly relationshipId: string;
  readonly hidden: boolean;
  /** The worksheet's part; null for chart, dialogue and macro sheets, and where the part is gone. */
  readonly part: string | null;
}

export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly hidden: boolean;
  /** Index of the sheet that the name belongs to; null for the whole workbook. */
  readonly localSheet: number | null;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
  readonly stylesPart: string | null;
  readonly themePart: string | null;
  readonly sharedStringsPart: string | null;
}

const otherSheets = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

/** Reads the workbook part and where its sheets, styles, theme and strings are; `not-a-workbook` for a .docx and such. */
export function readWorkbookPart(opened: OoxmlPackage): WorkbookPart {
  const part = opened.workbookPart();
  const xml = opened.xml(part) ?? "";
  const relationships = new Map(opened.relationships(part).map((relationship) => [relationship.id, relationship]));
  const ofKind = (kind: string): string | null => {
    for (const relationship of relationships.values()) {
      if (relationship.kind === kind && opened.entry(relationship.part) !== null) return relationship.part;
    }
    return null;
  };
  const sheets: SheetEntry[] = [];
  const definedNames: DefinedName[] = [];
  let date1904 = false;

  const scanner = new XmlScanner(xml);
  if (!opensWorkbook(scanner)) throw new OoxmlError("not-a-workbook", part);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE || token !== OPEN) continue;
    if (scanner.name === "workbookPr") date1904 = isTrue(scanner.attribute("date1904"));
    else if (scanner.name === "extLst") scanner.skip();
    else if (scanner.name === "sheet") {
      const relationshipId = scanner.attribute("id") ?? "";
      const relationship = relationships.get(relationshipId);
      const usable =
        relationship !== undefined &&
        !otherSheets.includes(relationship.kind) &&
        opened.entry(relationship.part) !== null;
      sheets.push({
        name: scanner.attribute("name") ?? "",
        sheetId: scanner.attribute("sheetId") ?? "",
        relationshipId,
        hidden: /^(?:very)?hidden$/i.test(scanner.attribute("state") ?? ""),
        part: usable ? relationship.part : null,
      });
    } else if (scanner.name === "definedName") {
      const localSheet = scanner.attribute("localSheetId");
      definedNames.push({
        name: scanner.attribute("name") ?? "",
        hidden: isTrue(scanner.attribute("hidden")),
        localSheet: localSheet === null ? null : Number(localSheet),
        formula: scanner.content(),
      });
    }
  }
  return {
    part,
    sheets,
    definedNames,
    date1904,
    stylesPart: ofKind("styles"),
    themePart: ofKind("theme"),
    sharedStringsPart: ofKind("sharedStrings"),
  };
}

function opensWorkbook(scanner: XmlScanner): boolean {
  try {
    return scanner.next() === OPEN && scanner.name === "workbook";
  } catch {
    return false;
  }
}

const isTrue = (value: string | null): boolean => value === "1" || value === "true" || value === "on";
