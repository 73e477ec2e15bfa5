import type { DutyState, Plan, PlanDuty } from "../model/plan";
import type { Status } from "../model/task";
import { plainPairs, plainWords } from "../locale/vi/plain-words";
import { fold } from "../text/fold";

/** What coverage needs of a task; a task of a snapshot has all of it. */
export interface CoverTask {
  readonly id: string;
  readonly title: string;
  readonly path: readonly string[];
  readonly planGroup: string | null;
  readonly lead: readonly string[];
  readonly status: Status | null;
}

/** A task that serves a duty, how sure that is (0 to 1), and whether the clerk said so. */
export interface CoverMatch {
  readonly taskId: string;
  readonly score: number;
  readonly confirmed: boolean;
}

/** A duty of the plan with the tasks that serve it. */
export interface DutyCoverage {
  readonly duty: PlanDuty;
  readonly matches: readonly CoverMatch[];
  readonly state: DutyState;
}

/** How a plan is covered by a workbook's tasks. */
export interface PlanCoverage {
  readonly duties: readonly DutyCoverage[];
  /** Tasks that serve no duty, in their order. */
  readonly unmatched: readonly string[];
  readonly covered: number;
}

/** A match below this is none; found on the samples, where a title that shares half its telling words stands above. */
const least = 0.42;
const sameGroup = 0.2;
const otherGroup = -0.3;
const sameUnit = 0.15;
const headingWeight = 0.3;
const quoteFactor = 0.7;
/** The plan says some things twice, in two groups: a duty that holds this share of a title, and two pairs of it, is served too. */
const alsoServed = 0.45;

/** Words that only bind others; a pair of two such tells nothing. */
const functionWords = new Set("va ve cua cac cho tai trong nam thang den tu theo voi de khi duoc la nhung".split(" "));

interface Words {
  readonly singles: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

function wordsOf(text: string): Words {
  const all = fold(text).split(" ");
  const pairs = all.slice(1).map((word, index) => `${all[index] ?? ""} ${word}`);
  const telling = (pair: string) => !plainPairs.has(pair) && !pair.split(" ").every((word) => functionWords.has(word));
  return {
    singles: new Set(all.filter((word) => !plainWords.has(word) && word !== "")),
    pairs: new Set(pairs.filter(telling)),
  };
}

interface Known {
  readonly duty: PlanDuty;
  readonly units: ReadonlySet<string>;
}

/** Weighs words by how few duties hold them, so that "đối thoại" tells more than "công khai". */
class Matcher {
  private readonly known: readonly Known[];
  /** Which duties hold a word, and how much it counts there: in the title fully, only in the quote less. */
  private readonly holders = new Map<string, Map<Known, number>>();

  constructor({ duties }: Plan) {
    this.known = duties.map((duty) => ({ duty, units: new Set(duty.units.map(fold)) }));
    for (const one of this.known) {
      this.hold(one, wordsOf(one.duty.quote), quoteFactor);
      this.hold(one, wordsOf(one.duty.title), 1);
    }
  }

  private hold(one: Known, { singles, pairs }: Words, factor: number): void {
    for (const word of [...singles, ...pairs]) {
      const holders = this.holders.get(word) ?? new Map<Known, number>();
      this.holders.set(word, holders.set(one, factor));
    }
  }

  private weight(word: string): number {
    return Math.log(1 + this.known.length / (1 + (this.holders.get(word)?.size ?? 0)));
  }

  /** Which share of the words' weight each duty holds, single words and pairs alike. */
  private shares(words: Words): ReadonlyMap<Known, number> {
    const shares = new Map<Known, number>();
    // A lone word, folded, may be quite another: "phòng" and "phong". Pairs must then carry it.
    const single = words.singles.size < 2 ? 0.25 : 0.6;
    for (const [set, part] of [
      [words.singles, single],
      [words.pairs, 1 - single],
    ] as const) {
      let whole = 0;
      const held = new Map<Known, number>();
      for (const word of set) {
        const weight = this.weight(word);
        whole += weight;
        for (const [one, factor] of this.holders.get(word) ?? []) held.set(one, (held.get(one) ?? 0) + factor * weight);
      }
      for (const [one, weight] of held) shares.set(one, (shares.get(one) ?? 0) + (part * weight) / whole);
    }
    return shares;
  }

