import { END, OPEN, XmlScanner } from "../xml/scanner";
import { readRichText, type RichText } from "./rich-text";

/** The workbook's shared strings by index. */
export function readSharedStrings(xml: string): RichText[] {
  const strings: RichText[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === "si") strings.push(readRichText(scanner));
  }
  return strings;
}
