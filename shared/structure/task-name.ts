import type { ContentRow } from "./content-row";
import type { TableCells } from "./table-cells";

/** What a task can be called by an evidence list. */
export interface TaskName {
  readonly taskId: string;
  /** Its own numbers: as written, as Excel may have cut it, and those of other code columns. */
  readonly codes: readonly string[];
  /** Its number as written; null without one. */
  readonly number: string | null;
  /** What that number begins with where it is written in full: "I.2", "I", "2". */
  readonly prefixes: readonly string[];
  readonly title: string;
  readonly sheet: string;
}

/** A task's own numbers, each once. */
export function codesOf(cells: TableCells, { numbering, number }: ContentRow): readonly string[] {
  let codes = none;
  for (const column of cells.columns("code")) {
    const value = cells.value(number, column);
    if (value !== null && !value.inherited && value.text !== "") codes = withCode(codes, value.text);
  }
  if (numbering === null) return codes;
  codes = withCode(codes, numbering.text);
  return numbering.parts.length > 1 ? withCode(codes, numbering.dotted) : codes;
}

function withCode(codes: readonly string[], code: string): readonly string[] {
  if (codes.length === 0) return [code];
  return codes.includes(code) ? codes : [...codes, code];
}

/** A task's numbers with those above it before them: "1" under "I" → "I.1". */
export const fullCodesOf = ({ number, prefixes }: TaskName): readonly string[] =>
  number === null ? none : prefixes.map((prefix) => `${prefix}.${number}`);

const none: readonly string[] = [];
