import { END, OPEN, XmlScanner } from "../xml/scanner";
import type { Xml } from "../xml/xml-source";
import { readCellText, type CellText } from "./rich-text";

/** The workbook's shared strings by index. */
export function readSharedStrings(xml: Xml): CellText[] {
  const strings: CellText[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === "si") strings.push(readCellText(scanner));
  }
  return strings;
}
