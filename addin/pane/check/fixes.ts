import { cellKey } from "@shared/model/cell";
import type { CellEdit } from "@shared/model/finding";
import { dayText } from "../strings";
import type { Entry, RuleGroup } from "./list";

/** One line of a fix's preview. */
export interface Change {
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

const shownValue = (value: CellEdit["value"]): string => {
  if (value === null) return "";
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayText(text) : text;
};

/** What the edits change, as the clerk sees the cells. */
export function changesOf(edits: readonly CellEdit[], shown: Readonly<Record<string, string>>): readonly Change[] {
  return edits.map(({ source, value }) => ({
    cell: cellKey(source),
    before: shown[cellKey(source)] ?? "",
    after: shownValue(value),
  }));
}

export const fixable = (entries: readonly Entry[]): readonly Entry[] => entries.filter(({ finding }) => finding.fix);

/** All edits of a rule's group; of two that touch one cell the first stands. */
export function editsOf(group: RuleGroup): readonly CellEdit[] {
  const byCell = new Map<string, CellEdit>();
  for (const { finding } of group.entries) {
    for (const edit of finding.fix?.edits ?? []) {
      const key = cellKey(edit.source);
      if (!byCell.has(key)) byCell.set(key, edit);
    }
  }
  return [...byCell.values()];
}
