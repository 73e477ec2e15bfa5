import { documentWords } from "../locale/vi/report-words";
import { longDate } from "../locale/vi/report-numbers";
import type { CellRef } from "../model/cell";
import type { SnapshotEvidence } from "../model/snapshot";
import { fold } from "../text/fold";

/** Number and symbol as one citation: "12/KH-THTU"; the Party's form keeps its hyphen: "05-CT/TW". */
export function numberAndSymbol({ number, symbol, text }: SnapshotEvidence): string | null {
  if (number === null) return null;
  if (symbol === null) return number;
  return text.includes(`${number}-${symbol}`) ? `${number}-${symbol}` : `${number}/${symbol}`;
}

/** What the document is about, as its words end: "… về tổ chức tọa đàm" → "về tổ chức tọa đàm". */
function subjectOf(text: string): string | null {
  const match = /(?:^|\s)(về (?:việc )?\S.*)$/su.exec(text);
  return match?.[1]?.replace(/\s+/g, " ") ?? null;
}

/**
 * Evidence cited as offices do: in full the first time, later by kind and number alone (T-7).
 *
 * → "Kế hoạch số 36/KH-THTU ngày 11 tháng 3 năm 2024 về tổ chức tọa đàm", then "Kế hoạch số 36/KH-THTU".
 */
export function fullCitation(evidence: SnapshotEvidence): string {
  const short = shortCitation(evidence);
  if (short === null) return spelledOut(evidence);
  const issuer = /(?:^|\s)(của (?!về)\S.*?)(?= về |$)/su.exec(evidence.text)?.[1]?.replace(/\s+/g, " ");
  const parts = [
    short,
    evidence.date === null ? null : longDate(evidence.date),
    issuer ?? null,
    subjectOf(evidence.text),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

/** Words without a number, the kind's short form written out (T-13): "BB họp ngày 15/3" → "Biên bản họp ngày 15/3". */
export function spelledOut({ text, kind }: SnapshotEvidence): string {
  const folded = text.replace(/\s+/g, " ").trim();
  const word = documentWords[kind];
  return word === undefined ? folded : folded.replace(/^(?:BB|KH|QĐ|TB|BC|TTr|NQ|CV|GM)(?= )/, word);
}

/** "Kế hoạch số 36/KH-THTU"; null for evidence without a number or of a kind that has none. */
export function shortCitation(evidence: SnapshotEvidence): string | null {
  const word = documentWords[evidence.kind];
  const number = numberAndSymbol(evidence);
  return word === undefined || number === null ? null : `${word} số ${number}`;
}

/** One document among the evidence of a task, and every cell that names it. */
export interface CitedDocument {
  readonly evidence: SnapshotEvidence;
  readonly sources: readonly CellRef[];
}

/**
 * Evidence entered twice for a task is one document: by kind, number and day (a row without a day joins the one with
 * it), else by its words.
 *
 * "KH 25/KH-THTU", "Kế hoạch số 25/KH-THTU ngày 04/3/2024" → one document of two cells, the one with the day.
 */
export function documentsOf(evidence: readonly SnapshotEvidence[]): readonly CitedDocument[] {
  const documents = new Map<string, { evidence: SnapshotEvidence; sources: CellRef[] }[]>();
  const order: CitedDocument[] = [];
  for (const piece of evidence) {
    const short = shortCitation(piece);
    const key = short === null ? fold(spelledOut(piece)) : fold(short).replace(/ 0+(?=\d)/, " ");
    const named = documents.get(key) ?? [];
    documents.set(key, named);
    const same = named.find(
      (one) => short === null || one.evidence.date === null || piece.date === null || one.evidence.date === piece.date,
    );
    if (same === undefined) {
      const document = { evidence: piece, sources: [piece.source] };
      named.push(document);
      order.push(document);
      continue;
    }
    same.sources.push(piece.source);
    if (same.evidence.date === null && piece.date !== null) same.evidence = piece;
  }
  return order;
}

/** A citer for one document; it remembers what it has cited in full, number by number and date by date. */
export function makeCiter(): (evidence: SnapshotEvidence) => string {
  const cited = new Map<string, Set<string>>();
  return (evidence) => {
    const short = shortCitation(evidence);
    if (short === null) return fullCitation(evidence);
    const dates = cited.get(short) ?? new Set<string>();
    if (evidence.date === null ? dates.size > 0 : dates.has(evidence.date)) return short;
    cited.set(short, dates.add(evidence.date ?? ""));
    return fullCitation(evidence);
  };
}
