import { OoxmlError } from "../errors";
import { RETURN, QUOTE, AMPERSAND, APOSTROPHE, SLASH, COLON, LESS, EQUALS, GREATER, isSpace } from "./characters";
import { decodeEntities } from "./escape";

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

/** Numbers of so many digits are exact whichever way they are read. */
const mostDigits = 15;
/** Of an attribute's numbers. */
const perAttribute = 5;

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
  /** Five numbers an attribute: name from, name to, value from, value to, whether the value must be decoded. */
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
      if (xml.charCodeAt(from) !== LESS) {
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
    if (!this.emptyElement) {
      // Nearly always a text alone.
      const { xml, at } = this;
      const end = xml.indexOf("<", at);
      if (end >= 0 && xml.charCodeAt(end + 1) === SLASH) {
        this.start = end;
        this.closeTag(end);
        return decodeEntities(xml.slice(at, end));
      }
    }
    const depth = this.depth;
    let content = "";
    for (;;) {
      const token = this.next();
      if (token === TEXT) content = content === "" ? this.text() : content + this.text();
      else if (token === CLOSE && this.depth < depth) return content;
      else if (token === END) return content;
    }
  }

  /**
   * The whole number that is all the content of the element just opened, read digit by digit without a copy;
   * -1 when it holds anything else, which is then still to be read.
   */
  wholeNumber(): number {
    const { xml, at } = this;
    let end = at;
    let number = 0;
    for (; ; end++) {
      const digit = xml.charCodeAt(end) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
    }
    if (this.emptyElement || end === at || end > at + mostDigits || !xml.startsWith("</", end)) return -1;
    this.start = end;
    this.closeTag(end);
    return number;
  }

  /** Passes over the rest of the element just opened. */
  skip(): void {
    const depth = this.depth;
    while (this.depth >= depth && this.next() !== END);
  }

  /** An attribute of the element just opened, by local name; null when it has none. */
  attribute(name: string): string | null {
    const index = this.find(name);
    return index < 0 ? null : this.value(index);
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
    for (let index = 0; index < this.attributeCount; index += perAttribute) {
      const name = this.xml.slice(this.attributes[index], this.attributes[index + 1]);
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      all[name.slice(name.indexOf(":") + 1)] = this.value(index);
    }
    return all;
  }

  private value(index: number): string {
    const { attributes } = this;
    const value = this.xml.slice(attributes[index + 2], attributes[index + 3]);
    return attributes[index + 4] === 0 ? value : decodeEntities(value);
  }

  private find(name: string): number {
    const { xml, attributes } = this;
    const wanted = name.length;
    const first = name.charCodeAt(0);
    for (let index = 0; index < this.attributeCount; index += perAttribute) {
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
    let equals = from;
    while (xml.charCodeAt(equals) !== EQUALS) {
      if (++equals >= xml.length) throw new OoxmlError("damaged", "XML ends inside a tag");
    }
    let nameEnd = equals;
    while (nameEnd > from && isSpace(xml.charCodeAt(nameEnd - 1))) nameEnd--;
    let at = equals + 1;
    while (isSpace(xml.charCodeAt(at))) at++;
    const quote = xml.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new OoxmlError("damaged", "XML attribute without its value");
    let decoded = 0;
    let to = at + 1;
    for (let code = xml.charCodeAt(to); code !== quote; code = xml.charCodeAt(++to)) {
      if (code === AMPERSAND || code === RETURN) decoded = 1;
      else if (to >= xml.length) throw new OoxmlError("damaged", "XML attribute without its value");
    }
    const { attributes } = this;
    attributes[this.attributeCount++] = from;
    attributes[this.attributeCount++] = nameEnd;
    attributes[this.attributeCount++] = at + 1;
    attributes[this.attributeCount++] = to;
    attributes[this.attributeCount++] = decoded;
    return to + 1;
  }

  private closeTag(from: number): Token {
    const xml = this.xml;
    const open = this.names[this.depth - 1];
    if (open === undefined) throw new OoxmlError("damaged", "XML closes what was not opened");
    const next = from + 2 + open.length;
    if (xml.charCodeAt(next) === GREATER && xml.startsWith(open, from + 2)) this.at = this.end = next + 1;
    else this.closePrefixed(from, open);
    return this.closed();
  }

  /** `</x:row >`: with a prefix, or with spaces. */
  private closePrefixed(from: number, open: string): void {
    const to = this.after(">", from);
    let nameEnd = to - 1;
    while (isSpace(this.xml.charCodeAt(nameEnd - 1))) nameEnd--;
    const before = this.xml.charCodeAt(nameEnd - open.length - 1);
    if (!this.xml.startsWith(open, nameEnd - open.length) || (before !== SLASH && before !== COLON)) {
      throw new OoxmlError("damaged", `XML does not close ${open}`);
    }
    this.at = this.end = to;
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
      if (code === LESS) nesting++;
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
