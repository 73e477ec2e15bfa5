/** Shorter titles ("Họp") stand in too many others to be known by a part. */
const shortestPart = 8;
/** A planned title of more words is known whole only. */
const longestPart = 60;

/** The folded titles that a workbook's plans name, to know them again in lists of evidence. */
export class PlannedTitles {
  private readonly titles: ReadonlySet<string>;
  /** All of them in one text, each between line breaks, to be looked through at once. */
  private readonly text: string;
  private readonly mostWords: number;

  constructor(titles: readonly string[]) {
    this.titles = new Set(titles);
    this.text = ` ${[...this.titles].join(" \n ")} `;
    this.mostWords = Math.min(
      longestPart,
      titles.reduce((most, title) => Math.max(most, title.split(" ").length), 0),
    );
  }

  /** Are at least half of some titles planned, whole or by a part? */
  holdsHalf(titles: ReadonlySet<string>): boolean {
    let strange = 0;
    for (const title of titles) if (!this.holds(title) && ++strange * 2 > titles.size) return false;
    return titles.size > 0;
  }

  /** "to chuc hoi nghi" is known by "to chuc hoi nghi can bo", and the other way round; whole words only. */
  private holds(title: string): boolean {
    if (this.titles.has(title)) return true;
    return title.length >= shortestPart && (this.text.includes(` ${title} `) || this.holdsPartOf(title));
  }

  private holdsPartOf(title: string): boolean {
    const words = title.split(" ");
    return words.some((_, first) => {
      let part = "";
      for (const word of words.slice(first, first + this.mostWords)) {
        part = part === "" ? word : `${part} ${word}`;
        if (this.titles.has(part)) return true;
      }
      return false;
    });
  }
}
