import { CLOSE, END, OPEN, XmlScanner } from "../xml/scanner";
import { spells, type Xml } from "../xml/xml-source";
import { decodeExcelEscapes } from "../xml/escape";
import { AddressReader } from "./address-reader";
import { parseArea, type SheetArea } from "./area";
import { PlainCells } from "./plain-cells";
import { readCellText, type CellText, type RichText } from "./rich-text";

/** What a cell's XML says; one object is used again for every cell, so copy what you keep. */
export interface RawCell {
  row: number;
  column: number;
  style: number;
  /** `type` of the stored value; "none" when there is no value. */
  kind: "none" | "number" | "text" | "boolean" | "error" | "iso-date";
  number: number;
  /** Empty for a number. */
  text: string;
  /** How a shared or inline string's own runs look, where they say. */
  rich: RichText | null;
  formula: string | null;
}

export interface SheetVisitor {
  row(number: number, hidden: boolean): void;
  cell(cell: RawCell): void;
}

export interface SheetLink {
  readonly area: SheetArea;
  readonly relationshipId: string | null;
  readonly location: string | null;
}

/** What stands around a sheet's cells. */
export interface SheetFrame {
  readonly merges: readonly SheetArea[];
  readonly links: readonly SheetLink[];
  /** First and last hidden columns, pair by pair. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
}

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Passes over a sheet part once, telling its rows and cells to `visitor`. */
export function readSheet(xml: Xml, strings: readonly CellText[], visitor: SheetVisitor): SheetFrame {
  const merges: SheetArea[] = [];
  const links: SheetLink[] = [];
  const hiddenColumns: [number, number][] = [];
  const scanner = new XmlScanner(xml);
  const address = new AddressReader(scanner.codes);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    switch (scanner.name) {
      case "sheetData":
        readRows(scanner, address, strings, visitor);
        break;
      case "col":
        if (isTrue(scanner.attribute("hidden"))) {
          const from = Math.max(1, Number(scanner.attribute("min") ?? "1") || 1);
          hiddenColumns.push([from, Math.min(lastColumn, Number(scanner.attribute("max") ?? "1") || from)]);
        }
        break;
      case "mergeCells":
        readPlainMerges(scanner, address, merges);
        break;
      case "mergeCell": {
        const area = readArea(scanner, address);
        if (area !== null) merges.push(area);
        break;
      }
      case "hyperlink": {
        const area = readArea(scanner, address);
        const location = scanner.attribute("location");
        if (area !== null) links.push({ area, relationshipId: scanner.attribute("id"), location });
        break;
      }
      case "extLst":
      case "conditionalFormatting":
      case "dataValidations":
      case "AlternateContent":
        scanner.skip();
        break;
    }
  }
  return { merges, links, hiddenColumns };
}

function readRows(
  scanner: XmlScanner,
  address: AddressReader,
  strings: readonly CellText[],
  visitor: SheetVisitor,
): void {
  const depth = scanner.depth;
  const shared = new Map<string, string>();
  const cell: RawCell = { row: 0, column: 0, style: 0, kind: "none", number: NaN, text: "", rich: null, formula: null };
  const plain = new PlainCells(scanner.codes, address);
  let row = 0;
  let column = 0;
  for (;;) {
    for (let end = plain.read(scanner.place); end >= 0; end = plain.read(end)) {
      cell.row = address.row;
      cell.column = column = address.column;
      storePlain(cell, plain, strings);
      if (cell.row <= lastRow && column <= lastColumn) visitor.cell(cell);
      scanner.goOn(end);
    }
    const token = scanner.next();
    if (token === END || (token === CLOSE && scanner.depth < depth)) return;
    if (token !== OPEN) continue;
    if (scanner.name === "row") {
      row = statedRow(scanner) ?? row + 1;
      column = 0;
      if (row <= lastRow) visitor.row(row, isTrue(scanner.attribute("hidden")));
    } else if (scanner.name === "c") {
      cell.row = row;
      cell.column = column + 1;
      // An address that is none leaves the cell behind the one before it.
      if (address.read(scanner.attributes.find("r")) && address.end === scanner.attributes.end) {
        cell.row = address.row;
        cell.column = address.column;
      }
      column = cell.column;
      readCell(scanner, cell, strings, shared);
      if (cell.row <= lastRow && cell.row > 0 && cell.column <= lastColumn) visitor.cell(cell);
    }
  }
}

/** The number of the row just opened; null where it states none. */
function statedRow(scanner: XmlScanner): number | null {
  const plain = scanner.attributes.wholeNumber("r");
  const stated = plain >= 0 ? plain : Number(scanner.attribute("r") ?? NaN);
  return Number.isInteger(stated) && stated > 0 ? stated : null;
}

