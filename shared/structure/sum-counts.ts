/** Of one in how many places no more are taken. */
const fullest = 2;

/** What stands at a place, side by side: both halves of a sum, and how often it was met. */
const [firstHalf, secondHalf, met, width] = [0, 1, 2, 4];

const leastPlaces = 2048;

/**
 * How often each of many sums was met. The sums are spread evenly as they are, so each has its place in a table of
 * numbers; a `Map` would make an object of every sum and spread it anew.
 */
export class SumCounts {
  private places = leastPlaces;
  private taken = 0;
  private table = new Int32Array(leastPlaces * width);

  /** Counts a sum of two 32-bit halves once more; how often it was met by now. */
  add(first: number, second: number): number {
    if (this.taken * fullest >= this.places) this.grow();
    const count = this.countAt(this.placeOf(first, second), first, second, 1);
    if (count === 1) this.taken++;
    return count;
  }

  /** Where a sum stands, or else the free place for it. */
  private placeOf(first: number, second: number): number {
    const { table, places } = this;
    let at = (first & (places - 1)) * width;
    while (table[at + met] !== 0 && (table[at + firstHalf] !== first || table[at + secondHalf] !== second))
      at = (at + width) & (places * width - 1);
    return at;
  }

  private countAt(at: number, first: number, second: number, more: number): number {
    const { table } = this;
    table[at + firstHalf] = first;
    table[at + secondHalf] = second;
    return (table[at + met] = (table[at + met] ?? 0) + more);
  }

  private grow(): void {
    const before = this.table;
    this.places *= 2;
    this.table = new Int32Array(this.places * width);
    for (let at = 0; at < before.length; at += width) {
      const [first, second] = [before[at + firstHalf] ?? 0, before[at + secondHalf] ?? 0];
      const count = before[at + met] ?? 0;
      if (count > 0) this.countAt(this.placeOf(first, second), first, second, count);
    }
  }
}
