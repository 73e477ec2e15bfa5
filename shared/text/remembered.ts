/** More texts than a year of a large school holds; then all are forgotten. */
const mostRemembered = 5_000;

/** What short texts read as: the same words stand in many cells, and each text is read once. */
export class Remembered<Read extends object | string | number | boolean | null> {
  private readonly known = new Map<string, Read>();

  /** Texts above `longest` characters are read each time: they hardly ever come back. */
  constructor(
    private readonly read: (text: string) => Read,
    private readonly longest = 80,
  ) {}

  of(text: string): Read {
    if (text.length > this.longest) return this.read(text);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size >= mostRemembered) this.known.clear();
    const read = this.read(text);
    this.known.set(text, read);
    return read;
  }
}
