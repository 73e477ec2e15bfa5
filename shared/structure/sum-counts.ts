/** Of one in how many places of the table no more are taken. */
const fullest = 2;

/**
 * How often each of many sums was met. The sums are spread evenly as they are, so each has its place in a table of
 * numbers; a `Map` would make an object of every sum and spread it anew.
 */
export class SumCounts {
  private places = 1024;
  private taken = 0;
  private firsts = new Int32Array(this.places);
  private seconds = new Int32Array(this.places);
  private counts = new Int32Array(this.places);

  /** Counts a sum of two 32-bit halves once more; how often it was met by now. */
  add(first: number, second: number): number {
    if (this.taken * fullest >= this.places) this.grow();
    const place = this.placeOf(first, second);
    const count = (this.counts[place] ?? 0) + 1;
    if (count === 1) this.taken++;
    this.firsts[place] = first;
    this.seconds[place] = second;
    this.counts[place] = count;
    return count;
  }

  /** Where a sum stands, or else the free place for it. */
  private placeOf(first: number, second: number): number {
    const { firsts, seconds, counts, places } = this;
    let place = first & (places - 1);
    while (counts[place] !== 0 && (firsts[place] !== first || seconds[place] !== second))
      place = (place + 1) & (places - 1);
    return place;
  }

  private grow(): void {
    const { firsts, seconds, counts } = this;
    this.places *= 2;
    this.firsts = new Int32Array(this.places);
    this.seconds = new Int32Array(this.places);
    this.counts = new Int32Array(this.places);
    counts.forEach((count, old) => {
      if (count === 0) return;
      const [first, second] = [firsts[old] ?? 0, seconds[old] ?? 0];
      const place = this.placeOf(first, second);
      this.firsts[place] = first;
      this.seconds[place] = second;
      this.counts[place] = count;
    });
  }
}
