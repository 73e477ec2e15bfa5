/** A stream of choices that follows from a seed alone, so that a failing layout can be made again. */
export class Choices {
  private state: number;

  constructor(readonly seed: number) {
    this.state = (seed * 2654435761) >>> 0;
  }

  /** 0 ≤ n < 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = Math.floor(this.next() * (at + 1));
      const [a, b] = [shuffled[at], shuffled[other]];
      if (a !== undefined && b !== undefined) [shuffled[at], shuffled[other]] = [b, a];
    }
    return shuffled;
  }
}
