import type { CellEdit } from "../model/finding";

export function editCells(
  original: Uint8Array,
  edits: readonly CellEdit[],
): { bytes: Uint8Array; undo: readonly CellEdit[] } {
  return { bytes: original, undo: edits };
}
