import { cellKey } from "@shared/model/cell";
import type { Finding } from "@shared/model/finding";

/** Words that the vocabulary does not hold, once each, with how often they occur. */
export interface UnknownWords {
  readonly kind: "unit" | "status";
  readonly words: string;
  readonly count: number;
}

const kinds: Readonly<Record<string, UnknownWords["kind"]>> = {
  "lead-unknown": "unit",
  "status-unreadable": "status",
};

/** The words at fault: a lead's cell may name several units, a status cell is one phrase. */
function wordsOf({ rule, params, source }: Finding, shown: Readonly<Record<string, string>>): readonly string[] {
  const said = params["words"];
  if (typeof said === "string" && said !== "") return kinds[rule] === "unit" ? said.split(", ") : [said];
  const cell = source ? shown[cellKey(source)] : undefined;
  return cell === undefined ? [] : [cell];
}

/** Unknown units and status words of a workbook, the most frequent first. */
export function unknownWords(
  findings: readonly Finding[],
  shown: Readonly<Record<string, string>>,
): readonly UnknownWords[] {
  const found = new Map<string, { kind: UnknownWords["kind"]; words: string; count: number }>();
  for (const finding of findings) {
    const kind = kinds[finding.rule];
    if (!kind) continue;
    for (const words of wordsOf(finding, shown)) {
      const key = `${kind} ${words}`;
      const entry = found.get(key) ?? { kind, words, count: 0 };
      entry.count += 1;
      found.set(key, entry);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1));
}
