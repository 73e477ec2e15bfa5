import { END, OPEN, CLOSE, XmlScanner } from "./scanner";

/** Replaces the text between two places of a part. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** All splices at once; they must not overlap. Splices at one place are set in the order given. */
export function applySplices(xml: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, index) => ({ splice, index }));
  ordered.sort((a, b) => a.splice.from - b.splice.from || a.index - b.index);
  let result = "";
  let at = 0;
  for (const { splice } of ordered) {
    result += xml.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return result + xml.slice(at);
}

/** An element and where it lies in its part. */
export interface XmlNode {
  /** Local name. */
  readonly name: string;
  /** As written before the name, colon included: "x:", or "". */
  readonly prefix: string;
  readonly from: number;
  /** End of the opening tag; for an empty element its end. */
  readonly openEnd: number;
  /** Where the closing tag begins; for an empty element the same as `openEnd`. */
  closeFrom: number;
  to: number;
  readonly empty: boolean;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
}

/**
 * The elements of a small part as a tree with their places, down to `depth` levels (the root is level 1).
 * Attributes are by local name, those of `xmlns` left out.
 */
export function readTree(xml: string, depth = 99): XmlNode {
  const scanner = new XmlScanner(xml);
  const open: XmlNode[] = [];
  let root: XmlNode | null = null;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN) {
      if (scanner.depth > depth) continue;
      const node = nodeAt(xml, scanner);
      open[scanner.depth - 2]?.children.push(node);
      open[scanner.depth - 1] = node;
      root ??= node;
    } else if (token === CLOSE && scanner.depth < depth) {
      const node = open[scanner.depth];
      if (node === undefined) continue;
      node.closeFrom = node.empty ? node.openEnd : scanner.start;
      node.to = scanner.end;
    }
  }
  if (root === null) throw new RangeError("no element");
  return root;
}

function nodeAt(xml: string, scanner: XmlScanner): XmlNode {
  const { start, end } = scanner;
  const raw = /^<([^\s/>]+)/.exec(xml.slice(start, start + 200))?.[1] ?? scanner.name;
  return {
    name: scanner.name,
    prefix: raw.slice(0, raw.length - scanner.name.length),
    from: start,
    openEnd: end,
    closeFrom: end,
    to: end,
    empty: xml.charCodeAt(end - 2) === 47,
    attributes: scanner.attributes.all(),
    children: [],
  };
}

/** The first child of that local name. */
export function childOf(node: XmlNode, name: string): XmlNode | null {
  return node.children.find((child) => child.name === name) ?? null;
}

/** A splice that puts text at the end of an element's content, opening the element when it was empty. */
export function appendTo(xml: string, node: XmlNode, text: string): Splice {
  if (!node.empty) return { from: node.closeFrom, to: node.closeFrom, text };
  const opening = xml.slice(node.from, node.openEnd).replace(/\s*\/>$/, ">");
  return { from: node.from, to: node.to, text: `${opening}${text}</${node.prefix}${node.name}>` };
}

/** A splice that sets an attribute of an element; `name` as it is to be written. */
export function setAttribute(xml: string, node: XmlNode, name: string, value: string): Splice {
  const opening = xml.slice(node.from, node.openEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(opening);
  if (found !== null) {
    const from = node.from + found.index;
    return { from, to: from + found[0].length, text: ` ${name}="${value}"` };
  }
  const at = node.from + 1 + node.prefix.length + node.name.length;
  return { from: at, to: at, text: ` ${name}="${value}"` };
}
