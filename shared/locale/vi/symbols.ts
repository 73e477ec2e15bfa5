import type { EvidenceKind } from "../../model/evidence";
import { kindOfAbbreviation, kindOfGluedSymbol, kindOfSymbol } from "./evidence-kinds";

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
const inside = /(?<![\p{L}\d/])(\d{1,5})((?:\s?\/\s?)(?:19|20)\d{2})?\s?([/–-])\s?/gu;
const afterNumberWord = /(?:^|[\s(])(?:số|so|sh)\s*[:.]?\s*(\d{1,5})\s+(?=\p{Lu}{2,4}\s?[/-]\s?\p{Lu})/giu;
/** Cheap first looks: most texts hold no number of a document. */
const mayBeInside = /\d\s?[/–-]/;
const mayFollowWord = /\d\s+\p{L}{2,4}\s?[/-]/u;
const symbolAt = new RegExp(`^(${segment})((?:[-/–.]${segment})*)`, "u");
const spacedOrgan = new RegExp(`^(\\s?[-/–]\\s?)(\\p{Lu}[\\p{Lu}&]+\\d{0,2})(?![\\p{L}])((?:[-/–.]${segment})*)`, "u");
const lowerSymbol = /^(\p{L}{2,4})([-/]\p{L}{2,12})(?![\p{L}])/u;

const capitals = (text: string): number => (text.match(/\p{Lu}/gu) ?? []).length;

function withoutFootnote(symbol: string): string {
  const match = /^(.*?)([\p{L}]+)(\d{1,2})$/u.exec(symbol);
  return match !== null && organsWithoutDigits.has(match[2] ?? "") ? `${match[1] ?? ""}${match[2] ?? ""}` : symbol;
}

/** The symbol that the rest of a text begins with, as far as it is written; null when it is none. */
function symbolOf(rest: string): string | null {
  const lower = lowerSymbol.exec(rest);
  const match = symbolAt.exec(rest);
  if (match === null) {
    return lower !== null && kindOfAbbreviation(lower[1] ?? "") !== null ? lower[0] : null;
  }
  const first = match[1] ?? "";
  if (capitals(first) < 2 && kindOfAbbreviation(first) === null && !/\d$/.test(first)) return null;
  let symbol = match[0];
  const behind = rest.slice(symbol.length);
  // "KH - THTU": spaces only between the kind and its organ.
  if ((match[2] ?? "") === "" && kindOfAbbreviation(first) !== null) {
    const organ = spacedOrgan.exec(behind);
    if (organ !== null) symbol += organ[0];
  }
  return symbol.replace(/[-/–.]$/, "");
}

/**
 * The first document number with a symbol in a text, in the State's dialect (12/KH-THTU, 30/2020/NĐ-CP, 10/2022/QH15) or
 * the Party's (05-CT/TW), well formed or not; null when there is none. Domain notes 4.3, 4.4.
 */
export function findSymbol(text: string): FoundSymbol | null {
  for (const pattern of [inside, afterNumberWord]) {
    if (!(pattern === inside ? mayBeInside : mayFollowWord).test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const written = symbolOf(text.slice(at, at + 80));
      if (written === null) continue;
      const digits = match[1] ?? "";
      const start = match.index + match[0].indexOf(digits);
      const symbol = withoutFootnote(written);
      const symbolKind = kindOfSymbol(symbol);
      return {
        number: digits + (pattern === inside ? (match[2] ?? "").replace(/\s/g, "") : ""),
        symbol,
        citedAs: text.slice(start, at) + symbol,
        symbolKind,
        impliedKind: symbolKind ?? kindOfGluedSymbol(symbol) ?? (/^(?:QH|UBTVQH)\d/.test(symbol) ? "khac" : "cong-van"),
        index: start,
        length: at - start + written.length,
      };
    }
  }
  return null;
}
