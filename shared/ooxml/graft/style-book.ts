import { OoxmlError } from "../errors";
import { encodeXml } from "../xml/escape";
import { appendTo, applySplices, childOf, readTree, setAttribute, type Splice, type XmlNode } from "../xml/splice";
import { xmlHead, type Dialect } from "./dialect";
import type { StyleSpec } from "./sheet-spec";

/** Excel opens no workbook with more cell formats than this. */
const formatLimit = 64_000;

/** A number of a font beyond this is nonsense. */
const gapLimit = 5_000;

/** Order that the schema demands of a style sheet's parts. */
const order = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** A list of the style sheet: what stands in it as written, and what is added. */
interface Shelf {
  readonly node: XmlNode | null;
  readonly items: string[];
  readonly old: number;
}

/**
 * What the first places of each list mean to Excel whatever stands there: the look of cells without a style. A list
 * that is missing or empty gets these before anything of ours.
 */
const firstItems: Readonly<Record<string, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** A workbook without a style sheet gets this one, to be filled. */
export function plainStyles(dialect: Dialect): string {
  return `${xmlHead}<styleSheet xmlns="${dialect.main}"></styleSheet>`;
}

/**
 * The style sheet of a workbook, to which looks are added. What it holds stays as it is; a look that is already there,
 * word by word, is used again, so that asking twice for the same adds nothing.
 */
export class StyleBook {
  private readonly root: XmlNode;
  private readonly prefix: string;
  private readonly shelves = new Map<string, Shelf>();
  private readonly styles = new Map<string, number>();
  private readonly bySpec = new WeakMap<StyleSpec, number>();
  private readonly baseFont: string;

  private readonly xml: string;

  constructor(xml: string) {
    const root = readTree(xml, 1);
    this.xml = root.empty ? applySplices(xml, [appendTo(xml, root, "")]) : xml;
    this.root = readTree(this.xml, 3);
    this.prefix = this.root.prefix;
    for (const [name, items] of Object.entries(firstItems)) {
      const shelf = this.shelf(name);
      if (shelf.items.length === 0) shelf.items.push(...items.map((item) => this.tag(item)));
    }
    this.fillGaps();
    this.baseFont = this.shelf("fonts").items[0] ?? "";
  }

  /** A format may name a font that is not there; it must not become one of ours when ours is put in that place. */
  private fillGaps(): void {
    const formats = ["cellXfs", "cellStyleXfs"].flatMap((name) => this.shelf(name).node?.children ?? []);
    for (const [name, attribute] of [
      ["fonts", "fontId"],
      ["fills", "fillId"],
      ["borders", "borderId"],
    ] as const) {
      const shelf = this.shelf(name);
      const highest = formats.reduce(
        (most, format) => Math.max(most, Number(format.attributes[attribute] ?? "0") || 0),
        -1,
      );
      const plain = firstItems[name]?.[0] ?? "";
      while (shelf.items.length <= Math.min(highest, gapLimit)) shelf.items.push(this.tag(plain));
    }
  }

  /** The number of a look, for the `s` of a cell. */
  style(spec: StyleSpec): number {
    const known = this.bySpec.get(spec);
    if (known !== undefined) return known;
    const key = JSON.stringify(spec);
    const index = this.styles.get(key) ?? this.addFormat(spec);
    this.styles.set(key, index);
    this.bySpec.set(spec, index);
    return index;
  }

  /** The number of a conditional look: font colour and fill. */
  conditionalStyle(color: string, fill: string): number {
    return this.add(
      "dxfs",
      this.tag(
        `<dxf><font><color rgb="FF${color}"/></font>` +
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
      ),
    );
  }

  /** The style sheet with what was added; the very same text when nothing was. */
  write(): string {
    const splices: Splice[] = [];
    for (const name of order) {
      const shelf = this.shelf(name);
      const added = shelf.items.slice(shelf.old);
      if (added.length === 0) continue;
      const text = added.join("");
      if (shelf.node === null) {
        const list = `<${this.prefix}${name} count="${String(added.length)}">${text}</${this.prefix}${name}>`;
        splices.push(this.insertList(name, list));
      } else if (shelf.node.empty) {
        const list = `<${this.prefix}${name} count="${String(added.length)}">${text}</${this.prefix}${name}>`;
        splices.push({ from: shelf.node.from, to: shelf.node.to, text: list });
      } else {
        splices.push(setAttribute(this.xml, shelf.node, "count", String(shelf.items.length)));
        splices.push(appendTo(this.xml, shelf.node, text));
      }
    }
    return applySplices(this.xml, splices);
  }

