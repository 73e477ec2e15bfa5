/** A percent written as text: "80%" → 80; null when it is none. */
export function readPercent(text: string): { percent: number; by: string } | null {
  const match = /^(-?\d+(?:[.,]\d+)?) ?%?$/.exec(text.trim());
  return match ? { percent: Number((match[1] ?? "").replace(",", ".")), by: "%" } : null;
}
