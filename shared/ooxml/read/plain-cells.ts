import { EQUALS, GREATER, LESS, POINT, QUOTE, SLASH, SPACE, ZERO } from "../xml/characters";
import { spells } from "../xml/xml-source";
import type { AddressReader } from "./address-reader";

const [C, N, R, S, T] = [99, 110, 114, 115, 116];

/** A number of so many digits, divided by a power of ten, is exactly what its text says. */
const mostDigits = 15;

/**
 * Cells written as nearly every program writes nearly all of them, `<c r="B7" s="2" t="s"><v>14</v></c>`: each is read
 * in one go where it stands. A cell that is written in any other way is left to the scanner.
 */
export class PlainCells {
  style = 0;
  /** The value is the index of a shared string. */
  shared = false;
  /** NaN for a cell without a value. */
  value = NaN;
  private digits = 0;

  constructor(
    private readonly codes: Uint8Array | Uint16Array,
    private readonly address: AddressReader,
  ) {}

  /** Where the cell that begins at a place ends, its address then in the address reader; -1 when no plain one does. */
  read(from: number): number {
    const { codes, address } = this;
    if (from < 0 || codes[from] !== LESS || codes[from + 1] !== C) return -1;
    this.style = 0;
    this.shared = false;
    address.row = 0;
    let at = from + 2;
    while (codes[at] === SPACE) {
      if (codes[at + 2] !== EQUALS || codes[at + 3] !== QUOTE) return -1;
      const name = codes[at + 1];
      at += 4;
      if (name === R && address.read(at)) at = address.end;
      else if (name === S) {
        at = this.readDigits(at);
        this.style = this.digits;
      } else if (name === T && (codes[at] === S || codes[at] === N)) this.shared = codes[at++] === S;
      else return -1;
      if (codes[at++] !== QUOTE) return -1;
    }
    return address.row === 0 ? -1 : this.readContent(at);
  }

  private readContent(from: number): number {
    const { codes } = this;
    this.value = NaN;
    if (codes[from] === SLASH) return codes[from + 1] === GREATER ? from + 2 : -1;
    if (!spells(codes, from, "><v>")) return -1;
    const first = from + 4;
    const point = this.readDigits(first);
    let number = this.digits;
    let end = point;
    if (codes[point] === POINT) {
      end = this.readDigits(point + 1);
      const scale = 10 ** (end - point - 1);
      number = (number * scale + this.digits) / scale;
    }
    if (point === first || end > first + mostDigits || !spells(codes, end, "</v></c>")) return -1;
    this.value = number;
    return end + "</v></c>".length;
  }

  /** Where the digits that begin at a place end; `digits` is the number they make. */
  private readDigits(from: number): number {
    const { codes } = this;
    let number = 0;
    for (let at = from; ; at++) {
      const digit = (codes[at] ?? 0) - ZERO;
      if (digit < 0 || digit > 9) {
        this.digits = number;
        return at;
      }
      number = number * 10 + digit;
    }
  }
}
