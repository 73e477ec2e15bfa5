import { codeAt } from "./code-at";
import { numberIn } from "./letters";

/** A numbering taken apart: what stands before its last part, the style of that part, and how far it counts. */
export interface Ordinal {
  /** Numbers of one list share it: "1." of "1.2", "NV-" of "NV-03". */
  readonly prefix: string;
  readonly style: "digits" | "roman" | "letter";
  readonly value: number;
}

const vietnamese = "abcdđeghiklmnopqrstuvxy";
const latin = "abcdefghijklmnopqrstuvwxyz";
const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number | null {
  if (!/^(?:x{0,3}|xl|lx{0,3})(?:ix|iv|v?i{0,3})$/.test(text) || text === "") return null;
  const values = Array.from(text, (letter) => romanDigits[letter] ?? 0);
  return values.reduce((sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value), 0);
}

/** What most numberings are: 3, 1.12. */
const plainNumbering = /^(?:\d{1,5}\.)*\d{1,5}$/;

/**
 * What a numbering may count as; more than one reading for a lone letter that is a Roman numeral too:
 * "1.2" → digits 2 behind "1."; "IV" → roman 4; "i)" → letter 9 (Vietnamese and Latin alphabets) or roman 1.
 */
export function ordinalsOf(code: string): readonly Ordinal[] {
  if (plainNumbering.test(code)) {
    const last = code.lastIndexOf(".") + 1;
    return [{ prefix: code.slice(0, last), style: "digits", value: Number(code.slice(last)) }];
  }
  const trimmed = code
    .trim()
    .replace(/[.)\]:/\s-]+$/, "")
    .replace(/^[([]/, "");
  const digits = /^(.*?)(\d{1,5})$/.exec(trimmed);
  if (digits) return [{ prefix: (digits[1] ?? "").toLowerCase(), style: "digits", value: Number(digits[2]) }];
  const letters = /^(.*?[.\-\s])?(\p{L}{1,7})$/u.exec(trimmed);
  if (!letters) return [];
  const prefix = (letters[1] ?? "").toLowerCase();
  const word = (letters[2] ?? "").toLowerCase();
  const roman = romanValue(word);
  const readings: Ordinal[] = roman === null ? [] : [{ prefix, style: "roman", value: roman }];
  if (word.length === 1 && latin.concat("đ").includes(word))
    readings.push({ prefix, style: "letter", value: word.charCodeAt(0) });
  return readings;
}

/**
 * Does a plain numbering go on with the one before it? ("1.9", "1.10") → true. What `ordinalsOf` must read first ("b)",
 * "IV", "NV-03") is not told here.
 */
export function goesOn(before: string, code: string): boolean {
  const last = endOfPoints(code);
  if (endOfPoints(before) !== last || before.length === last || code.length === last) return false;
  for (let at = 0; at < last; at++) if (codeAt(before, at) !== codeAt(code, at)) return false;
  return numberIn(code, last, code.length) === numberIn(before, last, before.length) + 1;
}

/** The place behind the last point of a numbering; 0 without one. */
function endOfPoints(code: string): number {
  let at = code.length;
  while (at > 0 && codeAt(code, at - 1) !== point) at--;
  return at;
}

const point = 46;

/** Does one letter follow another, in the Vietnamese or the Latin alphabet? ("d", "đ") and ("d", "e") → true. */
export function letterFollows(before: number, after: number): boolean {
  const [first, second] = [String.fromCharCode(before), String.fromCharCode(after)];
  return [vietnamese, latin].some(
    (alphabet) => alphabet.includes(first) && alphabet.indexOf(second) === alphabet.indexOf(first) + 1,
  );
}
