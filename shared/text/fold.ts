const marks = /[\u0300-\u036F]/g;
const tones = /[\u0300\u0301\u0303\u0309\u0323]/;

const plainAscii = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * A text without case, marks and signs, for comparing headings, units and words that people write as they please.
 *
 * "Nội dung\nCÔNG VIỆC:" → "noi dung cong viec". Every run of what is neither letter nor digit becomes one space;
 * đ becomes d. Idempotent.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text;
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
