import { codeAt } from "../../text/code-at";
import { isAsciiLetter, isWhite } from "../../text/letters";

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
} as const;

/** The signs of single characters. */
const characters: readonly (readonly [characters: string, sign: number])[] = [
  ["0123456789", signs.digit],
  ["\n", signs.lineBreak],
  [";*+•●▪➢►", signs.hardPart],
  [",&+", signs.softPart],
  ["(", signs.bracket],
  ["\t\n\v\f\r\u00A0", signs.oddSpace],
  ["\\", signs.link],
];
const firstFar = 0x100;
const signsOfCode = new Uint8Array(firstFar);
const signsOfFar = new Map<number, number>();
for (const [list, sign] of characters) {
  for (const code of Array.from(list, (character) => character.charCodeAt(0))) {
    if (code < firstFar) signsOfCode[code] = (signsOfCode[code] ?? 0) | sign;
    else signsOfFar.set(code, sign);
  }
}

const [space, point, slash, zero, colon] = [32, 46, 47, 48, 58];
/** Letters of other alphabets than Vietnamese, and signs, begin here. */
const firstForeign = 0x1f00;

/** What a space, a stroke, a point or a digit tells behind the character before it. */
function signOfPair(before: number, code: number): number {
  if (code === space) return before === space ? signs.oddSpace : 0;
  if (code < point) return 0;
  if (code >= zero && code !== colon) return isAsciiLetter(before) || before >= 0x80 ? signs.glued : 0;
  return isAsciiLetter(before) || (code !== point && (before === slash || before === colon)) ? signs.link : 0;
}

/** Does "và" or "va" begin at a place? */
const saysAnd = (text: string, at: number): boolean =>
  at + 1 < text.length && "vV".includes(text.charAt(at)) && "àÀaA".includes(text.charAt(at + 1));

/** All signs of a text, in one look at each of its characters: "KH12, ảnh" → `glued | digit | softPart`. */
export function signsOf(text: string): number {
  const end = text.length;
  let found = 0;
  let before = 0;
  for (let at = 0; at < end; at++) {
    const code = codeAt(text, at);
    if (code < firstFar) {
      found |= signsOfCode[code] ?? 0;
      if (code <= colon) found |= signOfPair(before, code);
      else if (before === point) found |= signs.link;
      else if (before <= space && saysAnd(text, at)) found |= signs.softPart;
    } else if (code >= firstForeign) found |= signsOfFar.get(code) ?? (isWhite(code) ? signs.oddSpace : 0);
    before = code;
  }
  return found;
}
