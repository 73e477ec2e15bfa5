const marks = /[\u0300-\u036F]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Characters from here on are folded with their neighbours. */
const firstUnknown = 0x2070;

/**
 * What a single character folds to; null when that hangs on its neighbours. Filled as characters are met; its full
 * length from the start, for an array with a wide hole is looked up as slowly as a map.
 */
const pieces = new Array<string | null | undefined>(firstUnknown).fill(undefined);

/** Letters and signs whose folding needs no look at their neighbours: Latin with its Vietnamese block, punctuation. */
const standsAlone = (code: number): boolean =>
  code < 0x0250 || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x2000 && code < firstUnknown);

function pieceOf(code: number): string | null {
  if (code >= firstUnknown) return null;
  const known = pieces[code];
  if (known !== undefined) return known;
  const folded = standsAlone(code) ? foldWhole(`a${String.fromCharCode(code)}b`) : "";
  const piece = folded.startsWith("a") && folded.endsWith("b") ? folded.slice(1, -1) : null;
  pieces[code] = piece;
  return piece;
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
  let folded = "";
  let space = false;
  for (let index = 0; index < text.length; index++) {
    const piece = pieceOf(text.charCodeAt(index));
    if (piece === null) return foldWhole(text);
    if (piece === " ") {
      space = folded !== "";
      continue;
    }
    if (space) folded += " ";
    space = false;
    folded += piece;
  }
  return folded;
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
