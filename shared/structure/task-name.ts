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
 * Numbers that an evidence list may call a task by: its own, in full, and those of other code columns. `prefixes`: what
 * its number begins with in full.
 */
export function codesOf(
  cells: TableCells,
  { numbering, number }: ContentRow,
  prefixes: readonly string[],
): readonly string[] {
  let codes = none;
  const add = (code: string): void => {
    if (!codes.includes(code)) codes = codes.length === 0 ? [code] : codes.concat(code);
  };
  for (const column of cells.columns("code")) {
    const value = cells.value(number, column);
    if (value !== null && !value.inherited && value.text !== "") add(value.text);
  }
  if (numbering === null) return codes;
  add(numbering.text);
  if (numbering.parts.length > 1) add(numbering.dotted);
  for (const prefix of prefixes) add(`${prefix}.${numbering.text}`);
  return codes;
}

const none: readonly string[] = [];
