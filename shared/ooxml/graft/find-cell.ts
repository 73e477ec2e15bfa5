import { CLOSE, END, OPEN, XmlScanner } from "../xml/scanner";
import { parseArea } from "../read/area";

/** Where a cell stands in its sheet's XML, or where it is to be put. */
export interface CellPlace {
  /** The cell is there; its row is there; neither is. */
  readonly kind: "cell" | "in-row" | "new-row";
  readonly from: number;
  readonly to: number;
  /** Style index of the cell, else of its row; null for none. */
  readonly style: number | null;
  readonly hasFormula: boolean;
  /** Namespace prefix with its colon, or "". */
  readonly prefix: string;
  /** An empty element (`<row/>`, `<sheetData/>`) that has to be opened to put something into it. */
  readonly emptyRow: { readonly from: number; readonly to: number; readonly opening: string } | null;
}

/** Finds a cell, counted from 1; rows and cells without `r` are counted along as the reader does. */
export function findCell(xml: string, row: number, column: number): CellPlace {
  const scanner = new XmlScanner(xml);
  let prefix = "";
  let atRow = 0;
  let atColumn = 0;
  let rowStyle: number | null = null;
  let inside = false;
  const place = (kind: CellPlace["kind"], from: number, more: Partial<CellPlace> = {}): CellPlace => ({
    kind,
    from,
    to: from,
    style: rowStyle,
    hasFormula: false,
    prefix,
    emptyRow: null,
    ...more,
  });
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    const { start, end } = scanner;
    const empty = xml.charCodeAt(end - 2) === 47 && xml.charCodeAt(start + 1) !== 47;
    const opened = empty ? { from: start, to: end, opening: xml.slice(start, end).replace(/\s*\/>$/, ">") } : null;
    if (token === OPEN && scanner.name === "sheetData") {
      inside = true;
      prefix = /^<([^\s/>:]+:)/.exec(xml.slice(start, start + 100))?.[1] ?? "";
      if (empty) return place("new-row", start, { emptyRow: opened });
    } else if (token === CLOSE && scanner.name === "sheetData") return place("new-row", start);
    else if (!inside) continue;
    else if (token === OPEN && scanner.name === "row") {
      atRow = Number(scanner.attribute("r") ?? atRow + 1);
      atColumn = 0;
      if (atRow > row) return place("new-row", start);
      const style = scanner.attribute("s");
      rowStyle = atRow === row && style !== null ? Number(style) : null;
      if (atRow === row && empty) return place("in-row", start, { emptyRow: opened });
    } else if (token === CLOSE && scanner.name === "row" && atRow === row) return place("in-row", start);
    else if (token === OPEN && scanner.name === "c") {
      atColumn = parseArea(scanner.attribute("r") ?? "")?.left ?? atColumn + 1;
      if (atRow !== row) continue;
      if (atColumn > column) return place("in-row", start);
      if (atColumn === column) {
        const style = scanner.attribute("s");
        return place("cell", start, { style: style === null ? null : Number(style), ...restOf(scanner) });
      }
    }
  }
  throw new RangeError("a sheet without sheetData");
}

/** End of the cell just opened, and whether it holds a formula. */
function restOf(scanner: XmlScanner): { to: number; hasFormula: boolean } {
  const depth = scanner.depth;
  let hasFormula = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === "f") hasFormula = true;
    if (token === CLOSE && scanner.depth < depth) break;
  }
  return { to: scanner.end, hasFormula };
}
