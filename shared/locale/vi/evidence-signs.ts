import { codeAt } from "../../text/code-at";
import { isAsciiLetter, isWhite } from "../../text/letters";
import { signsOf as letterSignsOf, unclean } from "../../text/letter-signs";

/** What a text of evidence holds, one bit each: a pattern is tried only where the signs that it needs stand. */
export const signs = {
  digit: 1,
  lineBreak: 2,
  /** What parts two pieces wherever it stands: ";", bullets, "+". */
  hardPart: 4,
  /** What parts two pieces where another document begins behind it: a comma, "và", "va", "&", "+". */
  softPart: 8,
  bracket: 16,
  /** White space other than one plain space between words. */
  oddSpace: 32,
  /** A letter beside ":", "/" or ".", two of these strokes, or "\": every address and path has one. */
  link: 64,
  /** A digit right behind a letter: "KH12", "H1-1.1-01". */
  glued: 128,
  /** Anything that `cleanText` would change. */
  unclean: 256,
} as const;

const [space, point, slash, zero, colon] = [32, 46, 47, 48, 58];

/** The signs of single characters. */
const characters: readonly (readonly [characters: string, sign: number])[] = [
  ["0123456789", signs.digit],
  ["\n", signs.lineBreak],
  [";*+•●▪➢►", signs.hardPart],
  [",&+", signs.softPart],
  ["(", signs.bracket],
  ["\\", signs.link],
];

/** What each character tells wherever it stands; looked up as characters are met. */
const signsOfCode = new Uint16Array(0x1_0000);
/** Stands with the signs of every character that was looked up. */
const met = 512;

function signsOfOne(code: number): number {
  const known = signsOfCode[code] ?? met;
  return known === 0 ? (signsOfCode[code] = look(code)) : known;
}

function look(code: number): number {
  const character = String.fromCharCode(code);
  let found = met;
  if ((letterSignsOf(character) & unclean) !== 0) found |= signs.unclean;
  if (isWhite(code) && code !== space) found |= signs.oddSpace;
  for (const [list, sign] of characters) if (list.includes(character)) found |= sign;
  return found;
}

/** What a space, a stroke, a point or a digit tells behind the character before it. */
function signOfPair(before: number, code: number): number {
  if (code === space) return before === space ? signs.oddSpace : 0;
  if (code < point) return 0;
  if (code >= zero && code !== colon) return isAsciiLetter(before) || before >= 0x80 ? signs.glued : 0;
  return isAsciiLetter(before) || (code !== point && (before === slash || before === colon)) ? signs.link : 0;
}

/** Does "và" or "va" begin at a place, in capitals or not? A capital letter of Latin-1 lies 32 codes before its small one. */
function saysAnd(text: string, at: number, code: number): boolean {
  if ((code | 32) !== smallV || at + 1 >= text.length) return false;
  const next = codeAt(text, at + 1) | 32;
  return next === smallA || next === smallAWithGrave;
}
const [smallV, smallA, smallAWithGrave] = [118, 97, 0xe0];

/** All signs of a text, in one look at each of its characters: "KH12, ảnh" → `glued | digit | softPart`. */
export function signsOf(text: string): number {
  const end = text.length;
  let found = 0;
  let before = 0;
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at);
    found |= signsOfOne(code);
    if (code <= colon) found |= signOfPair(before, code);
    else if (before === point) found |= signs.link;
    else if (before <= space && saysAnd(text, at, code)) found |= signs.softPart;
    before = code;
  }
  return found;
}
