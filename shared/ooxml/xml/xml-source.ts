/** A part's XML: its bytes in UTF-8, which cost the least to read, or its text, where places in the text are wanted. */
export type Xml = Uint8Array | string;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Names of elements and short values come again and again: one of a few, or made anew. */
const longestWord = 12;
const wordsKept = 128;
const lastAscii = 127;

/** XML to be passed over code by code, of which pieces can be had as text. All places are those of its own codes. */
export class XmlSource {
  /** Bytes of the UTF-8, or the text's UTF-16 codes. */
  readonly codes: Uint8Array | Uint16Array;
  private readonly text: string | null;
  private readonly words: string[] = new Array<string>(wordsKept).fill("");

  constructor(xml: Xml) {
    this.text = typeof xml === "string" ? xml : null;
    // A host may hand out bytes in a class of its own; loops are fast while they meet one only.
    this.codes = typeof xml === "string" ? codesOf(xml) : new Uint8Array(xml.buffer, xml.byteOffset, xml.byteLength);
  }

  /** Where its first tag may begin: behind the byte order mark. */
  get start(): number {
    const [first, second, third] = this.codes;
    if (this.text !== null) return first === 0xfeff ? 1 : 0;
    return first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  }

  /** A piece as text. */
  slice(from: number, to: number): string {
    if (this.text !== null) return this.text.slice(from, to);
    const { codes } = this;
    if (to === from + 1 && (codes[from] ?? 0) <= lastAscii) return String.fromCharCode(codes[from] ?? 0);
    if (to - from > longestWord) return this.decoded(from, to);
    let hash = 0;
    for (let at = from; at < to; at++) {
      const code = codes[at] ?? 0;
      if (code > lastAscii) return this.decoded(from, to);
      hash = (hash * 31 + code) & (wordsKept - 1);
    }
    const known = this.words[hash] ?? "";
    if (known.length === to - from && spells(codes, from, known)) return known;
    return (this.words[hash] = this.decoded(from, to));
  }

  /** Are the codes of one place the same as those of another? */
  repeats(one: number, other: number, length: number): boolean {
    const { codes } = this;
    for (let index = 0; index < length; index++) if (codes[one + index] !== codes[other + index]) return false;
    return true;
  }

  /** Where plain letters next stand; -1 for nowhere. */
  find(letters: string, from: number): number {
    const first = letters.charCodeAt(0);
    for (let at = this.codes.indexOf(first, from); at >= 0; at = this.codes.indexOf(first, at + 1)) {
      if (spells(this.codes, at, letters)) return at;
    }
    return -1;
  }

  private decoded(from: number, to: number): string {
    return from === to ? "" : decoder.decode(this.codes.subarray(from, to));
  }
}

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Do the codes from a place on spell these plain letters? */
export function spells(codes: Uint8Array | Uint16Array, from: number, letters: string): boolean {
  // A look behind the end would make each look here a slow one from then on.
  if (from < 0 || from + letters.length > codes.length) return false;
  for (let index = 0; index < letters.length; index++) {
    if (codes[from + index] !== letters.charCodeAt(index)) return false;
  }
  return true;
}
