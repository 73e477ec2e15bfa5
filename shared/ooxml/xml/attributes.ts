import { OoxmlError } from "../errors";
import { AMPERSAND, APOSTROPHE, COLON, EQUALS, isSpace, QUOTE, RETURN, ZERO } from "./characters";
import { decodeEntities } from "./escape";
import { spells, type XmlSource } from "./xml-source";

/** Numbers of so many digits are exact whichever way they are read. */
export const mostDigits = 15;
/** Numbers that are kept of an attribute. */
const perAttribute = 5;

/** The attributes of the element that a scanner opened last, by local name; nothing is copied but what is asked for. */
export class XmlAttributes {
  /** Where the value that `find` found ends. */
  end = 0;
  private count = 0;
  /** Five numbers an attribute: name from, name to, value from, value to, whether the value must be decoded. */
  private readonly places: number[] = [];

  constructor(private readonly source: XmlSource) {}

  clear(): void {
    this.count = 0;
  }

  /** Takes in the attribute that begins at a place and gives the place behind it. */
  take(from: number): number {
    const { codes } = this.source;
    let equals = from;
    while ((codes[equals] ?? cutOff()) !== EQUALS) equals++;
    let nameEnd = equals;
    while (nameEnd > from && isSpace(codes[nameEnd - 1] ?? 0)) nameEnd--;
    let at = equals + 1;
    while (isSpace(codes[at] ?? 0)) at++;
    const quote = codes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw new OoxmlError("damaged", "XML attribute without its value");
    let decoded = 0;
    let to = at + 1;
    for (let code = codes[to] ?? cutOff(); code !== quote; code = codes[++to] ?? cutOff()) {
      if (code === AMPERSAND || code === RETURN) decoded = 1;
    }
    const { places, count } = this;
    places[count] = from;
    places[count + 1] = nameEnd;
    places[count + 2] = at + 1;
    places[count + 3] = to;
    places[count + 4] = decoded;
    this.count = count + perAttribute;
    return to + 1;
  }

  /** The value of an attribute; null when there is none. */
  value(name: string): string | null {
    const index = this.indexOf(name);
    return index < 0 ? null : this.valueAt(index);
  }

  /** A value's whole number, read without a copy; -1 when there is none or when it says anything else. */
  wholeNumber(name: string): number {
    const { codes } = this.source;
    const from = this.find(name);
    if (from < 0 || from === this.end || this.end > from + mostDigits) return -1;
    let number = 0;
    for (let at = from; at < this.end; at++) {
      const digit = (codes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }

  /** Where a value begins, `end` being where it ends; -1 when there is no such attribute. */
  find(name: string): number {
    const index = this.indexOf(name);
    if (index < 0) return -1;
    this.end = this.places[index + 3] ?? 0;
    return this.places[index + 2] ?? 0;
  }

  /** All values by local name; declarations of namespaces left out. */
  all(): Record<string, string> {
    const all: Record<string, string> = {};
    for (let index = 0; index < this.count; index += perAttribute) {
      const name = this.source.slice(this.places[index] ?? 0, this.places[index + 1] ?? 0);
      if (name === "xmlns" || name.startsWith("xmlns:")) continue;
      all[name.slice(name.indexOf(":") + 1)] = this.valueAt(index);
    }
    return all;
  }

  private valueAt(index: number): string {
    const { places } = this;
    const value = this.source.slice(places[index + 2] ?? 0, places[index + 3] ?? 0);
    return places[index + 4] === 0 ? value : decodeEntities(value);
  }

  private indexOf(name: string): number {
    const { places } = this;
    const { codes } = this.source;
    const wanted = name.length;
    const first = name.charCodeAt(0);
    for (let index = 0; index < this.count; index += perAttribute) {
      const from = places[index] ?? 0;
      const local = (places[index + 1] ?? 0) - wanted;
      if (local < from || codes[local] !== first) continue;
      if (local !== from && codes[local - 1] !== COLON) continue;
      if (wanted === 1 || spells(codes, local, name)) return index;
    }
    return -1;
  }
}

/** For what ends where a tag or a value should go on. */
export function cutOff(): never {
  throw new OoxmlError("damaged", "XML ends inside a tag");
}
