import type { SpanRole } from "../model/layout";
import { columnWordings, monthWords, type Label } from "../locale/vi/columns";
import { fold, foldSpelling } from "../text/fold";
import { Remembered } from "../text/remembered";
import { editDistance } from "../text/similarity";

/** What the words of a heading mean, how sure that is (0 to 1) and the wording that says so. */
export interface LabelMatch {
  readonly label: Label;
  readonly score: number;
  readonly by: string;
}

interface Name {
  readonly folded: string;
  /** The same between two spaces, to be found at word bounds. */
  readonly padded: string;
  readonly label: Label;
  readonly by: string;
}

/** Longest heading that is compared at all; beyond it a cell is prose. */
const longestHeading = 90;
/** The same with what folding drops. */
const longestRaw = 2 * longestHeading;

const exact = new Map<string, LabelMatch>();
const namesByFirstWord = new Map<string, Name[]>();
const longNames: Name[] = [];
for (const { label, names, short } of columnWordings) {
  for (const by of names) {
    const folded = foldSpelling(by);
    const name = { folded, padded: ` ${folded} `, label, by };
    if (!exact.has(name.folded)) exact.set(name.folded, { label, score: 1, by });
    const first = name.folded.split(" ")[0] ?? "";
    namesByFirstWord.set(first, [...(namesByFirstWord.get(first) ?? []), name]);
    if (name.folded.length >= 7) longNames.push(name);
  }
  for (const by of short) {
    const folded = foldSpelling(by);
    if (folded !== "" && !exact.has(folded)) exact.set(folded, { label, score: 0.95, by });
  }
}

/**
 * What a heading means: exact, as a phrase inside it, or with a slip of the pen; null when nothing fits.
 *
 * "NOI  DUNG CONG VIEC" → title; "Tiến độ (%)" → percent; "Người phụ tráhc" → lead.
 */
export function matchLabel(raw: string): LabelMatch | null {
  return raw.length > longestRaw ? null : labels.of(raw);
}

/** The same without slips of the pen, which cost a look at every name. */
export function labelAtOnce(raw: string): LabelMatch | null {
  return raw.length > longestRaw ? null : labelsAtOnce.of(raw);
}

const labels = new Remembered((raw) => labelAtOnce(raw) ?? slipOf(bareOf(raw)), longestRaw);
const labelsAtOnce = new Remembered(findAtOnce, longestRaw);

/** Folded, without what stands in brackets. */
const bareOf = (raw: string): string =>
  raw.includes("(") ? foldSpelling(raw.replace(/\([^)]*\)?/g, " ")) : foldSpelling(raw);

function findAtOnce(raw: string): LabelMatch | null {
  const whole = foldSpelling(raw);
  const bare = bareOf(raw);
  const direct = exact.get(whole) ?? (bare === "" ? undefined : exact.get(bare));
  if (raw.includes("%") && (direct === undefined || percentable.has(direct.label))) {
    if (whole.length <= 30) return { label: "percent", score: 1, by: "%" };
  }
  if (direct) return direct;
  if (whole.length > longestHeading || !/\p{L}/u.test(whole)) {
    return raw.trim() === "#" ? { label: "number", score: 1, by: "#" } : null;
  }
  return phraseIn(bare === "" ? whole : bare) ?? (bare === whole ? null : phraseIn(whole));
}

const percentable: ReadonlySet<Label> = new Set(["progress", "percent", "done", "status", "result", "situation"]);

/** Share of a heading that a name must make up; less for a name of several words where a short heading begins or ends. */
const leastShare = 0.35;
const leastAtEdge = 0.2;
const longestWithEdge = 45;

