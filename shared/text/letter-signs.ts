import { codeAt } from "./code-at";

/** A character beyond ASCII. */
export const beyondAscii = 1;
/** A letter or tone mark that Unicode's Vietnamese has and no legacy code's text. */
export const unicodeVietnamese = 2;
/** A mark that is set upon the letter before it. */
export const combining = 4;
/** Anything but plain signs, line breaks and composed Vietnamese letters. */
export const unclean = 8;
/** ơ and ư beside signs that they stand at where a text lost letters on the way: "tr-ờng", "bớc" for "bước". */
export const damaged = 16;
const hornedO = 32;
const hornedU = 64;

const far = beyondAscii | unclean;

/** By code, for all there are: to ask first whether a code is in the list takes as long as all the rest. */
const signsOfCode = new Uint8Array(0x1_0000).fill(far);
const ranges: readonly (readonly [from: number, to: number, signs: number])[] = [
  [0x00, 0x7f, unclean],
  [0x0a, 0x0a, 0],
  [0x20, 0x7e, 0],
  [0xc0, 0xff, beyondAscii],
  // The Icelandic letter that looks like Đ.
  [0xd0, 0xd0, far],
  ...[0x0102, 0x0110, 0x0128, 0x0168, 0x01a0].map((from) => [from, from + 1, beyondAscii | unicodeVietnamese] as const),
  [0x01af, 0x01b0, beyondAscii | unicodeVietnamese],
  [0x0300, 0x036f, far | combining],
  [0x0300, 0x0303, far | combining | unicodeVietnamese],
  [0x0309, 0x0309, far | combining | unicodeVietnamese],
  [0x0323, 0x0323, far | combining | unicodeVietnamese],
  [0x1ea0, 0x1ef9, beyondAscii | unicodeVietnamese],
  // Dashes, curly quotes, bullets and the ellipsis.
  [0x2010, 0x2027, beyondAscii],
];
for (const [from, to, signs] of ranges) signsOfCode.fill(signs, from, to + 1);
for (const letter of "ơờớởỡợƠỜỚỞỠỢ") signsOfCode[letter.charCodeAt(0)] = beyondAscii | unicodeVietnamese | hornedO;
for (const letter of "ưừứửữựƯỪỨỬỮỰ") signsOfCode[letter.charCodeAt(0)] = beyondAscii | unicodeVietnamese | hornedU;

/** Does an ơ or ư stand where sound words have none: behind a hyphen, or ơ before c, u or ng without an ư before it? */
function looksDamaged(text: string, at: number, sign: number): boolean {
  const before = at > 0 ? codeAt(text, at - 1) : 0;
  if (before === hyphen) return true;
  if ((sign & hornedO) === 0 || before === 0x01b0 || before === 0x01af) return false;
  const next = smallAt(text, at + 1);
  return next === c || next === u || (next === n && smallAt(text, at + 2) === g);
}
const [hyphen, c, g, n, u] = [45, 99, 103, 110, 117];
/** The code at a place, that of an ASCII capital as of its small letter. */
const smallAt = (text: string, at: number): number => (at < text.length ? codeAt(text, at) | 32 : 0);

/** What a text's characters tell before it is read, in one look at each: "Đã" → `beyondAscii | unicodeVietnamese`. */
export function signsOf(text: string): number {
  const end = text.length;
  let signs = 0;
  for (let index = 0; index < end; index++) {
    const sign = signsOfCode[codeAt(text, index)] ?? far;
    if ((sign & (hornedO | hornedU)) !== 0 && looksDamaged(text, index, sign)) signs |= damaged;
    signs |= sign;
  }
  return signs & ~(hornedO | hornedU);
}
