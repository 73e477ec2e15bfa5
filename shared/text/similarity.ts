/**
 * Edit distance of two short texts, given up beyond `most`: ("ngay bat dau", "ngay bat dua", 2) → 2.
 * Steps: at most length × (2 × most + 1).
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(most + 1);
    current[0] = i;
    let least = i;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const swap = (previous[j - 1] ?? Infinity) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(swap, (previous[j] ?? Infinity) + 1, (current[j - 1] ?? Infinity) + 1);
      current[j] = value;
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? most + 1;
}

/** Share of words that two folded texts have in common, 0 to 1: ("hop to", "hop to chuyen mon") → 0.5. */
export function wordShare(a: string, b: string): number {
  const first = new Set(a.split(" "));
  const second = new Set(b.split(" "));
  let both = 0;
  for (const word of first) if (second.has(word)) both++;
  return both / Math.max(1, first.size + second.size - both);
}

/** Is the folded phrase in the folded text, at word bounds? ("thoi gian", "thoi gian thuc hien") → true. */
export function hasPhrase(phrase: string, text: string): boolean {
  return text === phrase || ` ${text} `.includes(` ${phrase} `);
}
