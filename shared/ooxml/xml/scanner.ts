import { OoxmlError } from "../errors";
import { decodeEntities } from "./escape";

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const SLASH = 47;
const COLON = 58;
const GREATER = 62;

const isSpace = (code: number): boolean => code === SPACE || code === LINE_FEED || code === RETURN || code === TAB;

/**
 * One pass over XML text, token by token, without copying more than what is asked for.
 *
 * Names are local names (`x:row` → "row"), so any namespace prefix reads alike. An empty element gives OPEN and then
 * CLOSE. Comments, processing instructions and DTDs are passed over; no entity of a DTD is ever expanded.
 * Tags that do not match, or an end inside of a tag, are `damaged`.
 */
export class XmlScanner {
  /** Local name of the element that the last OPEN or CLOSE was about. */
  name = "";
  /** How many elements are open, the one just opened included. */
  depth = 0;
  /** Where the current token begins and ends in the text. */
  start = 0;
  end = 0;

  private at = 0;
  private emptyElement = false;
  private readonly names: string[] = [];
  private textFrom = 0;
  private textTo = 0;
  private literal = false;
  private attributeCount = 0;
  /** Four numbers an attribute: name from, name to, value from, value to. */
  private readonly attributes: number[] = [];

  constructor(readonly xml: string) {
    if (xml.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  next(): Token {
    if (this.emptyElement) {
      this.emptyElement = false;
      return this.closed();
    }
    const xml = this.xml;
    for (;;) {
      const from = this.at;
      if (from >= xml.length) return this.finished();
      this.start = from;
      if (xml.charCodeAt(from) !== 60) {
        const next = xml.indexOf("<", from);
        this.textFrom = from;
        this.textTo = next < 0 ? xml.length : next;
        this.at = this.end = this.textTo;
        this.literal = false;
        if (this.depth > 0) return TEXT;
        continue;
      }
      const kind = xml.charCodeAt(from + 1);
      if (kind === SLASH) return this.closeTag(from);
      if (kind === 33) {
        if (this.declaration(from)) return TEXT;
      } else if (kind === 63) {
        this.at = this.after("?>", from);
      } else {
        return this.openTag(from);
      }
    }
  }

  /** The current text token, entities decoded. */
  text(): string {
    const raw = this.xml.slice(this.textFrom, this.textTo);
    return this.literal ? raw : decodeEntities(raw);
  }

  /** All text up to the end of the element just opened, its descendants' included. */
  content(): string {
    const depth = this.depth;
    let content = "";
    for (;;) {
      const token = this.next();
      if (token === TEXT) content = content === "" ? this.text() : content + this.text();
      else if (token === CLOSE && this.depth < depth) return content;
      else if (token === END) return content;
    }
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    const depth = this.depth;
    while (this.depth >= depth && this.next() !== END);
  }

  /** An attribute of the element just opened, by local name; null when it has none. */
  attribute(name: string): string | null {
    const index = this.find(name);
    if (index < 0) return null;
    return decodeEntities(this.xml.slice(this.attributes[index + 2], this.attributes[index + 3]));
  }

  /** Where the attribute's value begins, or -1; `valueEnd` then holds its end. For hot paths that want no copy. */
  attributeStart(name: string): number {
    const index = this.find(name);
    if (index < 0) return -1;
    this.valueEnd = this.attributes[index + 3] ?? 0;
    return this.attributes[index + 2] ?? 0;
  }
  valueEnd = 0;

  /** All attributes of the element just opened by local name; declarations of namespaces left out. */
  allAttributes(): Record<string, string> {
    const all: Record<string, string> = {};
    for (let index = 0; index < this.attributeCount; index += 4) {
      const name = this.xml.slice(this.attributes[index], this.attributes[index + 1]);
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      const value = this.xml.slice(this.attributes[index + 2], this.attributes[index + 3]);
      all[name.slice(name.indexOf(":") + 1)] = decodeEntities(value);
    }
    return all;
  }

  private find(name: string): number {
    const { xml, attributes } = this;
    const wanted = name.length;
    const first = name.charCodeAt(0);
    for (let index = 0; index < this.attributeCount; index += 4) {
      const from = attributes[index] ?? 0;
      const local = (attributes[index + 1] ?? 0) - wanted;
      if (local < from || xml.charCodeAt(local) !== first) continue;
      if (local !== from && xml.charCodeAt(local - 1) !== COLON) continue;
      if (wanted === 1 || xml.startsWith(name, local)) return index;
    }
    return -1;
  }

  private openTag(from: number): Token {
    const xml = this.xml;
    let at = from + 1;
    let local = at;
    let code = xml.charCodeAt(at);
    while (code !== GREATER && code !== SLASH && !isSpace(code)) {
      if (code === COLON) local = at + 1;
      if (Number.isNaN(code)) throw new OoxmlError("damaged", "XML ends inside a tag");
      code = xml.charCodeAt(++at);
    }
    this.name = xml.slice(local, at);
    if (this.name === "") throw new OoxmlError("damaged", "XML tag without a name");
    this.attributeCount = 0;
    while (code !== GREATER) {
      if (code === SLASH) {
        this.emptyElement = true;
        code = xml.charCodeAt(++at);
      } else if (isSpace(code)) {
        code = xml.charCodeAt(++at);
      } else {
        at = this.readAttribute(at);
        code = xml.charCodeAt(at);
      }
    }
    this.at = this.end = at + 1;
    this.names[this.depth++] = this.name;
    return OPEN;
  }

  private readAttribute(from: number): number {
    const xml = this.xml;
    const equals = xml.indexOf("=", from);
    if (equals < 0) throw new OoxmlError("damaged", "XML ends inside a tag");
    let nameEnd = equals;
    while (nameEnd > from && isSpace(xml.charCodeAt(nameEnd - 1))) nameEnd--;
    let at = equals + 1;
    while (isSpace(xml.charCodeAt(at))) at++;
    const quote = xml.charAt(at);
    const to = quote === '"' || quote === "'" ? xml.indexOf(quote, at + 1) : -1;
    if (to < 0) throw new OoxmlError("damaged", "XML attribute without its value");
    const { attributes } = this;
    attributes[this.attributeCount++] = from;
    attributes[this.attributeCount++] = nameEnd;
    attributes[this.attributeCount++] = at + 1;
    attributes[this.attributeCount++] = to;
    return to + 1;
  }

  private closeTag(from: number): Token {
    const to = this.after(">", from);
    const open = this.names[this.depth - 1];
    if (open === undefined) throw new OoxmlError("damaged", "XML closes what was not opened");
    let nameEnd = to - 1;
    while (isSpace(this.xml.charCodeAt(nameEnd - 1))) nameEnd--;
    const before = this.xml.charCodeAt(nameEnd - open.length - 1);
    if (!this.xml.startsWith(open, nameEnd - open.length) || (before !== SLASH && before !== COLON)) {
      throw new OoxmlError("damaged", `XML does not close ${open}`);
    }
    this.at = this.end = to;
    return this.closed();
  }

  private closed(): Token {
    this.depth--;
    this.name = this.names[this.depth] ?? "";
    return CLOSE;
  }

  private finished(): Token {
    if (this.depth > 0) throw new OoxmlError("damaged", "XML is cut off");
    return END;
  }

  /** A comment or DTD is passed over (false); CDATA becomes the current text (true). */
  private declaration(from: number): boolean {
    const xml = this.xml;
    if (xml.startsWith("<![CDATA[", from)) {
      this.textFrom = from + 9;
      this.at = this.end = this.after("]]>", from);
      this.textTo = this.at - 3;
      this.literal = true;
      return this.depth > 0;
    }
    this.at = xml.startsWith("<!--", from) ? this.after("-->", from + 2) : this.afterDocumentType(from);
    return false;
  }

  private afterDocumentType(from: number): number {
    let nesting = 0;
    for (let at = from; at < this.xml.length; at++) {
      const code = this.xml.charCodeAt(at);
      if (code === 60) nesting++;
      else if (code === GREATER && --nesting === 0) return at + 1;
    }
    throw new OoxmlError("damaged", "XML declaration is cut off");
  }

  private after(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw new OoxmlError("damaged", "XML is cut off");
    return at + mark.length;
  }
}

/** Calls `visit` for each element with the wanted local name; `visit` may read its content. */
export function eachElement(xml: string, name: string, visit: (scanner: XmlScanner) => void): void {
  const scanner = new XmlScanner(xml);
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === name) visit(scanner);
  }
}
