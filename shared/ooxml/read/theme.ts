import { OPEN, END, XmlScanner } from "../xml/scanner";
import type { Xml } from "../xml/xml-source";

/** Office's own theme, for workbooks that bring none. */
export const officeTheme: readonly string[] =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** Order in which a theme lists its colours; cells count them with each light and dark pair swapped. */
const places: Readonly<Record<string, number>> = {
  lt1: 0,
  dk1: 1,
  lt2: 2,
  dk2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** The twelve colours of a theme part in the order that cells count them. */
export function readTheme(xml: Xml): string[] {
  const colors = [...officeTheme];
  const scanner = new XmlScanner(xml);
  let place: number | undefined;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (places[scanner.name] !== undefined) place = places[scanner.name];
    if (scanner.name === "fontScheme") break;
    if (place === undefined || (scanner.name !== "srgbClr" && scanner.name !== "sysClr")) continue;
    const value = scanner.attribute(scanner.name === "srgbClr" ? "val" : "lastClr");
    if (value !== null && /^[0-9a-fA-F]{6}$/.test(value)) colors[place] = value.toUpperCase();
    place = undefined;
  }
  return colors;
}
