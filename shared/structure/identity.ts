import { foldedLetters } from "../text/fold";
import { SumCounts } from "./sum-counts";

const lineBreak = 10;
const prime = 0x01000193;

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
    const { codes, length } = foldedLetters(words);
    for (let index = 0; index <= length; index++) {
      const code = index === length ? lineBreak : (codes[index] ?? 0);
      first = Math.imul(first ^ code, prime);
      second = Math.imul(second ^ (code + 0x55), prime);
    }
    this.first = first;
    this.second = second;
    return this;
  }

  addNumber(number: number): void {
    const digits = String(number);
    for (let index = 0; index < digits.length; index++) {
      const code = digits.charCodeAt(index);
      this.first = Math.imul(this.first ^ code, prime);
      this.second = Math.imul(this.second ^ (code + 0x55), prime);
    }
  }

  /** How often these words were counted by now: told apart by 53 bits of both sums. */
  countIn(counts: SumCounts): number {
    return counts.add(this.first, this.second >>> 11);
  }

  /** A short name for the words: the first sum in base 36, and the last four digits of the second. */
  name(): string {
    const first = this.first >>> 0;
    const above = (first / fourDigitNumbers) | 0;
    const digitsAbove = (digits[(above / 1296) | 0] ?? "") + (pairs[above % 1296] ?? "");
    return digitsAbove + fourDigits(first % fourDigitNumbers) + fourDigits((this.second >>> 0) % fourDigitNumbers);
  }
}

/** The first words of ids. */
export type IdStart = Sums;

const digits = [..."0123456789abcdefghijklmnopqrstuvwxyz"];
/** "00" to "zz": numbers are written two digits at a time, for `toString(36)` takes as long as all the rest of an id. */
const pairs = digits.flatMap((tens) => digits.map((ones) => tens + ones));

const fourDigitNumbers = 36 ** 4;

/** Four digits in base 36 of a number below 36 ** 4. */
const fourDigits = (number: number): string => (pairs[(number / 1296) | 0] ?? "") + (pairs[number % 1296] ?? "");

/**
 * Gives out ids from words; equal words get an ordinal, so that a row keeps its id when others come and go
 * (contract, section 10).
 */
export class Ids {
  /** How often words were met, by their sums: the words of thousands of rows need not be kept. */
  private readonly used = new SumCounts();

  constructor(private readonly prefix: string) {}

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
    return `${this.prefix}-${sums.name()}`;
  }
}
