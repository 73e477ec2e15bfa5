import type { ContentRow } from "./content-row";
import type { TableCells } from "./table-cells";

/** What a task can be called by an evidence list: its number, also as Excel may have cut it. */
export interface TaskName {
  readonly taskId: string;
  readonly codes: readonly string[];
  readonly title: string;
  readonly sheet: string;
}

/**
 * Numbers that an evidence list may call a task by: its own, in full, and those of other code columns. `above`: the
 * rows that it stands under, outermost first.
 */
export function codesOf(
  cells: TableCells,
  { numbering, number }: ContentRow,
  above: readonly ContentRow[],
): readonly string[] {
  const codes = new Set<string>();
  for (const column of cells.columns("code")) {
    const value = cells.value(number, column);
    if (value !== null && !value.inherited && value.text !== "") codes.add(value.text);
  }
  if (numbering !== null) {
    codes.add(numbering.text);
    if (numbering.parts.length > 1) codes.add(numbering.parts.join("."));
    const outer = above.flatMap((row) => row.numbering?.text ?? []);
    if (outer.length > 0) {
      codes.add([...outer, numbering.text].join("."));
      codes.add([outer[0] ?? "", numbering.text].join("."));
      codes.add([outer.at(-1) ?? "", numbering.text].join("."));
    }
  }
  return [...codes];
}
