import type { EvidenceKind } from "../../model/evidence";
import { codeAt } from "../../text/code-at";
import {
  endOfDigits,
  endOfLetter,
  isCapitalAt,
  isDigit,
  isLetterAt,
  isLetterBefore,
  isWhite,
  nextDigit,
} from "../../text/letters";
import { Remembered } from "../../text/remembered";
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
/** The year between number and symbol: "30/2020/NĐ-CP". */
const yearBehind = /\s?\/\s?(?:19|20)\d{2}/y;
const afterNumberWord =
  /(?:^\s*|(?:^|[\s(])(?<said>số|so|sh)\s*[:.]?\s*|(?<word>\p{L}\s+))(\d{1,5})\s+(?=\p{Lu}{2,4}\s?[/-]\s?\p{Lu})/giu;
/** A cheap first look: most texts hold no such number. */
const mayFollowWord = /\d\s+\p{L}{2,4}\s?[/-]/u;
const spacedOrgan = new RegExp(`^(\\s?[-/–]\\s?)(\\p{Lu}[\\p{Lu}&]+\\d{0,2})(?![\\p{L}])((?:[-/–.]${segment})*)`, "u");
/** "KH THTU", "KH_THTU": the hyphen is left out; a text in capitals goes on with words. */
const partedOrgan = /^[ _]([A-ZĐ][A-ZĐ&]+\d{0,2})(?![\p{L}\d]|\s+\p{Lu}{2})/u;
const lowerSymbol = /^(\p{L}{2,4})([-/]\p{L}{2,12})(?![\p{L}])/u;

function withoutFootnote(symbol: string): string {
  if (!isDigit(codeAt(symbol, symbol.length - 1))) return symbol;
  const match = /^(.*?)([\p{L}]+)(\d{1,2})$/u.exec(symbol);
  return match !== null && organsWithoutDigits.has(match[2] ?? "") ? `${match[1] ?? ""}${match[2] ?? ""}` : symbol;
}

/** Where the part of a symbol that begins at a place ends: "KH" of "KH-THTU", "QH15"; the place itself for none. */
function endOfPart(text: string, at: number): number {
  if (!isCapitalAt(text, at)) return at;
  let end = at;
  let behind = endOfLetter(text, at);
  while (behind > end) {
    end = behind;
    behind = end < text.length && codeAt(text, end) === ampersand ? end + 1 : endOfLetter(text, end);
  }
  return Math.min(endOfDigits(text, end), end + 3);
}

/** Where the parts behind the first one end: "-THTU" of "KH-THTU". */
function endOfParts(text: string, at: number): number {
  let end = at;
  while (end < text.length && (isSign(codeAt(text, end)) || codeAt(text, end) === point)) {
    const next = endOfPart(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Does a part look like a symbol by itself: with two capitals, or digits at its end? */
function isTelling(part: string): boolean {
  if (isDigit(codeAt(part, part.length - 1))) return true;
  let capitals = 0;
  for (let at = 0; at < part.length; at++) if (isCapitalAt(part, at)) capitals++;
  return capitals >= 2;
}

/** The symbol that the rest of a text begins with, as far as it is written; null when it is none. */
function symbolOf(rest: string): string | null {
  const endOfFirst = endOfPart(rest, 0);
  if (endOfFirst === 0) {
    const lower = lowerSymbol.exec(rest);
    return lower !== null && kindOfAbbreviation(lower[1] ?? "") !== null ? lower[0] : null;
  }
  const first = rest.slice(0, endOfFirst);
  const end = endOfParts(rest, endOfFirst);
  const hasOrgan = end > endOfFirst;
  if (hasOrgan && isTelling(first)) return rest.slice(0, end);
  const saysKind = kindOfAbbreviation(first) !== null;
  if (!saysKind && !isTelling(first)) return null;
  if (hasOrgan || !saysKind) return rest.slice(0, end);
  // "KH - THTU": spaces only between the kind and its organ.
  const behind = rest.slice(end);
  return first + ((spacedOrgan.exec(behind) ?? partedOrgan.exec(behind))?.[0] ?? "");
}

const [slash, hyphen, dash, point, ampersand] = [47, 45, 0x2013, 46, 38];
/** A sign between number and symbol, or between the parts of a symbol. */
const isSign = (code: number): boolean => code === slash || code === hyphen || code === dash;

/** Where the sign between number and symbol ends that stands at a place, with a space on either side; -1 for none. */
function behindSign(text: string, at: number): number {
  const end = text.length;
  const place = at < end && isWhite(codeAt(text, at)) ? at + 1 : at;
  if (place >= end || !isSign(codeAt(text, place))) return -1;
  return place + 1 < end && isWhite(codeAt(text, place + 1)) ? place + 2 : place + 1;
}

/** What a symbol says; those of a school stand in most of its rows. */
interface SymbolRead {
  readonly symbol: string;
  readonly symbolKind: EvidenceKind | null;
  readonly impliedKind: EvidenceKind;
}

const symbolsRead = new Remembered((written: string): SymbolRead => {
  const symbol = withoutFootnote(written);
  const symbolKind = kindOfSymbol(symbol);
  const implied = symbolKind ?? kindOfGluedSymbol(symbol);
  return { symbol, symbolKind, impliedKind: implied ?? (/^(?:QH|UBTVQH)\d/.test(symbol) ? "khac" : "cong-van") };
});

/** The letter of "12a/KH-THTU". */
const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122;

const longestNumber = 5;

/** Where the year ends that stands behind a number, before the sign of a symbol: "/2020" of "30/2020/NĐ-CP". */
function endOfYearAt(text: string, at: number, next: number): number {
  if (!(next < text.length && isDigit(codeAt(text, next)))) return at;
  yearBehind.lastIndex = at;
  return yearBehind.test(text) && behindSign(text, yearBehind.lastIndex) >= 0 ? yearBehind.lastIndex : at;
}

/** Digits that go on a word or another number ("A4", "3/12") are no number of a document. */
const standsAlone = (text: string, at: number): boolean =>
  at === 0 || (codeAt(text, at - 1) !== slash && !isLetterBefore(text, at));

/** What a number with its symbol says; null when no symbol stands behind the number. `start` … `at`: number and sign. */
function foundAt(text: string, number: string, start: number, at: number): FoundSymbol | null {
  if (!isLetterAt(text, at)) return null;
  const written = symbolOf(text.slice(at, at + 80));
  if (written === null) return null;
  const { symbol, symbolKind, impliedKind } = symbolsRead.of(written);
  const citedAs = text.slice(start, at + symbol.length);
  return { number, symbol, citedAs, symbolKind, impliedKind, index: start, length: at - start + written.length };
}

/**
 * The first document number with a symbol in a text, in the State's dialect (12/KH-THTU, 30/2020/NĐ-CP, 10/2022/QH15) or
 * the Party's (05-CT/TW), well formed or not; null when there is none. No digit stands before `from`. Domain notes 4.3,
 * 4.4.
 */
export function findSymbol(text: string, from = 0): FoundSymbol | null {
  for (let start = nextDigit(text, from); start >= 0;) {
    let end = endOfDigits(text, start);
    const endOfNumber = end < text.length && isSmallLetter(codeAt(text, end)) ? end + 1 : end;
    let at = end - start <= longestNumber && standsAlone(text, start) ? behindSign(text, endOfNumber) : -1;
    if (at >= 0) {
      const endOfYear = endOfYearAt(text, endOfNumber, at);
      if (endOfYear > endOfNumber) at = behindSign(text, endOfYear);
      const number = text.slice(start, endOfYear);
      const found = foundAt(text, endOfYear > endOfNumber ? number.replace(/\s/g, "") : number, start, at);
      if (found !== null) return found;
      end = at;
    }
    start = nextDigit(text, end);
  }
  if (!mayFollowWord.test(text)) return null;
  for (const match of text.matchAll(afterNumberWord)) {
    const digits = match[3] ?? "";
    const start = match.index + match[0].indexOf(digits);
    // "Kế hoạch 25 KH-THTU": nothing but the kind stands before the number.
    const named = match.groups?.["word"] !== undefined;
    if (named && kindWordAt(text)?.length !== text.slice(0, start).trimEnd().length) continue;
    const found = foundAt(text, digits, start, match.index + match[0].length);
    // "12 KH/THTU" without "số" at the start of a text; "25 HS/GV" is none.
    if (found !== null && (match.groups?.["said"] !== undefined || found.symbolKind !== null)) return found;
  }
  return null;
}
