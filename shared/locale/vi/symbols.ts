import type { EvidenceKind } from "../../model/evidence";
import { codeAt } from "../../text/code-at";
import { endOfDigits, isDigit, isLetterAt, isLetterBefore, isWhite, nextDigit } from "../../text/letters";
import { kindOfAbbreviation, kindOfGluedSymbol, kindOfSymbol, kindWordAt } from "./evidence-kinds";

/** Number and symbol of a document as found in a text. */
export interface FoundSymbol {
  readonly number: string;
  readonly symbol: string;
  /** Exactly as written: "138/KH - THTU". */
  readonly citedAs: string;
  readonly symbolKind: EvidenceKind | null;
  /** For a text without a kind word: also the kind glued to an organ, and công văn, which has no abbreviation. */
  readonly impliedKind: EvidenceKind;
  readonly index: number;
  readonly length: number;
}

/** Organs whose code never ends in a digit: digits behind them are footnote marks ("04/2015/NĐ-CP14"). */
const organsWithoutDigits = new Set(
  "CP TTg BGDĐT TW TU BNV BTC BTP BTTTT BYT UBND HĐND BCT BBT BTV TTCP MTTQ BTT".split(" "),
);

const segment = "\\p{Lu}[\\p{L}&]*\\d{0,3}";
/** The number of a document up to its symbol, tried where digits begin: "12/", "12a/", "30/2020/", "05-". */
const inside = /(\d{1,5}[a-z]?)((?:\s?\/\s?)(?:19|20)\d{2})?\s?[/–-]\s?/y;
const afterNumberWord =
  /(?:^\s*|(?:^|[\s(])(?<said>số|so|sh)\s*[:.]?\s*|(?<word>\p{L}\s+))(\d{1,5})\s+(?=\p{Lu}{2,4}\s?[/-]\s?\p{Lu})/giu;
/** A cheap first look: most texts hold no such number. */
const mayFollowWord = /\d\s+\p{L}{2,4}\s?[/-]/u;
const symbolAt = new RegExp(`^(${segment})((?:[-/–.]${segment})*)`, "u");
const spacedOrgan = new RegExp(`^(\\s?[-/–]\\s?)(\\p{Lu}[\\p{Lu}&]+\\d{0,2})(?![\\p{L}])((?:[-/–.]${segment})*)`, "u");
/** "KH THTU", "KH_THTU": the hyphen is left out; a text in capitals goes on with words. */
const partedOrgan = /^[ _]([A-ZĐ][A-ZĐ&]+\d{0,2})(?![\p{L}\d]|\s+\p{Lu}{2})/u;
const lowerSymbol = /^(\p{L}{2,4})([-/]\p{L}{2,12})(?![\p{L}])/u;

const capitals = (text: string): number => (text.match(/\p{Lu}/gu) ?? []).length;

function withoutFootnote(symbol: string): string {
  if (!isDigit(codeAt(symbol, symbol.length - 1))) return symbol;
  const match = /^(.*?)([\p{L}]+)(\d{1,2})$/u.exec(symbol);
  return match !== null && organsWithoutDigits.has(match[2] ?? "") ? `${match[1] ?? ""}${match[2] ?? ""}` : symbol;
}

/** The symbol that the rest of a text begins with, as far as it is written; null when it is none. */
function symbolOf(rest: string): string | null {
  const match = symbolAt.exec(rest);
  if (match === null) {
    const lower = lowerSymbol.exec(rest);
    return lower !== null && kindOfAbbreviation(lower[1] ?? "") !== null ? lower[0] : null;
  }
  const [symbol, first = "", organ = ""] = match;
  const saysKind = kindOfAbbreviation(first) !== null;
  if (!saysKind && capitals(first) < 2 && !isDigit(codeAt(first, first.length - 1))) return null;
  if (organ !== "" || !saysKind) return symbol;
  // "KH - THTU": spaces only between the kind and its organ.
  const behind = rest.slice(symbol.length);
  return symbol + ((spacedOrgan.exec(behind) ?? partedOrgan.exec(behind))?.[0] ?? "");
}

/** Does a sign between number and symbol stand at a place, or one space further on? */
function isJoined(text: string, at: number): boolean {
  const end = text.length;
  const place = at < end && isWhite(codeAt(text, at)) ? at + 1 : at;
  const code = place < end ? codeAt(text, place) : 0;
  return code === slash || code === hyphen || code === dash;
}
const [slash, hyphen, dash] = [47, 45, 0x2013];

/** The letter of "12a/KH-THTU". */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

/** Digits that go on a word or another number ("A4", "3/12") are no number of a document. */
const standsAlone = (text: string, at: number): boolean =>
  at === 0 || (codeAt(text, at - 1) !== slash && !isLetterBefore(text, at));

/** What a number with its symbol says; null when no symbol stands behind the number. `start` … `at`: number and sign. */
function foundAt(text: string, digits: string, year: string, start: number, at: number): FoundSymbol | null {
  if (!isLetterAt(text, at)) return null;
  const written = symbolOf(text.slice(at, at + 80));
  if (written === null) return null;
  const symbol = withoutFootnote(written);
  const symbolKind = kindOfSymbol(symbol);
  return {
    number: digits + year,
    symbol,
    citedAs: text.slice(start, at) + symbol,
    symbolKind,
    impliedKind: symbolKind ?? kindOfGluedSymbol(symbol) ?? (/^(?:QH|UBTVQH)\d/.test(symbol) ? "khac" : "cong-van"),
    index: start,
    length: at - start + written.length,
  };
}

/**
 * The first document number with a symbol in a text, in the State's dialect (12/KH-THTU, 30/2020/NĐ-CP, 10/2022/QH15) or
 * the Party's (05-CT/TW), well formed or not; null when there is none. Domain notes 4.3, 4.4.
 */
export function findSymbol(text: string): FoundSymbol | null {
  let end = 0;
  for (let start = nextDigit(text, 0); start >= 0; start = nextDigit(text, end)) {
    end = endOfDigits(text, start);
    const lettered = end < text.length && isSmallLetter(codeAt(text, end)) ? end + 1 : end;
    if (!isJoined(text, lettered) || !standsAlone(text, start)) continue;
    inside.lastIndex = start;
    const match = inside.exec(text);
    if (match === null) continue;
    end = inside.lastIndex;
    const found = foundAt(text, match[1] ?? "", (match[2] ?? "").replace(/\s/g, ""), start, end);
    if (found !== null) return found;
  }
  if (!mayFollowWord.test(text)) return null;
  for (const match of text.matchAll(afterNumberWord)) {
    const digits = match[3] ?? "";
    const start = match.index + match[0].indexOf(digits);
    // "Kế hoạch 25 KH-THTU": nothing but the kind stands before the number.
    const named = match.groups?.["word"] !== undefined;
    if (named && kindWordAt(text)?.length !== text.slice(0, start).trimEnd().length) continue;
    const found = foundAt(text, digits, "", start, match.index + match[0].length);
    // "12 KH/THTU" without "số" at the start of a text; "25 HS/GV" is none.
    if (found !== null && (match.groups?.["said"] !== undefined || found.symbolKind !== null)) return found;
  }
  return null;
}
