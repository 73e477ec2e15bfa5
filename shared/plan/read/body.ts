import type { CivilDate, PlanYear } from "../../model/period";
import type { PlanDuty, PlanGroup } from "../../model/plan";
import type {
  PlanBlock,
  PlanLeftOver,
  PlanParagraph,
  PlanRemark,
  PlanSection,
  PlanTable,
} from "../../model/plan-document";
import { beginsWithOrder, closing, onlyExplains, sectionWords } from "../../locale/vi/plan-words";
import { fold } from "../../text/fold";
import { attributeOf, deadlinesIn, dueOf, leadingUnits, splitAttributes, unitsOf, type Attribute } from "./attributes";
import { rankOf, takeMarker, type Marked } from "./markers";
import { reportOfTitle, reportsIn, type DemandedReport } from "./reports";
import { sentencesOf, titleOf } from "./sentences";
import { taskRowsOf } from "./tables";

/** The body of a plan, taken apart. */
export interface PlanBody {
  readonly sections: readonly PlanSection[];
  readonly groups: readonly PlanGroup[];
  readonly duties: readonly PlanDuty[];
  readonly reports: readonly DemandedReport[];
  readonly leftOver: readonly PlanLeftOver[];
  readonly remarks: readonly PlanRemark[];
}

/** A paragraph with its marker taken off, whether Word or a hand wrote it. */
interface Line {
  readonly text: string;
  /** As it stands in the document, marker included when it was typed. */
  readonly quote: string;
  readonly marked: Marked | null;
  readonly bold: boolean;
}

type Entry = Line | PlanTable;

const isTable = (entry: Entry): entry is PlanTable => "kind" in entry;

function lineOf({ text, label, bold }: PlanParagraph): Line {
  const quote = text.replace(/\s+/g, " ").trim();
  const whole = label === null ? quote : `${label} ${quote}`;
  const marked = takeMarker(whole);
  return { text: marked?.text ?? quote, quote, marked, bold };
}

function purposeOf(title: string): PlanSection["purpose"] {
  const folded = fold(title);
  return sectionWords.find(([, words]) => words.test(folded))?.[0] ?? "other";
}

const isHeadingLike = ({ text }: Line): boolean => text.length <= 160 && !/[.;]$/.test(text);

/** The rank of the sections: the outermost marker among headings whose words say what a section is for. */
function sectionRank(lines: readonly Entry[]): number {
  const ranks = lines.flatMap((entry) =>
    !isTable(entry) && entry.marked && isHeadingLike(entry) && purposeOf(entry.text) !== "other"
      ? [rankOf(entry.marked.style)]
      : [],
  );
  return ranks.length === 0 ? -1 : Math.min(...ranks);
}

interface Collected {
  readonly sections: PlanSection[];
  readonly groups: PlanGroup[];
  readonly duties: PlanDuty[];
  readonly reports: DemandedReport[];
  readonly leftOver: PlanLeftOver[];
  readonly remarks: PlanRemark[];
}

/** Where the reader stands: the section, its group, and the units that the heading above names. */
interface Place {
  purpose: PlanSection["purpose"];
  group: PlanGroup | null;
  /** Rank of the markers that make groups in this section; null until the first one. */
  groupRank: number | null;
  units: readonly string[];
  /** Number of the unit's heading, for ids. */
  unitPlace: number;
}

