import { builtinFormat } from "../format/builtin-formats";
import { CLOSE, END, OPEN, XmlScanner } from "../xml/scanner";
import { XmlSource, type Xml } from "../xml/xml-source";
import { defaultPalette, readColor, type ColorTables } from "./colors";

export interface Font {
  readonly name: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How the cells of one style index look, as far as meaning hangs on it. */
export interface CellLook {
  readonly font: Font;
  /** RRGGBB of a solid fill; null for none and for white. */
  readonly fill: string | null;
  readonly format: string;
}

const plainFont: Font = { name: null, bold: false, italic: false };
export const plainLook: CellLook = { font: plainFont, fill: null, format: "General" };

/** Looks by style index (`s` of a cell); theme colours as `readTheme` gives them. */
export function readStyles(xml: Xml, theme: readonly string[]): CellLook[] {
  const tables: ColorTables = { theme, palette: readPalette(xml) };
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const looks: CellLook[] = [];
  const path: string[] = [];
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) path.length = scanner.depth;
    if (token !== OPEN) continue;
    path.length = scanner.depth;
    path[scanner.depth - 1] = scanner.name;
    const inside = path[scanner.depth - 2];
    if (scanner.name === "dxfs" || scanner.name === "extLst") scanner.skip();
    else if (inside === "numFmts") {
      formats.set(Number(scanner.attribute("numFmtId")), scanner.attribute("formatCode") ?? "General");
    } else if (inside === "fonts" && scanner.name === "font") fonts.push(readFont(scanner));
    else if (inside === "fills" && scanner.name === "fill") fills.push(readFill(scanner, tables));
    else if (inside === "cellXfs" && scanner.name === "xf") {
      const formatId = Number(scanner.attribute("numFmtId") ?? "0");
      looks.push({
        font: fonts[Number(scanner.attribute("fontId") ?? "0")] ?? plainFont,
        fill: fills[Number(scanner.attribute("fillId") ?? "0")] ?? null,
        format: formats.get(formatId) ?? builtinFormat(formatId),
      });
    }
  }
  return looks;
}

/** A `<font>` or `<rPr>` that was just opened; its name stands in `<name>` or `<rFont>`. */
export function readFont(scanner: XmlScanner): Font {
  const depth = scanner.depth;
  let { name, bold, italic } = plainFont;
  for (let token = scanner.next(); token !== END && scanner.depth >= depth; token = scanner.next()) {
    if (token !== OPEN) continue;
    const value = scanner.attribute("val");
    if (scanner.name === "name" || scanner.name === "rFont") name = value;
    else if (scanner.name === "b") bold = isOn(value);
    else if (scanner.name === "i") italic = isOn(value);
  }
  return { name, bold, italic };
}

const isOn = (value: string | null): boolean => value !== "0" && value !== "false";

function readFill(scanner: XmlScanner, tables: ColorTables): string | null {
  const depth = scanner.depth;
  let solid = false;
  let color: string | null = null;
  for (let token = scanner.next(); token !== END && scanner.depth >= depth; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (scanner.name === "patternFill") solid = scanner.attribute("patternType") === "solid";
    else if (scanner.name === "fgColor") color = readColor(scanner, tables);
  }
  return solid && color !== "FFFFFF" ? color : null;
}

/** The workbook's own palette, when it has one, stands behind the fills that use it; so it is looked up first. */
function readPalette(xml: Xml): readonly string[] {
  if (new XmlSource(xml).find("indexedColors", 0) < 0) return defaultPalette;
  const palette: string[] = [];
  const scanner = new XmlScanner(xml);
  let inside = false;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (scanner.name === "indexedColors") inside = token === OPEN;
    else if (inside && token === OPEN && scanner.name === "rgbColor") {
      palette.push((scanner.attribute("rgb") ?? "").slice(-6).toUpperCase());
    }
  }
  return defaultPalette.map((color, index) =>
    /^[0-9A-F]{6}$/.test(palette[index] ?? "") ? (palette[index] ?? color) : color,
  );
}
