import { LESS } from "../xml/characters";
import { decodeEntities, decodeExcelEscapes } from "../xml/escape";
import { END, OPEN, XmlScanner } from "../xml/scanner";
import { spells, type Xml } from "../xml/xml-source";
import { readCellText, type CellText } from "./rich-text";

const head = "<si><t>";
const tail = "</t></si>";

/** The workbook's shared strings by index. */
export function readSharedStrings(xml: Xml): CellText[] {
  const strings: CellText[] = [];
  const scanner = new XmlScanner(xml);
  for (;;) {
    const plain = plainText(scanner);
    if (plain !== null) {
      strings.push(plain);
      continue;
    }
    const token = scanner.next();
    if (token === END) return strings;
    if (token === OPEN && scanner.name === "si") strings.push(readCellText(scanner));
  }
}

/** A string that is written as nearly all of them are, `<si><t>Kế hoạch</t></si>`, in one go; null for any other. */
function plainText(scanner: XmlScanner): string | null {
  const { place, source } = scanner;
  const { codes } = source;
  if (!spells(codes, place, head)) return null;
  const from = place + head.length;
  const to = codes.indexOf(LESS, from);
  if (!spells(codes, to, tail)) return null;
  scanner.goOn(to + tail.length);
  return decodeExcelEscapes(decodeEntities(source.slice(from, to)));
}
