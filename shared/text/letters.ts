import { codeAt } from "./code-at";

/** What a UTF-16 code is, as far as readers of texts ask. */
const kindOfCode = new Uint8Array(0x1_0000);
const [capital, letter, mark, digit, white, half, other] = [1, 2, 3, 4, 5, 6, 7];

function kindOf(code: number): number {
  const known = kindOfCode[code] ?? other;
  return known === 0 ? (kindOfCode[code] = look(code)) : known;
}

/** Codes are looked up as they are met: a file's texts hold a few hundred of them. */
function look(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return half;
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return /\p{Lu}/u.test(character) ? capital : letter;
  if (/\p{M}/u.test(character)) return mark;
  if (code >= 48 && code <= 57) return digit;
  return /\s/.test(character) ? white : other;
}

const lowerCodes = new Uint16Array(0x1_0000);

/** The code of the small letter: "Đ" → "đ"; of what has none, or more than one code, the same. */
export function lowerCode(code: number): number {
  const known = lowerCodes[code] ?? code;
  if (known !== 0) return known;
  const lower = String.fromCharCode(code).toLowerCase();
  return (lowerCodes[code] = lower.length === 1 ? lower.charCodeAt(0) : code);
}

/**
 * Do some words in small letters stand at a place of a text, there in capitals or not? Line breaks and odd spaces count
 * as spaces.
 */
export function saysAt(text: string, at: number, words: string): boolean {
  const length = words.length;
  if (at < 0 || at + length > text.length) return false;
  for (let index = 0; index < length; index++) {
    const wanted = codeAt(words, index);
    const code = codeAt(text, at + index);
    if (code !== wanted && lowerCode(code) !== wanted && !(wanted === space && isWhite(code))) return false;
  }
  return true;
}
const space = 32;

/** A to Z and a to z. */
export const isAsciiLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** An ASCII digit. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** White space as `\s` means it, line breaks too. */
export const isWhite = (code: number): boolean => kindOf(code) === white;

/** Does a letter (`\p{L}`) stand at a place of a text? */
export function isLetterAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = kindOf(codeAt(text, at));
  return kind <= letter || (kind === half && /^\p{L}/u.test(text.slice(at, at + 2)));
}

/** Does a capital letter (`\p{Lu}`) stand at a place of a text? */
export function isCapitalAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = kindOf(codeAt(text, at));
  return kind === capital || (kind === half && /^\p{Lu}/u.test(text.slice(at, at + 2)));
}

/** Where the letter that stands at a place ends; the place itself for none. Rare letters take two codes. */
export function endOfLetter(text: string, at: number): number {
  if (at < 0 || at >= text.length) return at;
  const kind = kindOf(codeAt(text, at));
  if (kind <= letter) return at + 1;
  return kind === half && /^\p{L}/u.test(text.slice(at, at + 2)) ? at + 2 : at;
}

/** Does a letter end before a place of a text? */
export function isLetterBefore(text: string, at: number): boolean {
  if (at <= 0 || at > text.length) return false;
  const kind = kindOf(codeAt(text, at - 1));
  return kind <= letter || (kind === half && /\p{L}$/u.test(text.slice(Math.max(0, at - 2), at)));
}

/** Does a word go on at a place of a text, with a letter or a mark upon the one before? */
export function goesOnAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = kindOf(codeAt(text, at));
  return kind <= mark || (kind === half && /^[\p{L}\p{M}]/u.test(text.slice(at, at + 2)));
}

/** Does a text hold more letters than so many? It stops looking where it does. */
export function hasMoreLetters(text: string, most: number): boolean {
  const end = text.length;
  let letters = 0;
  for (let at = 0; at < end; at++) if (isLetterAt(text, at) && ++letters > most) return true;
  return false;
}

/** The place of the next ASCII digit from a place on; -1 without one. */
export function nextDigit(text: string, from: number): number {
  const end = text.length;
  for (let at = from; at < end; at++) if (isDigit(codeAt(text, at))) return at;
  return -1;
}

/** The number that a text begins with, 0 without one: "012/2022" → 12. */
export function leadingNumber(text: string): number {
  return numberIn(text, 0, endOfDigits(text, 0));
}

/** Where the digits that stand at a place end. */
export function endOfDigits(text: string, from: number): number {
  const end = text.length;
  let at = from;
  while (at < end && isDigit(codeAt(text, at))) at++;
  return at;
}

/** The number that a stretch of digits writes; -1 where anything else stands. */
export function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at);
    if (!isDigit(code)) return -1;
    number = number * 10 + code - 48;
  }
  return number;
}
