/** A rectangle of cells, both corners inside, counted from 1. */
export interface SheetArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const corner = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** An A1 reference to its area: "$B$2:D5" → 2, 2, 5, 4; "B2" is one cell. Null for anything else. */
export function parseArea(reference: string): SheetArea | null {
  const [first = "", second = first] = reference.trim().split(":");
  const from = corner.exec(first);
  const to = corner.exec(second);
  if (from === null || to === null) return null;
  const rows = [Number(from[2]), Number(to[2])] as const;
  const columns = [lettersToNumber(from[1] ?? ""), lettersToNumber(to[1] ?? "")] as const;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function lettersToNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/** Column number to letters: 28 → "AB". */
export function numberToLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
