import { OoxmlError } from "../errors";
import { cutOff, mostDigits, XmlAttributes } from "./attributes";
import { COLON, EXCLAMATION, GREATER, isSpace, LESS, QUESTION, SLASH, ZERO } from "./characters";
import { decodeEntities } from "./escape";
import { spells, XmlSource, type Xml } from "./xml-source";

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type Token = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

/**
 * One pass over XML, token by token, without copying more than what is asked for.
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
  /** Where the current token begins and ends: in the text, or in the bytes when it reads bytes. */
  start = 0;
  end = 0;
  /** What is read, code by code. */
  readonly codes: Uint8Array | Uint16Array;
  /** Those of the element just opened. */
  readonly attributes: XmlAttributes;

  private at: number;
  private emptyElement = false;
  readonly source: XmlSource;
  private readonly names: string[] = [];
  /** Where the local names of the open elements begin and end, two numbers an element. */
  private readonly namePlaces: number[] = [];
  private textFrom = 0;
  private textTo = 0;
  private literal = false;

  constructor(xml: Xml) {
    this.source = new XmlSource(xml);
    this.codes = this.source.codes;
    this.attributes = new XmlAttributes(this.source);
    this.at = this.source.start;
  }

  /** Where it goes on; -1 in an empty element, which is yet to be closed. */
  get place(): number {
    return this.emptyElement ? -1 : this.at;
  }

  /** Goes on behind an element that somebody else has read. */
  goOn(from: number): void {
    this.at = from;
  }

  next(): Token {
    if (this.emptyElement) {
      this.emptyElement = false;
      return this.closed();
    }
    const { codes } = this;
    for (;;) {
      const from = this.at;
      if (from >= codes.length) return this.finished();
      this.start = from;
      if (codes[from] !== LESS) {
        this.at = this.end = this.textTo = this.nextTag(from);
        this.textFrom = from;
        this.literal = false;
        if (this.depth > 0) return TEXT;
        continue;
      }
      const kind = codes[from + 1];
      if (kind === SLASH) return this.closeTag(from);
      if (kind === EXCLAMATION) {
        if (this.declaration(from)) return TEXT;
      } else if (kind === QUESTION) {
        this.at = this.after("?>", from);
      } else {
        return this.openTag(from);
      }
    }
  }

  /** The current text token, entities decoded. */
  text(): string {
    const raw = this.source.slice(this.textFrom, this.textTo);
    return this.literal ? raw : decodeEntities(raw);
  }

  /** All text up to the end of the element just opened, its descendants' included. */
  content(): string {
    if (!this.emptyElement) {
      // Nearly always a text alone.
      const { at } = this;
      const end = this.nextTag(at);
      if (this.codes[end + 1] === SLASH) {
        this.start = end;
        this.closeTag(end);
        return decodeEntities(this.source.slice(at, end));
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
    const { codes, at } = this;
    let end = at;
    let number = 0;
    for (; ; end++) {
      const digit = (codes[end] ?? 0) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      number = number * 10 + digit;
    }
    if (this.emptyElement || end === at || end > at + mostDigits) return -1;
    if (codes[end] !== LESS || codes[end + 1] !== SLASH) return -1;
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
    return this.attributes.value(name);
  }

  private openTag(from: number): Token {
    const { codes } = this;
    let at = from + 1;
    let local = at;
    let code = codes[at] ?? cutOff();
    while (code > GREATER || (code !== GREATER && code !== SLASH && !isSpace(code))) {
      if (code === COLON) local = at + 1;
      code = codes[++at] ?? cutOff();
    }
    if (at === local) throw new OoxmlError("damaged", "XML tag without a name");
    this.name = this.source.slice(local, at);
    this.namePlaces[2 * this.depth] = local;
    this.namePlaces[2 * this.depth + 1] = at;
    this.attributes.clear();
    while (code !== GREATER) {
      if (code === SLASH) {
        this.emptyElement = true;
        at++;
      } else if (isSpace(code)) at++;
      else at = this.attributes.take(at);
      code = codes[at] ?? cutOff();
    }
    this.at = this.end = at + 1;
    this.names[this.depth++] = this.name;
    return OPEN;
  }

  private closeTag(from: number): Token {
    if (this.depth === 0) throw new OoxmlError("damaged", "XML closes what was not opened");
    const { codes, namePlaces } = this;
    const open = namePlaces[2 * this.depth - 2] ?? 0;
    const length = (namePlaces[2 * this.depth - 1] ?? 0) - open;
    const next = from + 2 + length;
    if (codes[next] === GREATER && this.source.repeats(open, from + 2, length)) this.at = this.end = next + 1;
    else this.closePrefixed(from, open, length);
    return this.closed();
  }

  /** `</x:row >`: with a prefix, or with spaces. */
  private closePrefixed(from: number, open: number, length: number): void {
    const to = this.after(">", from);
    let nameEnd = to - 1;
    while (isSpace(this.codes[nameEnd - 1] ?? 0)) nameEnd--;
    const before = this.codes[nameEnd - length - 1];
    if (!this.source.repeats(open, nameEnd - length, length) || (before !== SLASH && before !== COLON)) {
      throw new OoxmlError("damaged", `XML does not close ${this.names[this.depth - 1] ?? ""}`);
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
    if (spells(this.codes, from, "<![CDATA[")) {
      this.textFrom = from + 9;
      this.at = this.end = this.after("]]>", from);
      this.textTo = this.at - 3;
      this.literal = true;
      return this.depth > 0;
    }
    this.at = spells(this.codes, from, "<!--") ? this.after("-->", from + 2) : this.afterDocumentType(from);
    return false;
  }

  private afterDocumentType(from: number): number {
    let nesting = 0;
    for (let at = from; at < this.codes.length; at++) {
      const code = this.codes[at];
      if (code === LESS) nesting++;
      else if (code === GREATER && --nesting === 0) return at + 1;
    }
    throw new OoxmlError("damaged", "XML declaration is cut off");
  }

  private after(mark: string, from: number): number {
    const at = this.source.find(mark, from);
    if (at < 0) throw new OoxmlError("damaged", "XML is cut off");
    return at + mark.length;
  }

  /** Where the next tag begins, or the end. */
  private nextTag(from: number): number {
    const at = this.codes.indexOf(LESS, from);
    return at < 0 ? this.codes.length : at;
  }
}
