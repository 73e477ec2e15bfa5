import { codeAt } from "../text/code-at";
import { fold, foldedCodeAt } from "../text/fold";
import { SumCounts } from "./sum-counts";

const lineBreak = 10;
const space = 32;
const hyphen = 45;
const prime = 0x01000193;
/** What the second sum adds to each code, so that two texts of the same first sum differ in it. */
const apart = 0x55;

/** Two 32-bit FNV-1a sums of words, the same for the same words. */
class Sums {
  constructor(
    private first = 0x811c9dc5 | 0,
    private second = 0x9747b28c | 0,
  ) {}

  copy(): Sums {
    return new Sums(this.first, this.second);
  }

  /** Adds words as they compare: folded, ended by a line break. */
  add(words: string): this {
    let { first, second } = this;
    const end = words.length;
    let begun = false;
    let spaced = false;
    for (let at = 0; at < end; at++) {
      const code = foldedCodeAt(words, at);
      if (code < 0) return this.addCodes(fold(words)).addCode(lineBreak);
      if (code === space) {
        spaced = begun;
        continue;
      }
      // Folded words have one space for all that stands between two of them.
      if (spaced) {
        first = Math.imul(first ^ space, prime);
        second = Math.imul(second ^ (space + apart), prime);
        spaced = false;
      }
      begun = true;
      first = Math.imul(first ^ code, prime);
      second = Math.imul(second ^ (code + apart), prime);
    }
    this.first = first;
    this.second = second;
    return this.addCode(lineBreak);
  }

  addNumber(number: number): this {
    return this.addCodes(String(number));
  }

  private addCodes(text: string): this {
    for (let at = 0; at < text.length; at++) this.addCode(codeAt(text, at));
    return this;
  }

  private addCode(code: number): this {
    this.first = Math.imul(this.first ^ code, prime);
    this.second = Math.imul(this.second ^ (code + apart), prime);
    return this;
  }

  /** How often these words were counted by now: told apart by 53 bits of both sums. */
  countIn(counts: SumCounts): number {
    return counts.add(this.first, this.second >>> 11);
  }

  /**
   * A short name for the words: a letter, the first sum in base 36, and the last four digits of the second. Made of its
   * codes in one go, for putting it together from pieces takes ten times as long.
   */
  name(letter: number): string {
    const first = this.first >>> 0;
    const second = this.second >>> 0;
    return String.fromCharCode(
      letter,
      hyphen,
      digitOf(first, 6),
      digitOf(first, 5),
      digitOf(first, 4),
      digitOf(first, 3),
      digitOf(first, 2),
      digitOf(first, 1),
      digitOf(first, 0),
      digitOf(second, 3),
      digitOf(second, 2),
      digitOf(second, 1),
      digitOf(second, 0),
    );
  }
}

/** The first words of ids. */
export type IdStart = Sums;

const digitCodes = Uint8Array.from("0123456789abcdefghijklmnopqrstuvwxyz", (digit) => digit.charCodeAt(0));
const powers = Array.from({ length: 7 }, (_, place) => 36 ** place);

/** The code of a digit of a number in base 36, at a place counted from the last one. */
const digitOf = (number: number, place: number): number =>
  digitCodes[((number / (powers[place] ?? 1)) >>> 0) % 36] ?? 0;

/**
 * Gives out ids from words; equal words get an ordinal, so that a row keeps its id when others come and go
 * (contract, section 10).
 */
export class Ids {
  /** How often words were met, by their sums: the words of thousands of rows need not be kept. */
  private readonly used = new SumCounts();

  private readonly letter: number;

  /** `letter`: what the ids begin with. */
  constructor(letter: string) {
    this.letter = letter.charCodeAt(0);
  }

  /** What many ids begin with, summed up once for `nextAfter`. */
  start(words: readonly string[]): IdStart {
    const sums = new Sums();
    for (const word of words) sums.add(word);
    return sums;
  }

  /** An id for the words of the start and these. */
  nextAfter(start: IdStart, words: string): string {
    return this.take(start.copy().add(words));
  }

  /** The same id as `nextAfter` gives for the first words as the start. */
  next(first: string, words: string): string {
    return this.take(new Sums().add(first).add(words));
  }

  private take(sums: Sums): string {
    sums.addNumber(sums.countIn(this.used));
    return sums.name(this.letter);
  }
}
