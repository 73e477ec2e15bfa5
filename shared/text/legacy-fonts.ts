import { beyondAscii, combining, signsOf, unicodeVietnamese } from "./letter-signs";
import { tcvn3Letters, vniLetters } from "./legacy-maps";
import { isVietnameseSyllable } from "./syllable";

export const legacyEncodings = ["tcvn3", "vni"] as const;
export type LegacyEncoding = (typeof legacyEncodings)[number];

const foreignLetter = /[\u0080-\uFFFF]/;

/** By how much of its words a code must make more Vietnamese than the text is as it stands. */
const clearlyBetter = 0.3;

/** ".VnTime" → tcvn3, "VNI-Times" → vni, anything else → null. */
export function encodingOfFont(font: string | null): LegacyEncoding | null {
  if (font === null) return null;
  const name = font.trim();
  if (/^\.vn/i.test(name) || /^vn(?:time|arial|avant|courier)h?$/i.test(name)) return "tcvn3";
  return /^vni[- ]/i.test(name) ? "vni" : null;
}

/** Fonts such as .VnTimeH draw lower-case codes as capitals, for TCVN3 has no codes for toned capitals. */
function drawsCapitals(font: string | null): boolean {
  return font !== null && encodingOfFont(font) === "tcvn3" && /h$/i.test(font.trim());
}

function fromTcvn3(text: string): string {
  let decoded = "";
  for (const character of text) decoded += tcvn3Letters.get(character) ?? character;
  return decoded;
}

function fromVni(text: string): string {
  let decoded = "";
  for (let index = 0; index < text.length; index++) {
    const two = vniLetters.get(text.slice(index, index + 2));
    if (two !== undefined && index + 1 < text.length) {
      decoded += two;
      index++;
    } else {
      const one = text.charAt(index);
      decoded += vniLetters.get(one) ?? one;
    }
  }
  return decoded;
}

