/**
 * The rows that may be alike, in the order read: those whose print another row has too. A row without a print is left out.
 *
 * For what is written twice. Next to nothing is, so keys put together of words are made for these rows only;
 * what counts as the same must have the same print, what has the same print need not be the same.
 */
export function alike<Row>(rows: readonly Row[], printOf: (row: Row) => number | null): readonly Row[] {
  const slots = slotsFor(rows.length);
  const prints = new Int32Array(rows.length);
  const repeated = new Uint8Array(rows.length);
  /** The row that first had the print of a slot, counted from 1; a print that finds its slot taken goes to the next. */
  const first = new Int32Array(slots);
  let repeats = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const print = row === undefined ? null : printOf(row);
    if (print === null) continue;
    prints[index] = print;
    let slot = spread(print) & (slots - 1);
    let earlier = first[slot] ?? 0;
    while (earlier !== 0 && prints[earlier - 1] !== print) {
      slot = (slot + 1) & (slots - 1);
      earlier = first[slot] ?? 0;
    }
    if (earlier === 0) {
      first[slot] = index + 1;
      continue;
    }
    repeated[earlier - 1] = 1;
    repeated[index] = 1;
    repeats++;
  }
  if (repeats === 0) return [];
  const kept: Row[] = [];
  for (const [index, row] of rows.entries()) if (repeated[index] === 1) kept.push(row);
  return kept;
}

/** A power of two, so that most prints find their slot free. */
function slotsFor(rows: number): number {
  let slots = 16;
  while (slots < rows * 2) slots *= 2;
  return slots;
}

/** The upper half of a print tells as much as the lower. */
const spread = (print: number): number => print ^ (print >>> 16);
