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
  const codes: string[] = [];
  const add = (code: string): void => {
    if (!codes.includes(code)) codes.push(code);
  };
  for (const column of cells.columns("code")) {
    const value = cells.value(number, column);
    if (value !== null && !value.inherited && value.text !== "") add(value.text);
  }
  if (numbering === null) return codes;
  add(numbering.text);
  if (numbering.parts.length > 1) add(numbering.parts.join("."));
  const outer: string[] = [];
  for (const row of above) if (row.numbering !== null) outer.push(row.numbering.text);
  const [first, last] = [outer[0], outer.at(-1)];
  if (first === undefined || last === undefined) return codes;
  if (outer.length > 1) add(`${outer.join(".")}.${numbering.text}`);
  add(`${first}.${numbering.text}`);
  add(`${last}.${numbering.text}`);
  return codes;
}
