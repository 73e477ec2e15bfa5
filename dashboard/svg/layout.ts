/** Font of all drawings: what phones and office machines have. */
export const fontFamily = "Segoe UI, Roboto, Helvetica Neue, Arial, Liberation Sans, sans-serif";

/** About how wide a text is in pixels; drawing without a browser has no measure, so this is a little generous. */
export function textWidth(text: string, size: number): number {
  return text.length * size * 0.56;
}

/** Ticks from 0 up to a round number at or above `most`, whole numbers only: 13 → 0, 5, 10, 15. */
export function countTicks(most: number, wanted = 4): readonly number[] {
  const top = Math.max(1, most);
  const rough = top / wanted;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const step = Math.max(1, [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power);
  const ticks = [0];
  while ((ticks.at(-1) ?? 0) < top) ticks.push((ticks.at(-1) ?? 0) + step);
  return ticks;
}

/** Words in rows no wider than the width: → [["a", "b"], ["c"]]. */
export function flow<Item>(items: readonly Item[], widthOf: (item: Item) => number, width: number): readonly Item[][] {
  const rows: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const needed = widthOf(item);
    const row = rows.at(-1);
    if (row && needed <= left) {
      row.push(item);
      left -= needed;
    } else {
      rows.push([item]);
      left = width - needed;
    }
  }
  return rows;
}