class BodyReader {
  readonly out: Collected = { sections: [], groups: [], duties: [], reports: [], leftOver: [], remarks: [] };
  private readonly place: Place = { purpose: "other", group: null, groupRank: null, units: [], unitPlace: 0 };
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly entries: readonly Entry[],
    private readonly year: PlanYear,
  ) {}

  read(): PlanBody {
    const rank = sectionRank(this.entries);
    for (const [index, entry] of this.entries.entries()) {
      if (isTable(entry)) {
        this.table(entry);
        continue;
      }
      if (!entry.marked && closing.test(entry.text) && this.place.purpose !== "other") break;
      if (entry.marked && rankOf(entry.marked.style) <= rank && isHeadingLike(entry)) this.section(entry, entry.marked);
      else if (this.place.purpose === "tasks") this.taskLine(entry, index);
      else if (this.place.purpose === "organisation") this.organisationLine(entry, index);
      else if (this.place.purpose === "other" && this.out.sections.length > 0) this.unknown(entry);
    }
    return this.out;
  }

  private section({ text, bold: _ }: Line, marked: Marked): void {
    const purpose = purposeOf(text);
    this.out.sections.push({ label: marked.label, title: text, purpose });
    Object.assign(this.place, { purpose, group: null, groupRank: null, units: [] });
    if (purpose === "other") this.out.remarks.push({ code: "unknown-section", count: 1, words: text });
  }

  private unknown(line: Line): void {
    this.out.leftOver.push({ text: line.quote, reason: "unknown-section" });
    this.demand(line.text);
  }

  /** Has a line something deeper beneath it before the next one of its own rank? */
  private hasBeneath(index: number, rank: number): boolean {
    const next = this.entries[index + 1];
    if (next === undefined) return false;
    if (isTable(next)) return true;
    if (!next.marked && closing.test(next.text)) return false;
    return rankOf(next.marked?.style ?? null) > rank;
  }

  private taskLine(line: Line, index: number): void {
    const { marked } = line;
    const rank = rankOf(marked?.style ?? null);
    const numbered = marked !== null && marked.style !== "dash" && marked.style !== "plus";
    if (numbered && (this.place.groupRank === null || rank <= this.place.groupRank)) {
      this.place.groupRank = rank;
      const title = line.text.replace(/[\s.;:,]+$/u, "");
      this.openGroup(this.hasBeneath(index, rank) ? title : titleOf(line.text), line.quote);
      if (!this.hasBeneath(index, rank)) this.duty(line.text, line.quote, true);
      return;
    }
    this.content(line, index, rank);
  }

  private openGroup(title: string, quote: string): void {
    this.place.group = { code: String(this.out.groups.length + 1), title, quote };
    this.out.groups.push(this.place.group);
  }

  private organisationLine(line: Line, index: number): void {
    const { marked } = line;
    const rank = rankOf(marked?.style ?? null);
    if (marked && marked.style !== "plus" && this.hasBeneath(index, rank) && isHeadingLike(line)) {
      const units = unitsOf(line.text);
      if (units.length > 0 || rank < rankOf("dash")) {
        this.place.units = units;
        this.place.unitPlace++;
        return;
      }
    }
    this.content(line, index, rank);
  }

  /** A bullet or a paragraph of prose: duties, what belongs to the duty before, or nothing that orders. */
  private content(line: Line, index: number, rank: number): void {
    const attribute = attributeOf(line.text);
    if (attribute) {
      this.attach([attribute]);
      return;
    }
    if (line.marked === null) {
      for (const sentence of sentencesOf(line.text)) this.duty(sentence, sentence, false);
      return;
    }
    if (this.hasBeneath(index, rank) && (/:$/.test(line.text) || (isHeadingLike(line) && rank < rankOf("dash")))) {
      const units = unitsOf(line.text);
      if (units.length > 0) this.place.units = units;
      return;
    }
    this.duty(line.text, line.quote, true);
  }

  /** Makes a duty of a sentence that orders something; a bullet is taken to order unless it only explains. */
  private duty(sentence: string, quote: string, bullet: boolean): void {
    this.demand(sentence);
    const { duty, attributes } = splitAttributes(sentence);
    const led = beginsWithOrder(duty) ? null : leadingUnits(duty);
    const words = duty.split(/\s+/).length;
    const orders =
      beginsWithOrder(duty) ||
      (led !== null && beginsWithOrder(led.rest)) ||
      (bullet && words >= 3 && !onlyExplains(duty));
    if (!orders || words < 2) {
      this.out.leftOver.push({ text: quote, reason: "no-order" });
      return;
    }
    const deadlines = deadlinesIn(duty, this.year);
    const due = deadlines.length === 1 ? (deadlines[0]?.due ?? null) : null;
    this.add(titleOf(led?.rest ?? duty), quote, led?.units ?? this.place.units, due);
    this.attach(attributes);
  }

  private add(title: string, quote: string, units: readonly string[], due: CivilDate | null): void {
    const { group, unitPlace } = this.place;
    const key = group?.code ?? `III.${String(Math.max(1, unitPlace))}`;
    const count = (this.counts.get(key) ?? 0) + 1;
    this.counts.set(key, count);
    this.out.duties.push({ id: `${key}.${String(count)}`, group: group?.code ?? null, title, quote, units, due });
  }

  /** Gives the last duty what a line or bracket behind it says. */
  private attach(attributes: readonly Attribute[]): void {
    const last = this.out.duties.at(-1);
    if (!last) return;
    let { units, due } = last;
    for (const { what, value } of attributes) {
      if (what === "due") due = dueOf(value, this.year) ?? due;
      const named = what === "units" ? unitsOf(value) : [];
      if (named.length > 0) units = named;
    }
    this.out.duties[this.out.duties.length - 1] = { ...last, units, due };
    const report = reportOfTitle(last.title, due, last.quote);
    if (report && last.due === null && !this.out.reports.some(({ code }) => code === report.code))
      this.out.reports.push(report);
  }

  private demand(sentence: string): void {
    this.out.reports.push(...reportsIn(sentence, this.year));
  }

  private table(table: PlanTable): void {
    const rows = taskRowsOf(table);
    if (!rows) {
      // The header block above the title, and the signatures below, are tables in most documents.
      if (this.out.sections.length === 0) return;
      const text = table.rows
        .flat()
        .filter((cell) => cell !== "")
        .join(" | ");
      if (/nơi nhận|hiệu trưởng/iu.test(text)) return;
      this.out.remarks.push({ code: "unknown-table", count: 1, words: text.slice(0, 120) });
      this.out.leftOver.push({ text, reason: "unknown-table" });
      return;
    }
    const outer = { ...this.place };
    if (this.place.purpose !== "organisation") this.place.purpose = "tasks";
    for (const row of rows) {
      if (row.kind === "group") {
        if (this.place.purpose !== "organisation" || purposeOf(row.title) === "tasks")
          this.openGroup((takeMarker(row.title)?.text ?? row.title).replace(/[\s.;:,]+$/u, ""), row.title);
        continue;
      }
      const marked = takeMarker(row.title);
      const title = marked?.text ?? row.title;
      const due = dueOf(row.due, this.year);
      this.add(titleOf(title), row.quote, unitsOf(row.units), due);
      const report = reportOfTitle(title, due, row.quote);
      if (report) this.out.reports.push(report);
      else this.demand(title);
    }
    Object.assign(this.place, { purpose: outer.purpose === "other" ? "tasks" : outer.purpose, units: outer.units });
  }
}

/** Sections, groups, duties and reports of a plan's body. */
export function bodyOf(blocks: readonly PlanBlock[], year: PlanYear): PlanBody {
  const entries = blocks.flatMap((block): Entry[] => {
    if (block.kind === "table") return [block];
    const line = lineOf(block);
    return line.text === "" ? [] : [line];
  });
  return new BodyReader(entries, year).read();
}
