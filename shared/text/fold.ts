import { codeAt } from "./code-at";
import { Remembered } from "./remembered";

const marks = /[\u0300-\u036F]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

const unmet = -2;
const hangsOnNeighbours = -1;
const space = 32;

/** The one character code that a character folds to, by code; filled as characters are met. */
const foldedCodes = new Int32Array(0x1_0000).fill(unmet);

/** Longer texts are folded as a whole. */
const longestPlain = 4096;

/**
 * Where a folded text is put together, code by code: adding letters to a string makes a chain of little strings, which
 * costs seven times as much.
 */
const folding = new Uint16Array(longestPlain);

/** Letters and signs whose folding needs no look at their neighbours: Latin with its Vietnamese block, punctuation. */
const standsAlone = (code: number): boolean =>
  code < 0x0250 || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2000 && code < 0x2070);

function foldedCodeOf(code: number): number {
  const folded = standsAlone(code) ? foldWhole(`a${String.fromCharCode(code)}b`) : "";
  const alone = folded.length === 3 && folded.startsWith("a") && folded.endsWith("b");
  return alone ? folded.charCodeAt(1) : hangsOnNeighbours;
}

function foldWhole(text: string): string {
  return text
    .normalize("NFD")
    .replace(marks, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(marks, "")
    .replace(/[đðɖ]/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * A text without case, marks and signs, for comparing headings, units and words that people write as they please.
 *
 * "Nội dung\nCÔNG VIỆC:" → "noi dung cong viec". Every run of what is neither letter nor digit becomes one space;
 * đ becomes d. Idempotent.
 */
export function fold(text: string): string {
  return remembered.of(text);
}

/** A title or a name of a unit is compared in many places, at every stage. */
const remembered = new Remembered(foldAnew, 200, 20_000);

function foldAnew(text: string): string {
  const length = foldPlain(text);
  if (length < 0) return foldWhole(text);
  return length === 0 ? "" : String.fromCharCode.apply(null, folding.subarray(0, length) as unknown as number[]);
}

/**
 * What the character at a place of a text folds to: the code of a letter or digit, a space's for anything else; -1 where
 * only its neighbours tell. For sums over the letters of a text that need no folded string.
 */
export function foldedCodeAt(text: string, at: number): number {
  const written = codeAt(text, at);
  const known = foldedCodes[written] ?? unmet;
  return known === unmet ? (foldedCodes[written] = foldedCodeOf(written)) : known;
}

/** Puts the codes of a folded text into `folding` and gives their number; -1 where the text must be folded as a whole. */
function foldPlain(text: string): number {
  const end = text.length;
  if (end > longestPlain) return -1;
  let length = 0;
  let spaced = false;
  for (let index = 0; index < end; index++) {
    const code = foldedCodeAt(text, index);
    if (code > space) {
      // Never fuller than the text: a space is put only where one was passed over.
      if (spaced) folding[length++] = space;
      spaced = false;
      folding[length++] = code;
    } else if (code === space) spaced = length > 0;
    else return -1;
  }
  return length;
}

/** The same with final y read as i, for words whose spelling varies: "kỳ" and "kì", "quý" and "quí" → "ki", "qui". */
export function foldSpelling(text: string): string {
  return fold(text).replace(/y(?= |$)/g, "i");
}

function toneKeyOf(syllable: string): string {
  const decomposed = syllable.normalize("NFD");
  const tone = tones.exec(decomposed);
  if (tone === null) return syllable.normalize("NFC");
  return (
    decomposed.replace(tone[0], "").normalize("NFC") + "`´~?.".charAt("\u0300\u0301\u0303\u0309\u0323".indexOf(tone[0]))
  );
}

/**
 * A key that keeps letters and tones but not where the tone stands: "hòa" and "hoà", "Thúy" and "thuý" are equal,
 * "ma" and "má" are not. White space folded, lower case. Domain notes 7.4.
 */
export function toneKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s\u00A0\u200B]+/)
    .filter((syllable) => syllable !== "")
    .map(toneKeyOf)
    .join(" ");
}
