import type { CellRef } from "../../model/cell";
import type { Evidence } from "../../model/evidence";
import type { IndicatorSource } from "../../model/indicator";
import { fold } from "../../text/fold";
import { holdsPhrase } from "./stated-counts";

/** What tells whose document it is. */
export type Numbered = { readonly kind: string; readonly number: string | null; readonly symbol: string | null };

const ownKinds = new Set(["ke-hoach", "quyet-dinh", "thong-bao", "bao-cao", "to-trinh", "giay-moi"]);

/** The organ of a symbol: "KH-THTU" → "THTU", "CT/TW" → "TW", "QĐTHTU" → null. */
function organOf(symbol: string): string | null {
  const parts = symbol.split(/\s*[-/]\s*/);
  return parts.length > 1 ? (parts.at(-1) ?? null) : null;
}

/**
 * The organ that most of the numbered documents carry: the school itself, since superiors' papers are few and various.
 * Null when no organ stands on two documents.
 */
export function ownOrgan(evidence: readonly Numbered[]): string | null {
  const numbersOf = new Map<string, Set<string>>();
  for (const { kind, number, symbol } of evidence) {
    if (number === null || symbol === null || !ownKinds.has(kind)) continue;
    const numbers = numbersOf.get(symbol);
    if (numbers) numbers.add(number);
    else numbersOf.set(symbol, new Set([number]));
  }
  const counts = new Map<string, number>();
  for (const [symbol, numbers] of numbersOf) {
    const organ = organOf(symbol);
    if (organ !== null) counts.set(organ, (counts.get(organ) ?? 0) + numbers.size);
  }
  const [first] = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  return first && first[1] > 1 ? first[0] : null;
}

/** Is it the school's own? One without a symbol is taken for its own. */
export function isOwn({ symbol }: Numbered, organ: string | null): boolean {
  return symbol === null || organ === null || symbol.includes(organ);
}

/** Adds different documents of the school's own: one cited on two tasks counts once, at its first place. */
export function addDocuments(
  found: Map<string, CellRef>,
  source: Extract<IndicatorSource, { by: "documents" }>,
  evidence: readonly Evidence[],
  organ: string | null,
): void {
  const about = source.about?.map(fold);
  for (const document of evidence) {
    const { kind, number, text } = document;
    if (!source.kinds.includes(kind)) continue;
    if (source.numbered && number === null) continue;
    if (!isOwn(document, organ)) continue;
    if (about) {
      const folded = fold(text);
      if (!about.some((phrase) => holdsPhrase(folded, phrase))) continue;
    }
    const key = number === null ? fold(text) : `${kind} ${String(Number(number) || number)} ${yearOf(document)}`;
    if (!found.has(key)) found.set(key, document.source);
  }
}

const yearOf = ({ date }: Evidence): string => date?.slice(0, 4) ?? "";
