import { applySplices, readTree, childOf, type Splice } from "../xml/splice";

/** Order that the schema demands of a font's parts. */
const order = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** A style sheet with each font's parts in the schema's order; exceljs puts the colour before the size. */
export function orderFonts(xml: string): string {
  const fonts = childOf(readTree(xml, 4), "fonts");
  const splices: Splice[] = (fonts?.children ?? []).flatMap((font) => {
    if (font.empty || font.children.length === 0) return [];
    const sorted = [...font.children].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    const text = sorted.map((part) => xml.slice(part.from, part.to)).join("");
    return [{ from: font.openEnd, to: font.closeFrom, text }];
  });
  return applySplices(xml, splices);
}
