import type { IdStart } from "./identity";
import type { OutlineRow } from "./outline";

/** What a row stands under. */
interface Above {
  /** The numbers of headings and tasks, outermost first. */
  readonly numbers: readonly string[];
  /** What a number beneath begins with where it is written in full: "I.2", or only "I" or "2". */
  readonly prefixes: readonly string[];
  /** Indexes of the headings among them. */
  readonly headings: readonly number[];
  /** Their titles. */
  readonly path: readonly string[];
  /** Index of the innermost task among them. */
  readonly task: number | null;
  /** What the ids of tasks beneath begin with: the sheet and the titles of the headings. */
  readonly idStart: IdStart;
}

/** What the rows of an outline stand under; neighbours stand under the same row, so it is gathered once for each. */
export class Aboves {
  /** By index in the outline. */
  private readonly known: (Above | undefined)[];
  private readonly nothing: Above;

  constructor(
    private readonly outline: readonly OutlineRow[],
    private readonly idStart: (path: readonly string[]) => IdStart,
  ) {
    this.known = new Array<Above | undefined>(outline.length);
    this.nothing = { numbers: [], prefixes: [], headings: [], path: [], task: null, idStart: idStart([]) };
  }

  of({ parent }: OutlineRow): Above {
    if (parent === null) return this.nothing;
    const known = this.known[parent];
    if (known !== undefined) return known;
    const row = this.outline[parent];
    if (row === undefined) return this.nothing;
    return (this.known[parent] = this.beneath(parent, row));
  }

  private beneath(index: number, row: OutlineRow): Above {
    const outer = this.of(row);
    const number = row.content.numbering?.text;
    const numbers = number === undefined ? outer.numbers : [...outer.numbers, number];
    const prefixes = prefixesOf(numbers);
    if (row.kind === "task") return { ...outer, numbers, prefixes, task: index };
    const path = [...outer.path, row.content.title];
    const headings = [...outer.headings, index];
    return { numbers, prefixes, headings, path, task: outer.task, idStart: this.idStart(path) };
  }
}

function prefixesOf(numbers: readonly string[]): readonly string[] {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined ? [] : [...new Set([numbers.join("."), first, last])];
}