function storePlain(cell: RawCell, plain: PlainCells, strings: readonly CellText[]): void {
  cell.style = plain.style;
  cell.kind = "none";
  cell.text = "";
  cell.rich = null;
  cell.formula = null;
  if (Number.isNaN(plain.value)) return;
  const text = plain.shared ? strings[plain.value] : undefined;
  if (text !== undefined) storeString(cell, text);
  else if (!plain.shared) {
    cell.kind = "number";
    cell.number = plain.value;
  }
}

/** What a merged area or a link covers; the usual "B2:D5" is read where it stands. */
function readArea(scanner: XmlScanner, address: AddressReader): SheetArea | null {
  const area = address.readArea(scanner.attributes.find("ref"));
  return area !== null && address.end === scanner.attributes.end ? area : parseArea(scanner.attribute("ref") ?? "");
}

const mergeHead = '<mergeCell ref="';
const mergeTail = '"/>';

/** Merged areas as nearly every program writes them, each in one go; any other is left to the scanner. */
function readPlainMerges(scanner: XmlScanner, address: AddressReader, merges: SheetArea[]): void {
  const { codes } = scanner;
  while (spells(codes, scanner.place, mergeHead)) {
    const area = address.readArea(scanner.place + mergeHead.length);
    if (area === null || !spells(codes, address.end, mergeTail)) return;
    merges.push(area);
    scanner.goOn(address.end + mergeTail.length);
  }
}

function readCell(scanner: XmlScanner, cell: RawCell, strings: readonly CellText[], shared: Map<string, string>): void {
  const depth = scanner.depth;
  const type = scanner.attribute("t") ?? "n";
  cell.style = Math.max(0, scanner.attributes.wholeNumber("s"));
  cell.kind = "none";
  cell.text = "";
  cell.rich = null;
  cell.formula = null;
  const numeric = type === "s" || type === "n";
  let value: string | number | null = null;
  for (let token = scanner.next(); token !== END && scanner.depth >= depth; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === "v") {
      const number: number = numeric && value === null ? scanner.wholeNumber() : -1;
      value = number >= 0 ? number : value === null ? scanner.content() : `${String(value)}${scanner.content()}`;
    } else if (scanner.name === "f") cell.formula = readFormula(scanner, shared);
    else if (scanner.name === "is") {
      storeString(cell, readCellText(scanner));
    } else if (scanner.name === "extLst") scanner.skip();
  }
  if (cell.kind === "none" || value !== null) storeValue(cell, type, value, strings);
}

function storeValue(cell: RawCell, type: string, value: string | number | null, strings: readonly CellText[]): void {
  if (type === "s" && value !== null && value !== "") {
    const text = strings[Number(value)];
    if (text !== undefined) storeString(cell, text);
  } else if (typeof value === "number") {
    cell.kind = "number";
    cell.number = value;
  } else storeText(cell, type, value);
}

function storeString(cell: RawCell, text: CellText): void {
  cell.kind = "text";
  cell.rich = typeof text === "string" ? null : text;
  cell.text = typeof text === "string" ? text : text.text;
}

function storeText(cell: RawCell, type: string, value: string | null): void {
  if (type === "str" && (value !== null || cell.formula !== null)) {
    cell.kind = "text";
    cell.text = decodeExcelEscapes(value ?? "");
    return;
  }
  if (value === null || value === "") return;
  if (type === "b") {
    cell.kind = "boolean";
    cell.number = isTrue(value.trim()) ? 1 : 0;
  } else if (type === "e") {
    cell.kind = "error";
    cell.text = value.trim();
  } else if (type === "d") {
    cell.kind = "iso-date";
    cell.text = value.trim();
  } else if (type === "inlineStr") {
    cell.kind = "text";
    cell.text = decodeExcelEscapes(value);
  } else {
    cell.number = Number(value);
    cell.kind = Number.isFinite(cell.number) && value.trim() !== "" ? "number" : "text";
    if (cell.kind === "text") cell.text = value;
  }
}

/** A formula's text; one that shares its master's gets the master's text. */
function readFormula(scanner: XmlScanner, shared: Map<string, string>): string {
  const index = scanner.attribute("t") === "shared" ? scanner.attribute("si") : null;
  const formula = decodeExcelEscapes(scanner.content());
  if (index === null) return formula;
  if (formula === "") return shared.get(index) ?? "";
  shared.set(index, formula);
  return formula;
}

const isTrue = (value: string | null): boolean => value === "1" || value === "true";
