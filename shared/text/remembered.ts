/** Texts that a year of a large school holds; then all are forgotten. */
const mostRemembered = 5_000;
/** Longer texts hardly ever come back. */
const longestRemembered = 80;

/**
 * What short texts read as: the same words stand in many cells, and each text is read once.
 *
 * A memory may outlive the workbook, so it holds few texts and short ones, and of the workbook nothing but them.
 */
export class Remembered<Read extends object | string | number | boolean | null> {
  private readonly known = new Map<string, Read>();

  /** Texts above `longest` characters are read each time; beyond `most` texts all are forgotten. */
  constructor(
    private readonly read: (text: string) => Read,
    private readonly longest = longestRemembered,
    private readonly most = mostRemembered,
  ) {}

  of(text: string): Read {
    if (text.length > this.longest) return this.read(text);
    const known = this.known.get(text);
    if (known !== undefined) return known;
    if (this.known.size >= this.most) this.known.clear();
    const own = ownText(text);
    const read = this.read(own);
    this.known.set(own, read);
    return read;
  }
}

/**
 * The same text in memory of its own. V8 keeps a text that was cut from another as a place in it: to remember one cell
 * would be to keep all the XML that it was cut from.
 */
const ownText = (text: string): string => ` ${text}`.slice(1);
