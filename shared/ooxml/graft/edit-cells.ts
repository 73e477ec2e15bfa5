import { openPackage } from "../package/open-package";
import { partKey, relationshipsPart } from "../package/part-name";
import { numberToLetters, parseArea } from "../read/area";
import { readStyles } from "../read/styles";
import { readWorkbookPart, type WorkbookPart } from "../read/workbook";
import { officeTheme } from "../read/theme";
import { compileFormat } from "../format/number-format";
import { encodeCellText } from "../xml/escape";
import { END, OPEN, XmlScanner } from "../xml/scanner";
import { appendTo, applySplices, readTree, type Splice } from "../xml/splice";
import { dropFromChain, type ChainCell } from "./calc-chain";
import { contentTypesPart, editContentTypes } from "./content-types";
import { editRelationships } from "./edit-relationships";
import { dialectOf } from "./dialect";
import { PackageEdit, refuseSigned } from "./package-edit";
import { findCell, type CellPlace } from "./find-cell";

/** New content of one cell: a value, or the XML that stood there before. */
export interface RawEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly before?: string | undefined;
}

/** What an edited package is, and how the edited cells looked before, in the order of the edits. */
export interface EditedPackage {
  readonly bytes: Uint8Array;
  readonly before: readonly string[];
}

/** Why nothing was edited, and for which cell. */
export interface RefusedEdit {
  readonly refused: "no-sheet" | "shared-formula";
  readonly sheet: string;
  /** As in "C12". */
  readonly cell: string;
}

/** What edits may ask about the workbook before they are written. */
export interface EditFacts {
  readonly date1904: boolean;
  /** Does the number format of that cell show dates? */
  isDateCell(sheet: string, row: number, column: number): boolean;
}

/**
 * Changes single cells in their sheets' XML: the value changes, the style stays, a formula goes. Texts are appended to
 * the shared strings, where Excel keeps them, or stand inline when the workbook has none. All other parts keep their
 * bytes. A cell that holds the formula of others (the first of a shared one, an array) is not touched: they would lose
 * theirs.
 */
export function editCellsInPackage(
  bytes: Uint8Array,
  editsFor: (facts: EditFacts) => readonly RawEdit[],
): EditedPackage | RefusedEdit {
  const opened = openPackage(bytes);
  refuseSigned(opened);
  const workbook = readWorkbookPart(opened);
  const edit = new PackageEdit(opened);
  const stylesXml = workbook.stylesPart === null ? null : edit.text(workbook.stylesPart);
  const looks = stylesXml === null ? [] : readStyles(stylesXml, officeTheme);
  const partOf = (title: string): string | null =>
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === title.toLowerCase())?.part ?? null;
  const edits = editsFor({
    date1904: workbook.date1904,
    isDateCell(sheet, row, column) {
      const xml = edit.text(partOf(sheet) ?? "");
      const style = xml === null ? 0 : (findCell(xml, row, column).style ?? 0);
      return compileFormat(looks[style]?.format ?? "General").date;
    },
  });
  const strings = new StringAppender(edit, workbook);
  const chain: ChainCell[] = [];
  const before: string[] = [];
  for (const one of edits) {
    const part = partOf(one.sheet);
    const xml = part === null ? null : edit.text(part);
    const cell = numberToLetters(one.column) + String(one.row);
    if (part === null || xml === null) return { refused: "no-sheet", sheet: one.sheet, cell };
    const place = findCell(xml, one.row, one.column);
    const old = xml.slice(place.from, place.to);
    if (place.hasFormula && holdsFormulaOfOthers(old, xml)) {
      return { refused: "shared-formula", sheet: one.sheet, cell };
    }
    before.push(old);
    if (place.hasFormula) {
      const sheetId = workbook.sheets.find((sheet) => sheet.part === part)?.sheetId ?? "";
      chain.push({ sheetId, cell });
    }
    edit.setText(part, applySplices(xml, [cellSplice(place, one, strings)]));
  }
  strings.finish();
  dropFormulas(edit, workbook, chain);
  return { bytes: edit.write(lastDate(opened.zip.entries)), before };
}

/** Is this cell's formula one that other cells of its sheet take theirs from? */
function holdsFormulaOfOthers(cellXml: string, sheetXml: string): boolean {
  const [formula] = formulasIn(cellXml);
  const area = parseArea(formula?.area ?? "");
  if (formula === undefined || area === null) return false;
  if (area.top === area.bottom && area.left === area.right) return false;
  if (formula.type !== "shared") return true;
  return formulasIn(sheetXml).filter(({ group }) => group === formula.group).length > 1;
}

/** How the formulas of a piece of a sheet say that they belong together. */
function formulasIn(xml: string): { type: string | null; group: string | null; area: string | null }[] {
  const scanner = new XmlScanner(xml);
  const formulas = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== "f") continue;
    formulas.push({ type: scanner.attribute("t"), group: scanner.attribute("si"), area: scanner.attribute("ref") });
  }
  return formulas;
}