/** The longest name inside a heading that makes up a good part of it. */
function phraseIn(text: string): LabelMatch | null {
  const padded = ` ${text} `;
  const least = text.length <= longestWithEdge ? leastAtEdge : leastShare;
  let best: Name | null = null;
  for (const word of text.split(" ")) {
    for (const name of namesByFirstWord.get(word) ?? []) {
      const { length } = name.folded;
      // The longest one decides: those that could not are not looked for.
      if (length <= (best?.folded.length ?? 0) || length / text.length < least) continue;
      if (!padded.includes(name.padded)) continue;
      // "Nội dung và giải pháp" begins with what it is about.
      if (name.label === "unused" && best !== null && text.startsWith(best.folded)) continue;
      best = name;
    }
  }
  if (best === null) return null;
  const share = best.folded.length / text.length;
  const atEdge = best.folded.includes(" ") && (text.startsWith(best.folded) || text.endsWith(best.folded));
  if (share < leastShare && !(atEdge && text.length <= longestWithEdge)) return null;
  return { label: best.label, score: 0.55 + 0.3 * share, by: best.by };
}

function slipOf(text: string): LabelMatch | null {
  if (text.length < 7 || text.length > 40) return null;
  const most = text.length < 12 ? 1 : 2;
  let best: Name | null = null;
  let least = most + 1;
  for (const name of longNames) {
    const distance = editDistance(text, name.folded, least - 1);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best === null ? null : { label: best.label, score: 0.7, by: best.by };
}

const roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

/**
 * The month that a heading names: "T3", "Tháng 3/2024", "Th.03" → 3; a bare "3" or "III" only under a heading of
 * months. Null for all else.
 */
export function monthOf(raw: string, underMonths: boolean): number | null {
  const text = fold(raw);
  const match = /^(?:thang|thg|th|t|m)? ?(\d{1,2})(?: (?:nam )?(?:20\d{2}|[2-4]\d))?$/.exec(text);
  if (match) {
    const bare = /^\d{1,2}(?: \d\d)?$/.test(text);
    const month = Number(match[1]);
    return month >= 1 && month <= 12 && (!bare || underMonths) ? month : null;
  }
  const word = /^thang ([a-z ]+)$/.exec(text)?.[1];
  if (word !== undefined) return monthWords[word] ?? (roman.indexOf(word) + 1 || null);
  return underMonths ? roman.indexOf(text) + 1 || null : null;
}

const quarter = /^(?:qu[yi]|q) ?([1-4]|i{1,3}|iv)(?: (?:nam )?(?:20)?\d{2})?$/;
const semester = /^(?:hoc k[yi]|hk|k[yi]) ?([12]|i{1,2})(?: (?:nam hoc |nh )?(?:20)?\d{2}(?: (?:20)?\d{2})?)?$/;
const half = /^(?:0?6|sau) thang (dau|cuoi)(?: nam(?: 20\d\d)?)?$/;
/** "Tháng 1-3" is a quarter, "T7-T12" half a year. */
const spansOfMonths: ReadonlyMap<string, SpanRole> = new Map([
  ["1 3", "quarter-1"],
  ["4 6", "quarter-2"],
  ["7 9", "quarter-3"],
  ["10 12", "quarter-4"],
  ["1 6", "half-1"],
  ["7 12", "half-2"],
]);
const countOf = (digits: string): number => (/^\d$/.test(digits) ? Number(digits) : roman.indexOf(digits) + 1);

/**
 * The quarter, half or semester that a heading names: "Quý III/2024" → quarter-3, "HK II" → semester-2; a bare "II"
 * only under "Quý" or "Học kỳ". Null for all else.
 */
export function longSpanOf(raw: string, parent: string): SpanRole | null {
  if (raw.length > 40) return null;
  const own = fold(raw);
  const above = /^(?:i{1,3}|iv|[1-4])$/.test(own) ? /\b(qu[yi]|hoc k[yi]|hk)\b/.exec(fold(parent))?.[1] : undefined;
  const text = above === undefined ? own : `${above} ${own}`;
  const months = /^(?:thang|th|t) ?(\d{1,2} (?:den |t)?\d{1,2})$/.exec(own)?.[1]?.replace(/ (?:den |t)/, " ");
  if (months !== undefined) return spansOfMonths.get(months) ?? null;
  const [ofYear, ofSchool, ofHalf] = [quarter.exec(text), semester.exec(text), half.exec(text)];
  if (ofYear) return `quarter-${countOf(ofYear[1] ?? "") as 1}`;
  if (ofSchool) return `semester-${countOf(ofSchool[1] ?? "") as 1}`;
  return ofHalf ? `half-${ofHalf[1] === "dau" ? 1 : 2}` : null;
}
