import { COLON, ZERO } from "../xml/characters";
import type { SheetArea } from "./area";

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

  /** The area from one plain address to another, or of one alone: "B2:D5", "B2"; null where none is. */
  readArea(from: number): SheetArea | null {
    if (!this.read(from)) return null;
    const { row, column } = this;
    if (this.codes[this.end] === COLON && !this.read(this.end + 1)) return null;
    return {
      top: Math.min(row, this.row),
      left: Math.min(column, this.column),
      bottom: Math.max(row, this.row),
      right: Math.max(column, this.column),
    };
  }
}
