import { documentWords } from "../locale/vi/report-words";
import { longDate } from "../locale/vi/report-numbers";
import type { SnapshotEvidence } from "../model/snapshot";

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
  if (short === null) return evidence.text.replace(/\s+/g, " ").trim();
  const issuer = /(?:^|\s)(của (?!về)\S.*?)(?= về |$)/su.exec(evidence.text)?.[1]?.replace(/\s+/g, " ");
  const parts = [
    short,
    evidence.date === null ? null : longDate(evidence.date),
    issuer ?? null,
    subjectOf(evidence.text),
  ];
  return parts.filter((part) => part !== null).join(" ");
}

/** "Kế hoạch số 36/KH-THTU"; null for evidence without a number or of a kind that has none. */
export function shortCitation(evidence: SnapshotEvidence): string | null {
  const word = documentWords[evidence.kind];
  const number = numberAndSymbol(evidence);
  return word === undefined || number === null ? null : `${word} số ${number}`;
}

/** A citer for one document; it remembers what it has cited in full. */
export function makeCiter(): (evidence: SnapshotEvidence) => string {
  const cited = new Set<string>();
  return (evidence) => {
    const short = shortCitation(evidence);
    if (short === null) return fullCitation(evidence);
    const key = `${short} ${evidence.date?.slice(0, 4) ?? ""}`;
    if (cited.has(key)) return short;
    cited.add(key);
    return fullCitation(evidence);
  };
}
