import type { Table } from "../model/layout";
import type { Plan, PlanGroup } from "../model/plan";
import {
  carriesOut,
  democracyHeading,
  groupWords,
  halfMatter,
  organisationHeading,
  organisationOnly,
  organisationTitle,
  reportTitle,
  wholeMatter,
  wholeReportWords,
} from "../locale/vi/group-words";
import { titleLineKind } from "../locale/vi/titles";
import { fold } from "../text/fold";

/** What words say about the plan: a group, its part on organisation, or nothing. */
type Said = { readonly group: string } | "organisation" | null;

/** Finds the plan's task group of a task by its headings, from the innermost to the outermost, then by its own words. */
export class PlanGroups {
  private readonly pairs: readonly {
    readonly code: string;
    readonly whole: ReadonlySet<string>;
    readonly own: ReadonlySet<string>;
  }[];
  private readonly words: WordFinder;
  /** Without what a report on the whole carries. */
  private readonly wordsOfReports: WordFinder;
  private readonly democracy: string | null;
  private readonly known = new Map<string, Said>();

  private readonly byTable: ReadonlyMap<string, Said>;

  constructor(plan: Plan | null, tables: readonly Table[] = []) {
    const groups: readonly PlanGroup[] = plan?.groups ?? [];
    const all = groups.map(({ code, title }) => ({ code, whole: pairsOf(withoutMatter(fold(title))) }));
    const words = wordsFor(groups);
    this.words = new WordFinder(words);
    this.wordsOfReports = new WordFinder(
      words.map((one) => ({ ...one, words: one.words.filter((word) => !wholeReportWords.has(word)) })),
    );
    this.democracy = this.byWords("quy che dan chu");
    this.pairs = all.map((one) => ({ ...one, own: ownPairs(one, all) }));
    this.byTable = this.readTables(tables);
  }

  /**
   * Heading titles outermost first, the task's own title and its table → the group's code; null when none says. Where
   * a workbook keeps a table for each group, the words above a table are its outermost heading.
   */
  groupOf(headings: readonly string[], title: string, table = ""): string | null {
    for (let index = headings.length - 1; index >= 0; index--) {
      const said = this.saidByHeading(headings[index] ?? "");
      if (said === "organisation") return null;
      if (said !== null) return said.group;
    }
    const said = this.byTable.get(table) ?? null;
    if (said === "organisation") return null;
    if (said !== null) return said.group;
    return (
      this.byWords(fold(title)) ?? (headings.some((one) => democracyHeading.test(fold(one))) ? this.democracy : null)
    );
  }

  /** What stands above each table of tasks; nothing unless the tables of the workbook name different groups. */
  private readTables(tables: readonly Table[]): ReadonlyMap<string, Said> {
    const said = new Map<string, Said>();
    for (const { id, role, sheet, titles = [] } of tables) {
      if (role !== "tasks" && role !== "month-matrix") continue;
      const lines = [...titles.filter((line) => /^(plan|other)$/.test(titleLineKind(line))).reverse(), sheet];
      const group = lines.map((line) => this.byWords(fold(line))).find((code) => code !== null);
      if (group !== undefined && group !== null) said.set(id, { group });
      else if (lines.some((line) => organisationTitle.test(fold(line)))) said.set(id, "organisation");
    }
    const named = new Set(
      [...said.values()].flatMap((one) => (one === null || one === "organisation" ? [] : one.group)),
    );
    return named.size >= 2 ? said : new Map<string, Said>();
  }

  private saidByHeading(heading: string): Said {
    const known = this.known.get(heading);
    if (known !== undefined) return known;
    const said = this.readHeading(fold(heading));
    this.known.set(heading, said);
    return said;
  }

