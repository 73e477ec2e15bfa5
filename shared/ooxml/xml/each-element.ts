import type { Xml } from "./xml-source";
import { END, OPEN, XmlScanner } from "./scanner";

/** Calls `visit` for each element with the wanted local name; `visit` may read its content. */
export function eachElement(xml: Xml, name: string, visit: (scanner: XmlScanner) => void): void {
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === name) visit(scanner);
  }
}
