import type { ContentRow } from "./content-row";

/** Of "1.2" and "2.1" the one that goes on from the row before. */
function preferred(row: ContentRow, before: readonly number[]): ContentRow {
  const own = row.numbering?.parts ?? [];
  const goesOn = own[0] === before[0] && own[1] === (before[1] ?? 0) + 1;
  return goesOn ? row : { ...row, numbering: row.swapped };
}

/**
 * Numbers that only the row before can tell: "C" after "B" is a letter, not a Roman number; "1.1" after "1.9" is the
 * 1.10 that Excel cut short.
 */
export function inSequence(rows: readonly ContentRow[]): ContentRow[] {
  const sequence = new Sequence();
  const read: ContentRow[] = [];
  for (const row of rows) read.push(sequence.next(row));
  return read;
}

class Sequence {
  private letter = 0;
  private before: readonly number[] = [];

  next(given: ContentRow): ContentRow {
    const { before, letter } = this;
    const row = given.swapped !== null && before[0] === given.swapped.parts[0] ? preferred(given, before) : given;
    const { numbering } = row;
    if (numbering === null) return row;
    if (
      numbering.alsoLetter !== null &&
      letter > 0 &&
      (numbering.alsoLetter === letter + 1 || numbering.alsoLetter === letter + 2)
    ) {
      this.letter = numbering.alsoLetter;
      const counted = { style: "letter" as const, parts: [this.letter], dotted: String(this.letter) };
      return { ...row, numbering: { ...numbering, ...counted } };
    }
    if (numbering.style === "letter") this.letter = numbering.parts[0] ?? 0;
    const { parts } = numbering;
    const last = parts.at(-1) ?? 0;
    const previous = before.at(-1) ?? 0;
    const mayBeCut = parts.length > 1 && numbering.style === "decimal" && last < 10 && previous === last * 10 - 1;
    if (mayBeCut && parts.length === before.length && parts.slice(0, -1).every((part, at) => part === before[at])) {
      this.before = [...parts.slice(0, -1), last * 10];
      return { ...row, numbering: { ...numbering, parts: this.before, dotted: this.before.join(".") } };
    }
    if (parts.length > 0) this.before = parts;
    return row;
  }
}