  private readHeading(text: string): Said {
    if (organisationOnly.test(text)) return "organisation";
    const likely = this.mostAlike(text);
    if (likely !== null && likely.share >= 0.85) return { group: likely.code };
    if (organisationHeading.test(text) && !carriesOut.test(text)) return "organisation";
    if (likely !== null && likely.share >= 0.6) return { group: likely.code };
    const group = this.byWords(text);
    if (group !== null) return { group };
    return likely !== null && likely.own >= 2 ? { group: likely.code } : null;
  }

  /** The group whose title shares most pairs of words with a heading. */
  private mostAlike(text: string): { code: string; share: number; own: number } | null {
    const pairs = pairsOf(withoutMatter(text));
    if (pairs.size < 2) return null;
    let best: { code: string; share: number; own: number } | null = null;
    for (const { code, whole, own } of this.pairs) {
      let [common, telling] = [0, 0];
      for (const pair of pairs) {
        if (whole.has(pair)) common++;
        if (own.has(pair)) telling++;
      }
      const share = telling >= 2 ? common / pairs.size : 0;
      if (best === null || share > best.share || (share === best.share && telling > best.own))
        best = { code, share, own: telling };
    }
    return best;
  }

  /** The keyword that comes first in the text; the name of the whole matter says nothing. */
  private byWords(text: string): string | null {
    const words = text.includes("dan van") ? text.replace(wholeMatter, " ").replace(/\s+/g, " ") : text;
    return (reportTitle.test(text) ? this.wordsOfReports : this.words).first(words);
  }
}

/** Finds the word that comes first in a folded text; of several at one place the one that stands first in the table. */
class WordFinder {
  private readonly groups: ReadonlyMap<string, string>;
  private readonly pattern: RegExp;

  constructor(table: typeof groupWords) {
    const groups = new Map<string, string>();
    for (const { group, words } of table) for (const word of words) if (!groups.has(word)) groups.set(word, group);
    this.groups = groups;
    this.pattern = new RegExp(`(?:^| )(${[...groups.keys()].join("|") || "$^"})(?= |$)`);
  }

  first(text: string): string | null {
    const word = this.pattern.exec(text)?.[1];
    return (word !== undefined && this.groups.get(word)) || null;
  }
}

/**
 * The words that name a group by themselves, under the codes of this plan. Most of them stand in the titles of the
 * groups that the contract gives them to: then as they are. Another school's plan numbers its groups otherwise: each
 * set of words goes to the group whose title holds one of them, or to none.
 */
function wordsFor(groups: readonly PlanGroup[]): typeof groupWords {
  const titles = groups.map(({ code, title }) => ({ code, title: ` ${withoutMatter(fold(title))} ` }));
  const holder = (words: readonly string[], code: string | null): string | null =>
    titles.find((one) => (code === null || one.code === code) && words.some((word) => one.title.includes(` ${word} `)))
      ?.code ?? null;
  const held = groupWords.filter(({ group, words }) => holder(words, group) !== null).length;
  if (groups.length === 0 || held * 2 > groupWords.length) {
    return groupWords.filter(({ group }) => groups.length === 0 || titles.some(({ code }) => code === group));
  }
  return groupWords.flatMap(({ words }) => {
    const group = holder(words, null);
    return group === null ? [] : [{ group, words }];
  });
}

/** Folded words without the name of the whole matter or half of it, which schools write over everything. */
const withoutMatter = (text: string): string => text.replace(wholeMatter, " ").replace(halfMatter, " ");

/** Words beside each other: "tiếp công dân" → "tiếp công", "công dân". */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  let before: string | null = null;
  for (const word of text.trim().split(/\s+/)) {
    if (before !== null) pairs.add(`${before} ${word}`);
    before = word;
  }
  return pairs;
}

interface TitlePairs {
  readonly code: string;
  readonly whole: ReadonlySet<string>;
}

/** The pairs of a group's title that no other group's has. */
function ownPairs({ code, whole }: TitlePairs, all: readonly TitlePairs[]): ReadonlySet<string> {
  const own = new Set(whole);
  for (const other of all) if (other.code !== code) for (const pair of other.whole) own.delete(pair);
  return own;
}