  private addFormat(spec: StyleSpec): number {
    const font = this.addFont(spec);
    const fill =
      spec.fill === undefined
        ? 0
        : this.add(
            "fills",
            this.tag(
              `<fill><patternFill patternType="solid"><fgColor rgb="FF${spec.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
            ),
          );
    const side = (name: string): string => `<${name} style="thin"><color rgb="FFBFBFBF"/></${name}>`;
    const border = spec.border
      ? this.add(
          "borders",
          this.tag(`<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`),
        )
      : 0;
    const format = this.numberFormat(spec.format);
    const horizontal = spec.align === undefined ? "" : ` horizontal="${spec.align}"`;
    const wrap = spec.wrap ? ' wrapText="1"' : "";
    return this.add(
      "cellXfs",
      this.tag(
        `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"` +
          ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
          `<alignment${horizontal} vertical="${spec.align === "center" && spec.bold ? "center" : "top"}"${wrap}/></xf>`,
      ),
    );
  }

  /** The workbook's own first font, so that our sheets look like the clerk's, with what the look asks for. */
  private addFont(spec: StyleSpec): number {
    const name = /name\s+val\s*=\s*"([^"]*)"/.exec(this.baseFont)?.[1] ?? "Calibri";
    const baseSize = /sz\s+val\s*=\s*"([\d.]{1,5})"/.exec(this.baseFont)?.[1] ?? "11";
    const size = spec.size === undefined ? baseSize : String(spec.size);
    return this.add(
      "fonts",
      this.tag(
        `<font>${spec.bold ? "<b/>" : ""}${spec.italic ? "<i/>" : ""}${spec.underline ? "<u/>" : ""}<sz val="${size}"/>` +
          `<color rgb="FF${spec.color ?? "000000"}"/><name val="${name}"/></font>`,
      ),
    );
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === "General") return 0;
    const builtin: Readonly<Record<string, number>> = { "@": 49, "0": 1, "0%": 9, "#,##0": 3 };
    const known = builtin[code];
    if (known !== undefined) return known;
    const shelf = this.shelf("numFmts");
    const ids = shelf.items.map((item) => Number(/numFmtId\s*=\s*["'](\d+)/.exec(item)?.[1] ?? "0"));
    const attribute = `formatCode="${encodeXml(code)}"`;
    const found = shelf.items.findIndex((item) => item.includes(attribute));
    if (found >= 0) return ids[found] ?? 0;
    const id = Math.max(163, ...ids) + 1;
    this.add("numFmts", this.tag(`<numFmt numFmtId="${String(id)}" ${attribute}/>`));
    return id;
  }

  private add(name: string, item: string): number {
    const shelf = this.shelf(name);
    const found = shelf.items.indexOf(item);
    if (found >= 0) return found;
    if (name === "cellXfs" && shelf.items.length >= formatLimit) throw new OoxmlError("too-many-styles");
    return shelf.items.push(item) - 1;
  }

  private shelf(name: string): Shelf {
    let shelf = this.shelves.get(name);
    if (shelf === undefined) {
      const node = childOf(this.root, name);
      const items = node === null ? [] : node.children.map((child) => this.xml.slice(child.from, child.to));
      shelf = { node, items, old: items.length };
      this.shelves.set(name, shelf);
    }
    return shelf;
  }

  private insertList(name: string, list: string): Splice {
    const later = order.slice(order.indexOf(name) + 1);
    const next = this.root.children.find((child) => later.includes(child.name));
    if (next !== undefined) return { from: next.from, to: next.from, text: list };
    return appendTo(this.xml, this.root, list);
  }

  /** Our elements with the style sheet's namespace prefix. */
  private tag(xml: string): string {
    return this.prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.prefix}`);
  }
}
