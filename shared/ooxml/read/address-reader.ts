import { ZERO } from "../xml/characters";

const beforeA = 96;
/** What a capital's code lacks of its small letter's. */
const lowerCase = 32;

/** Reads cell addresses where they stand among a part's codes, letter by letter, without a copy: "AB12" → 12, 28. */
export class AddressReader {
  row = 0;
  column = 0;
  /** Where the address ends. */
  end = 0;

  constructor(private readonly codes: Uint8Array | Uint16Array) {}

  /** Is there a plain address, letters and then digits, at this place? */
  read(from: number): boolean {
    const { codes } = this;
    if (from < 0) return false;
    let at = from;
    let column = 0;
    for (; ; at++) {
      const letter = ((codes[at] ?? 0) | lowerCase) - beforeA;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    let row = 0;
    for (; ; at++) {
      const digit = (codes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) break;
      row = row * 10 + digit;
    }
    this.row = row;
    this.column = column;
    this.end = at;
    return column > 0 && row > 0;
  }
}