/** Words of the raw text that hold a character beyond ASCII: the ones an encoding changes. */
function tellingWords(text: string): string[] {
  return text
    .split(/[\s!-/:-@[-`{-~\u201C\u201D\u2013\u2014\u2026\u00A0]+/)
    .filter((word) => foreignLetter.test(word) && !/[0-9]/.test(word) && (word.length > 1 || /\p{L}/u.test(word)))
    .slice(0, 200);
}

/** Capitals without a vowel (QĐ, HĐSP) are no syllables and tell nothing. */
const abbreviation = /^[B-DF-HJ-NP-TV-XZĐ]+$/;

/** Share of words that can be Vietnamese syllables, 0 to 1. */
function validity(words: readonly string[]): number {
  let valid = 0;
  let counted = 0;
  for (const word of words) {
    if (abbreviation.test(word)) continue;
    counted++;
    if (isVietnameseSyllable(word)) valid++;
  }
  return counted === 0 ? 0 : valid / counted;
}

/**
 * Decodes text that was typed with a TCVN3 or VNI font, known by the font's name and held against the text itself,
 * for fonts lie after a paste; null when there is nothing to decode or no encoding makes Vietnamese of it.
 *
 * ("C«ng ®oµn", ".VnTime") → { text: "Công đoàn", encoding: "tcvn3" }; ("Taï Uyeân", "Arial") → vni, "Tạ Uyên".
 * A cell that holds Unicode Vietnamese letters is never touched. Give the raw text: TCVN3's ư is U+00AD, which
 * `cleanText` takes for a soft hyphen. Clause 7 of the contract.
 */
export function decodeLegacy(raw: string, font: string | null): { text: string; encoding: LegacyEncoding } | null {
  const text = signsOf(raw) & combining ? raw.normalize("NFC") : raw;
  const signs = signsOf(text);
  if (signs & unicodeVietnamese) return null;
  const byFont = encodingOfFont(font);
  const capitals = drawsCapitals(font);
  if ((signs & beyondAscii) === 0) {
    const upper = capitals ? text.toUpperCase() : text;
    return upper === text ? null : { text: upper, encoding: "tcvn3" };
  }
  const words = tellingWords(text);
  const asItIs = validity(words);
  // Under another font a code must make clearly better Vietnamese of the text; of "Thông báo" none can.
  if (byFont === null && asItIs > 1 - clearlyBetter) return null;
  const tcvn3 = validity(words.map(fromTcvn3));
  const vni = validity(words.map(fromVni));
  const encoding = choose(words, byFont, { asItIs, tcvn3, vni });
  if (encoding === null) return null;
  const plain = encoding === "tcvn3" ? fromTcvn3(text) : fromVni(text);
  const decoded = (capitals && encoding === "tcvn3" ? plain.toUpperCase() : plain).normalize("NFC");
  return decoded === text ? null : { text: decoded, encoding };
}

function choose(
  words: readonly string[],
  byFont: LegacyEncoding | null,
  share: { asItIs: number; tcvn3: number; vni: number },
): LegacyEncoding | null {
  if (byFont !== null) {
    const other: LegacyEncoding = byFont === "tcvn3" ? "vni" : "tcvn3";
    const best = Math.max(share.asItIs, share[other]);
    // The font is believed unless another reading is clearly the better Vietnamese.
    if (share[byFont] >= best || share[byFont] >= 0.75) return byFont;
    if (share.asItIs >= share[other]) return share.asItIs >= 0.75 ? null : byFont;
    return share[other] >= 0.75 ? other : byFont;
  }
  // Both codes make Vietnamese of "Chöa": only its neighbours can tell.
  if (share.tcvn3 === share.vni) return null;
  const better: LegacyEncoding = share.tcvn3 >= share.vni ? "tcvn3" : "vni";
  const telling =
    words.length >= 2 ||
    words.some((word) => /[^\p{L}]/u.test(word) || /[\u00F8\u00F6\u00E4\u00E5\u00FB\u00EF]/.test(word));
  return telling && share[better] >= 0.75 && share[better] >= share.asItIs + clearlyBetter ? better : null;
}

/** Could a text with these signs be of a legacy code: letters beyond ASCII, and none that only Unicode has? */
export function mayBeLegacy(signs: number): boolean {
  return (signs & (beyondAscii | unicodeVietnamese)) === beyondAscii;
}

/** Is a text sound Vietnamese as it stands, though a code could change it? "Không" under .VnTime → true, "C«ng" → false. */
export function isSoundAsItIs(text: string): boolean {
  const words = tellingWords(text);
  return words.length > 0 && words.every((word) => abbreviation.test(word) || isVietnameseSyllable(word));
}

/** Text that no encoding changes, whatever stands around it: plain ASCII, or with letters that only Unicode has. */
export function isSurelyUnicode(signs: number): boolean {
  return (signs & beyondAscii) === 0 || (signs & (unicodeVietnamese | combining)) === unicodeVietnamese;
}

/**
 * The same for a cell too short to tell by itself, on a sheet whose other cells were typed in a legacy code under the
 * same lying font: decoded when it is wholly Vietnamese (or capitals) afterwards, and no Vietnamese as it stands or, where
 * no cell of that font is Unicode (`sure`), in any case: "Soá" is "Số" there.
 */
export function decodeAsNeighbours(
  text: string,
  encoding: LegacyEncoding,
  sure: boolean,
): { text: string; encoding: LegacyEncoding } | null {
  if (!mayBeLegacy(signsOf(text))) return null;
  const words = tellingWords(text);
  const decode = encoding === "tcvn3" ? fromTcvn3 : fromVni;
  const sound = (word: string): boolean => abbreviation.test(word) || isVietnameseSyllable(word);
  if (words.length === 0 || (!sure && words.every(sound)) || !words.every((word) => sound(decode(word)))) return null;
  const decoded = decode(text).normalize("NFC");
  return decoded === text ? null : { text: decoded, encoding };
}

const none: readonly string[] = [];

const suspect = /[ờớởỡợơừứửữự\uFFFD\u00BA\u00BB]/;
const mark = /[\u0300-\u036F]/;
/** Without one of these no word of a composed text can be damaged; spares taking sound texts apart. */
const mayBeDamaged = /-[ờớởỡợừứửữự]|[\uFFFD\u00BA\u00BB]|(?<!ư)[ờớởỡợơ](?:c|ng|u)(?!\p{L})/iu;

/**
 * Words that lost letters on the way and cannot be decoded for certain; reported, never guessed.
 *
 * "tr-ờng", "bớc", "nớc" (TCVN3's ư is a soft hyphen that some programs drop or turn into "-"), "Ho\uFFFDt".
 */
export function damagedWords(text: string): readonly string[] {
  if (!suspect.test(text)) return none;
  const composed = mark.test(text) ? text.normalize("NFC") : text;
  if (!mayBeDamaged.test(composed)) return none;
  const damaged: string[] = [];
  for (const word of composed.split(/[\s,;:()"“”.]+/)) {
    if (word === "" || word.length > 40) continue;
    if (/\p{L}-[ờớởỡợừứửữự]/u.test(word)) damaged.push(word);
    else if (/\uFFFD|\u00E1[\u00BA\u00BB]/.test(word)) damaged.push(word);
    else if (/^(?:\p{L}-?)*$/u.test(word) && /[ờớởỡợơ](?:c|ng|u)(?!\p{L})/iu.test(word) && !/[ưƯ]/.test(word))
      damaged.push(word);
  }
  return damaged;
}