/** Changed parts are dated like the newest one of the package, so that the same edit gives the same bytes. */
function lastDate(entries: readonly { readonly date: number }[]): string {
  const newest = Math.max(33, ...entries.map((entry) => entry.date));
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(1980 + (newest >> 9))}-${two((newest >> 5) & 15)}-${two(newest & 31)}`;
}

function cellSplice(place: CellPlace, edit: RawEdit, strings: StringAppender): Splice {
  const { prefix } = place;
  const address = numberToLetters(edit.column) + String(edit.row);
  const style = place.style === null ? "" : ` s="${String(place.style)}"`;
  const head = `<${prefix}c r="${address}"${style}`;
  const text = edit.before ?? `${head}${cellContent(edit.value, prefix, strings)}`;
  switch (place.kind) {
    case "cell":
      return { from: place.from, to: place.to, text };
    case "in-row":
      return place.emptyRow === null
        ? { from: place.from, to: place.from, text }
        : { from: place.emptyRow.from, to: place.emptyRow.to, text: `${place.emptyRow.opening}${text}</${prefix}row>` };
    case "new-row": {
      const row = `<${prefix}row r="${String(edit.row)}">${text}</${prefix}row>`;
      return place.emptyRow === null
        ? { from: place.from, to: place.from, text: row }
        : {
            from: place.emptyRow.from,
            to: place.emptyRow.to,
            text: `${place.emptyRow.opening}${row}</${prefix}sheetData>`,
          };
    }
  }
}

function cellContent(value: RawEdit["value"], prefix: string, strings: StringAppender): string {
  const closed = (type: string, stored: string): string => `${type}><${prefix}v>${stored}</${prefix}v></${prefix}c>`;
  if (value === null) return "/>";
  if (typeof value === "number") return closed("", String(value));
  if (typeof value === "boolean") return closed(' t="b"', value ? "1" : "0");
  const index = strings.add(value);
  if (index !== null) return closed(' t="s"', String(index));
  const text = `<${prefix}t xml:space="preserve">${encodeCellText(value)}</${prefix}t>`;
  return ` t="inlineStr"><${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

/** Appends texts to the shared strings; a text appended before is used again. */
class StringAppender {
  private readonly added = new Map<string, number>();
  private readonly xml: string | null;
  private readonly count: number;

  constructor(
    private readonly edit: PackageEdit,
    private readonly workbook: WorkbookPart,
  ) {
    this.xml = workbook.sharedStringsPart === null ? null : edit.text(workbook.sharedStringsPart);
    this.count = this.xml === null ? 0 : readTree(this.xml, 2).children.filter((child) => child.name === "si").length;
  }

  /** The text's number; null when the workbook has no shared strings. */
  add(text: string): number | null {
    if (this.xml === null) return null;
    const known = this.added.get(text);
    if (known !== undefined) return known;
    const index = this.count + this.added.size;
    this.added.set(text, index);
    return index;
  }

  finish(): void {
    if (this.xml === null || this.added.size === 0) return;
    const root = readTree(this.xml, 2);
    const { prefix } = root;
    const items = [...this.added.keys()].map(
      (text) => `<${prefix}si><${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t></${prefix}si>`,
    );
    // The counts of the list are hints only; wrong ones make no program complain, missing ones neither.
    const extra = root.children.find((child) => child.name === "extLst");
    const splice =
      extra === undefined
        ? appendTo(this.xml, root, items.join(""))
        : { from: extra.from, to: extra.from, text: items.join("") };
    this.edit.setText(this.workbook.sharedStringsPart ?? "", applySplices(this.xml, [splice]));
  }
}

function dropFormulas(edit: PackageEdit, workbook: WorkbookPart, cells: readonly ChainCell[]): void {
  const chain = edit.opened.relationships(workbook.part).find((relationship) => relationship.kind === "calcChain");
  const xml = chain === undefined || cells.length === 0 ? null : edit.text(chain.part);
  if (chain === undefined || xml === null) return;
  const rest = dropFromChain(xml, cells);
  if (rest !== null) {
    edit.setText(chain.part, rest);
    return;
  }
  edit.remove(chain.part);
  const relationships = relationshipsPart(workbook.part);
  const relationshipsXml = edit.text(relationships);
  if (relationshipsXml !== null) {
    const dialect = dialectOf(edit.text(workbook.part) ?? "");
    edit.setText(relationships, editRelationships(relationshipsXml, new Set([chain.id]), [], dialect));
  }
  const types = edit.text(contentTypesPart);
  if (types !== null)
    edit.setText(contentTypesPart, editContentTypes(types, new Set([partKey(chain.part)]), new Map()));
}