  /** How many pairs of a title's words each duty holds. */
  private pairsHeld({ pairs }: Words): ReadonlyMap<Known, number> {
    const held = new Map<Known, number>();
    for (const pair of pairs) {
      for (const one of this.holders.get(pair)?.keys() ?? []) held.set(one, (held.get(one) ?? 0) + 1);
    }
    return held;
  }

  /** Duties that a task serves, with their scores: the most alike one, and any other that holds most of its words. */
  served(task: CoverTask): readonly { readonly duty: PlanDuty; readonly score: number }[] {
    const words = wordsOf(task.title);
    const own = this.shares(words);
    const pairs = this.pairsHeld(words);
    const heading = this.shares(wordsOf(task.path.at(-1) ?? ""));
    const leads = new Set(task.lead.map(fold));
    const scored = Array.from(new Set([...own.keys(), ...heading.keys()]), (one) => {
      const { duty, units } = one;
      const share = own.get(one) ?? 0;
      const united = [...units].some((unit) => leads.has(unit)) ? sameUnit : 0;
      const score = share + headingWeight * (heading.get(one) ?? 0) + groupScore(task.planGroup, duty.group) + united;
      const alike = share >= alsoServed && (pairs.get(one) ?? 0) >= 2;
      return { duty, alike, score: Math.min(1, score) };
    }).sort((a, b) => b.score - a.score);
    return scored.filter(({ score, alike }, index) => (index === 0 && score >= least) || alike);
  }
}

function groupScore(ofTask: string | null, ofDuty: string | null): number {
  if (ofTask === null || ofDuty === null) return 0;
  return ofTask === ofDuty ? sameGroup : otherGroup;
}

function stateOf(tasks: readonly CoverTask[]): DutyState {
  const counted = tasks.filter(({ status }) => status !== "cancelled");
  if (counted.length === 0) return "none";
  if (counted.every(({ status }) => status === "done")) return "done";
  return counted.some(({ status }) => status === "done" || status === "in-progress") ? "started" : "planned";
}

/**
 * Which tasks serve which duty of the plan: each task its most alike duty, by words, group, heading and unit, and any
 * other that says the same; what the clerk said (`corrections`: folded task title → duty id, or null for none) comes first.
 *
 * Linear in tasks for a given plan.
 */
export function coverageOf(
  plan: Plan,
  tasks: readonly CoverTask[],
  corrections: Readonly<Record<string, string | null>> = {},
): PlanCoverage {
  const matcher = new Matcher(plan);
  const byDuty = new Map(plan.duties.map(({ id }) => [id, [] as { match: CoverMatch; task: CoverTask }[]]));
  const unmatched: string[] = [];
  for (const task of tasks) {
    const said = Object.hasOwn(corrections, fold(task.title)) ? corrections[fold(task.title)] : undefined;
    const confirmed = said !== undefined && (said === null || byDuty.has(said));
    const served = confirmed ? [] : matcher.served(task);
    if (confirmed && said !== null) byDuty.get(said)?.push({ task, match: { taskId: task.id, score: 1, confirmed } });
    for (const { duty, score } of served) {
      byDuty.get(duty.id)?.push({ task, match: { taskId: task.id, score: Math.round(score * 100) / 100, confirmed } });
    }
    if (confirmed ? said === null : served.length === 0) unmatched.push(task.id);
  }
  const duties = plan.duties.map((duty): DutyCoverage => {
    const rows = byDuty.get(duty.id) ?? [];
    return { duty, matches: rows.map(({ match }) => match), state: stateOf(rows.map(({ task }) => task)) };
  });
  return { duties, unmatched, covered: duties.filter(({ matches }) => matches.length > 0).length };
}
