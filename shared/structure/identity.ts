import { fold } from "../text/fold";

/** A short name made from words, the same for the same words: two 32-bit FNV-1a sums, written in base 36. */
export function shortHash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193) >>> 0;
    second = Math.imul(second ^ (code + 0x55), 0x01000193) >>> 0;
  }
  return first.toString(36).padStart(7, "0") + second.toString(36).padStart(7, "0").slice(-4);
}

/**
 * Gives out ids from words; equal words get an ordinal, so that a row keeps its id when others come and go
 * (contract, section 10).
 */
export class Ids {
  private readonly used = new Map<string, number>();

  constructor(private readonly prefix: string) {}

  next(...words: readonly string[]): string {
    const name = words.map(fold).join("\n");
    const ordinal = (this.used.get(name) ?? 0) + 1;
    this.used.set(name, ordinal);
    return `${this.prefix}-${shortHash(`${name}\n${ordinal}`)}`;
  }
}
