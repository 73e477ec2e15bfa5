/** A list marker taken off its text: "2.1. Tuyên truyền" → decimal, [2, 1], "Tuyên truyền". */
export interface Marked {
  readonly style: MarkerStyle;
  /** As written, without the space behind it. */
  readonly label: string;
  /** 2 for "II", "2." and "b)"; the last part of a decimal; 0 for a bullet. */
  readonly value: number;
  readonly text: string;
}

/** From the outermost to the innermost, as Vietnamese documents nest them. */
export const markerStyles = [
  "part",
  "capital",
  "roman",
  "arabic",
  "decimal",
  "deep-decimal",
  "letter",
  "bracket",
  "dash",
  "plus",
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

/** How deep a marker stands: smaller is further out; an unmarked paragraph is deepest. */
export function rankOf(style: MarkerStyle | null): number {
  return style === null ? markerStyles.length : markerStyles.indexOf(style);
}

const romans: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XIV" → 14. */
export function romanNumber(text: string): number {
  const values = Array.from(text, (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

const forms: readonly (readonly [MarkerStyle, RegExp, (label: string) => number])[] = [
  ["part", /^(?:phần|chương|mục)\s+(?:thứ\s+)?(?:[IVX]+|\d+|nhất|hai|ba|tư|năm)\s*[.:)\-–]*\s*/iu, () => 1],
  ["roman", /^[IVX]{1,5}\s*[.)\-–/:]\s*(?=\S)/u, (label) => romanNumber(label.replace(/[^IVX]/g, ""))],
  ["deep-decimal", /^\d{1,2}(?:\.\d{1,2}){2,3}\.?\s+/u, (label) => Number(/(\d+)\D*$/.exec(label)?.[1])],
  ["decimal", /^\d{1,2}\.\d{1,2}(?:[.)\-–:]\s*|\s+)(?=\p{L}|["“(])/u, (label) => Number(/\.(\d+)/.exec(label)?.[1])],
  ["arabic", /^\d{1,2}\s*[.\-–/:]\s*(?=\p{L}|["“(])/u, (label) => Number(/\d+/.exec(label)?.[0])],
  ["bracket", /^\(?\d{1,2}\)\s*/u, (label) => Number(/\d+/.exec(label)?.[0])],
  ["capital", /^[A-HĐ]\s*[.)\-–:]\s*(?=\p{L})/u, (label) => "ABCDĐEGH".indexOf(label.charAt(0)) + 1],
  [
    "letter",
    /^\(?[a-zđ]\s*[.)]\s*(?=\S)/u,
    (label) => "abcdđeghiklmnopqrstuvxy".indexOf(/[a-zđ]/.exec(label)?.[0] ?? "") + 1,
  ],
  ["dash", /^[-–—•·●▪■*➢✓]\s*/u, () => 0],
  ["plus", /^[+o○◦]\s+/u, () => 0],
];

/** The marker that a paragraph begins with; null when it begins with none. */
export function takeMarker(text: string): Marked | null {
  for (const [style, form, value] of forms) {
    const label = form.exec(text)?.[0];
    if (label === undefined) continue;
    const rest = text.slice(label.length).trim();
    if (rest === "" && style !== "part") continue;
    return { style, label: label.trim(), value: value(label.trim()), text: rest };
  }
  return null;
}
