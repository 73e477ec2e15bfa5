const bare = /^(?:đạt|khoảng|gần|hơn|trên|~|≈|được|hoàn thành)?\s*([-−]?)\s*(\d{1,4})(?:[.,](\d{1,4}))?\s*(%?)\.?$/iu;
/** With a word or the share itself beside it, the sign must stand: "HT: 80%", "80% kế hoạch", "80% (8/10)". */
const worded =
  /^(?:(?:đã )?(?:đạt|hoàn thành|HT|thực hiện)(?: được)?|tiến độ|trên|>|≥)?\s*:?\s*([-−]?)(\d{1,4})(?:[.,](\d{1,4}))?\s?(%|phần trăm)(?: (?:hoàn thành|HT|kế hoạch|KH))?(?:\s?\(\d{1,4}\s?\/\s?\d{1,4}\))?\.?$/iu;

/**
 * A percent written as text: "80%", "80 %", "80", "≈ 80%", "80,5%" → the number; null for anything else.
 *
 * Out of range it keeps the raw number (120, -5); the rule says so. A fraction "1/2" is no percent: a clerk may mean one
 * part of two. Numbers in a percent format (0.8 → 80) are the caller's.
 */
export function readPercent(text: string): { percent: number; by: string } | null {
  if (text.length > 40) return null;
  const plain = text.normalize("NFC").trim();
  const match = bare.exec(plain) ?? worded.exec(plain);
  if (match === null) return null;
  const [, sign = "", whole = "", fraction, mark = ""] = match;
  const percent = Number(`${sign === "" ? "" : "-"}${whole}${fraction === undefined ? "" : `.${fraction}`}`);
  return { percent, by: mark === "" ? "số" : "%" };
}

/** 100 → done, 1–99 → in progress, 0 → not started; null out of range. Clause 5 of the contract. */
export function statusOfPercent(percent: number): "done" | "in-progress" | "not-started" | null {
  if (percent < 0 || percent > 100) return null;
  return percent === 100 ? "done" : percent === 0 ? "not-started" : "in-progress";
}
