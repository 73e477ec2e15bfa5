import { CLOSE, END, OPEN, XmlScanner } from "../xml/scanner";
import { decodeExcelEscapes } from "../xml/escape";
import { parseArea, type SheetArea } from "./area";
import { readRichText, type RichText } from "./rich-text";

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
  /** Runs of a shared or inline string, when the text comes from one. */
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

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Passes over a sheet part once, telling its rows and cells to `visitor`. */
export function readSheet(xml: string, strings: readonly RichText[], visitor: SheetVisitor): SheetFrame {
  const merges: SheetArea[] = [];
  const links: SheetLink[] = [];
  const hiddenColumns: [number, number][] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    switch (scanner.name) {
      case "sheetData":
        readRows(scanner, strings, visitor);
        break;
      case "col":
        if (isTrue(scanner.attribute("hidden"))) {
          const from = Math.max(1, Number(scanner.attribute("min") ?? "1") || 1);
          hiddenColumns.push([from, Math.min(lastColumn, Number(scanner.attribute("max") ?? "1") || from)]);
        }
        break;
      case "mergeCell": {
        const area = parseArea(scanner.attribute("ref") ?? "");
        if (area !== null) merges.push(area);
        break;
      }
      case "hyperlink": {
        const area = parseArea(scanner.attribute("ref") ?? "");
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

function readRows(scanner: XmlScanner, strings: readonly RichText[], visitor: SheetVisitor): void {
  const depth = scanner.depth;
  const shared = new Map<string, string>();
  const cell: RawCell = { row: 0, column: 0, style: 0, kind: "none", number: 0, text: "", rich: null, formula: null };
  let row = 0;
  let column = 0;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE && scanner.depth < depth) return;
    if (token !== OPEN) continue;
    if (scanner.name === "row") {
      const stated = Number(scanner.attribute("r") ?? Number.NaN);
      row = Number.isInteger(stated) && stated > 0 ? stated : row + 1;
      column = 0;
      if (row <= lastRow) visitor.row(row, isTrue(scanner.attribute("hidden")));
    } else if (scanner.name === "c") {
      cell.row = row;
      cell.column = column + 1;
      readAddress(scanner, cell);
      column = cell.column;
      readCell(scanner, cell, strings, shared);
      if (cell.row <= lastRow && cell.row > 0 && cell.column <= lastColumn) visitor.cell(cell);
    }
  }
}

/** Puts the cell's own address in place when it has a good one; read letter by letter, without a copy. */
function readAddress(scanner: XmlScanner, cell: RawCell): void {
  const from = scanner.attributeStart("r");
  if (from < 0) return;
  const { xml, valueEnd } = scanner;
  let at = from;
  let column = 0;
  for (; at < valueEnd; at++) {
    const code = xml.charCodeAt(at) & ~32;
    if (code < 65 || code > 90 || xml.charCodeAt(at) < 65) break;
    column = column * 26 + code - 64;
  }
  let row = 0;
  for (; at < valueEnd; at++) {
    const digit = xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return;
    row = row * 10 + digit;
  }
  if (column === 0 || row === 0) return;
  cell.column = column;
  cell.row = row;
}

function readCell(scanner: XmlScanner, cell: RawCell, strings: readonly RichText[], shared: Map<string, string>): void {
  const depth = scanner.depth;
  const type = scanner.attribute("t") ?? "n";
  cell.style = readIndex(scanner);
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
      cell.rich = readRichText(scanner);
      cell.text = cell.rich.text;
      cell.kind = "text";
    } else if (scanner.name === "extLst") scanner.skip();
  }
  if (cell.rich === null || value !== null) storeValue(cell, type, value, strings);
}

/** The number of the cell's look, read digit by digit; 0 without one. */
function readIndex(scanner: XmlScanner): number {
  const from = scanner.attributeStart("s");
  let index = 0;
  for (let at = from; from >= 0 && at < scanner.valueEnd; at++) {
    const digit = scanner.xml.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return 0;
    index = index * 10 + digit;
  }
  return index;
}

function storeValue(cell: RawCell, type: string, value: string | number | null, strings: readonly RichText[]): void {
  if (type === "s" && value !== null && value !== "") {
    cell.rich = strings[Number(value)] ?? null;
    if (cell.rich === null) return;
    cell.kind = "text";
    cell.text = cell.rich.text;
  } else if (typeof value === "number") {
    cell.kind = "number";
    cell.number = value;
  } else storeText(cell, type, value);
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
