import type { CellRef } from "../model/cell";
import type { CellEdit } from "../model/finding";
import { fold } from "../text/fold";
import { editDistance } from "../text/similarity";
import type { Judged } from "./context";

/** Shorter words are one letter away from too many others. */
const fewestLetters = 7;

/**
 * The one known wording that is a single slip of the keys away: ("Công đoann", …) → "Công đoàn"; null when there is
 * none or more than one meaning. `meaningOf` tells wordings that mean the same from those that do not.
 */
export function slipOf<Meaning>(
  written: string,
  known: readonly { readonly wording: string; readonly meaning: Meaning }[],
): { readonly wording: string; readonly meaning: Meaning } | null {
  const folded = fold(written);
  if (folded.length < fewestLetters) return null;
  const near = known.filter(({ wording }) => {
    const other = fold(wording);
    return other.length >= fewestLetters && editDistance(folded, other, 1) === 1;
  });
  const [first] = near;
  return first && near.every(({ meaning }) => meaning === first.meaning) ? first : null;
}

/** The cell with one wording put in place of another, where it holds that exactly once; [] without the workbook. */
export function replaceIn(at: CellRef, written: string, right: string, judged: Judged): readonly CellEdit[] {
  const cell = judged.cell(at);
  if (cell?.formula !== null || typeof cell.value !== "string") return [];
  const parts = cell.value.split(written);
  return parts.length === 2 ? [{ source: at, value: parts.join(right) }] : [];
}
