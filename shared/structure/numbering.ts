import { codeAt } from "../text/code-at";
import { Remembered } from "../text/remembered";
import { bulletLevels, listLetters, ordinalWords, partWords } from "../locale/vi/headings";

/** How a row is numbered, from the outer styles to the inner ones. */
export type NumberStyle = "part" | "letter" | "roman" | "decimal" | "small" | "bullet";

/** A row's number: "II.3" → roman 2, decimal 3. */
export interface Numbering {
  /** As written. */
  readonly text: string;
  /** The style of the last part. */
  readonly style: NumberStyle;
  /** Numbers from the outermost to the innermost part. */
  readonly parts: readonly number[];
  /** Those numbers with points between them. */
  readonly dotted: string;
  /** Which bullet: 0 for "-", 1 for "+", 2 for "•". */
  readonly bullet: number;
  /** Reads as a Roman number and as a letter alike ("C", "I"). */
  readonly alsoLetter: number | null;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const romanShape = /^M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;

/** "XIV" → 14; null for what is no Roman number. */
export function romanNumber(text: string): number | null {
  if (text === "" || !romanShape.test(text)) return null;
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const value = romanDigits[text.charAt(index)] ?? 0;
    sum += value < (romanDigits[text.charAt(index + 1)] ?? 0) ? -value : value;
  }
  return sum;
}

const partPattern = new RegExp(
  `^(?:${partWords.join("|")})\\s+(?:thứ\\s+)?(${ordinalWords.join("|")}|[IVXLC]+|[A-ZĐ]|\\d{1,2})\\s*[.:)–-]*$`,
  "iu",
);
const codePattern =
  /^[([]?((?:(?![IVX]+[-. ])[A-ZĐ]{2,5}[-. ]?(?=\d))?)([IVXLC]+|[A-ZĐ]|[a-zđ]|\d{1,4})((?:\s?[.,-]\s?(?:\d{1,4}|[IVXLC]+|[a-zđ]))*)\s*[.)/:,\]–-]*$/u;

/** The letter of a group with the number of its work: "A1" counts as "A.1", "B1.2" as "B.1.2". */
const letterAndNumber = /^([A-ZĐ])(\d{1,3}(?:\.\d{1,3})*\.?)$/u;

/** What nearly all rows of work carry: "1.", "1.12"; spares the pattern of everything else. */
const plainDecimal = /^\d{1,4}(?:\.\d{1,4})*\.?$/;

/** A number that fills a cell: "1.", "II", "a)", "1.1", "Phần I", "-", "NV01"; null for words. */
export function readNumbering(raw: string): Numbering | null {
  const text = raw.trim();
  if (text === "" || text.length > 24) return null;
  return plainDecimal.test(text) ? decimal(text) : numberings.of(text);
}

const [point, zero] = [0x2e, 0x30];

/** "1.12." → 1 and 12. */
function decimal(text: string): Numbering {
  const written = text.endsWith(".") ? text.slice(0, -1) : text;
  const end = written.length;
  let count = 1;
  for (let index = 0; index < end; index++) if (codeAt(written, index) === point) count++;
  const parts = new Array<number>(count).fill(0);
  let part = 0;
  for (let index = 0; index < end; index++) {
    const code = codeAt(written, index);
    if (code === point) part++;
    else parts[part] = (parts[part] ?? 0) * 10 + code - zero;
  }
  const dotted = leadingZero.test(written) ? parts.join(".") : written;
  return { text, style: "decimal", parts, dotted, bullet: 0, alsoLetter: null };
}

const leadingZero = /(?:^|\.)0\d/;

/** Is a cell nothing but a number? The same as whether it can be read as one. */
export const isNumbering = (text: string): boolean => plainDecimal.test(text) || readNumbering(text) !== null;

/** A row's number is asked for more than once, and other tables count alike; plain decimals are read as fast as remembered. */
const numberings = new Remembered(readAnew);

function readAnew(text: string): Numbering | null {
  const bullet = bulletLevels.findIndex((signs) => text.length === 1 && signs.includes(text));
  if (bullet >= 0) return { text, style: "bullet", parts: [], dotted: "", bullet, alsoLetter: null };
  const part = partPattern.exec(text)?.[1];
  if (part !== undefined) {
    const place = ordinal(part);
    return { text, style: "part", parts: [place], dotted: String(place), bullet: 0, alsoLetter: null };
  }
  const match = codePattern.exec(text.replace(letterAndNumber, "$1.$2"));
  if (!match) return null;
  const [, prefix = "", first = "", rest = ""] = match;
  const tail = rest.split(/\s?[.,-]\s?/).filter((one) => one !== "");
  const words = [first, ...tail];
  const last = words.at(-1) ?? "";
  const parts = words.map(valueOfPart);
  const style =
    words.length === 1 ? styleOf(first) : /^\d+$/.test(last) || /^[IVXLC]+$/.test(last) ? "decimal" : "small";
  if (prefix !== "" && !/^\d/.test(first)) return null;
  const letter =
    words.length === 1 && style === "roman" && first.length === 1 ? listLetters.indexOf(first.toLowerCase()) + 1 : 0;
  return { text, style, parts, dotted: parts.join("."), bullet: 0, alsoLetter: letter > 0 ? letter : null };
}

function styleOf(word: string): NumberStyle {
  if (/^\d+$/.test(word)) return "decimal";
  if (/^[IVXLC]+$/.test(word) && romanNumber(word) !== null) return "roman";
  return /^[A-ZĐ]$/u.test(word) ? "letter" : "small";
}

function valueOfPart(word: string): number {
  if (/^\d+$/.test(word)) return Number(word);
  const roman = /^[IVXLC]+$/.test(word) ? romanNumber(word) : null;
  return roman ?? listLetters.indexOf(word.toLowerCase()) + 1;
}

function ordinal(word: string): number {
  const place = ordinalWords.indexOf(word.toLowerCase() as (typeof ordinalWords)[number]);
  if (place >= 0) return place + 1;
  return valueOfPart(word.toUpperCase());
}

const leadPart = new RegExp(
  `^((?:phần|chương)\\s+(?:thứ\\s+)?(?:${ordinalWords.join("|")}|[IVXLC]+|[A-ZĐ]|\\d{1,2})(?=\\s)|(?:phần|mục|chương|nhóm)\\s+(?:thứ\\s+)?(?:${ordinalWords.join("|")}|[IVXLC]+|[A-ZĐ]|\\d{1,2})(?=\\s*[.:)–—-]))\\s*[.:)–—-]*\\s*(?=\\S)`,
  "iu",
);
const leadNumber =
  /^(\(?(?:[IVXLC]{1,6}|[A-ZĐ]|[a-zđ]|\d{1,2})(?:\.(?:\d{1,2}|[a-zđ]))*)(?:\s*[.)](?:\s*[-–—])?\s*|\s*[/:]\s+|\s*[-–—]\s+|(?<=\d)[-–—](?=\p{Lu}))(?=\p{L}|["“'(])/u;
const leadNested = /^((?:\d{1,2}|[IVXLC]{1,5})(?:\.\d{1,2})+)\s+(?=\p{L}|["“'(])/u;
const leadBullet = new RegExp(`^([${bulletLevels.join("").replace(/[-\]\\]/g, "\\$&")}])\\s*(?=[\\p{L}\\d"“'(])`, "u");

/** Two letters that begin neither a Roman number nor "Phần", "Chương", "Mục", "Nhóm"; spares the patterns for most titles. */
const beginsWithWord = /^[^\P{L}PCMNpcmn][^\P{L}IVXLC]/u;

/**
 * The number at the beginning of a title and the rest of it: "I. TỔ CHỨC" → "I" and "TỔ CHỨC", "- Họp tổ" → "-" and
 * "Họp tổ"; a title without one stays whole.
 */
export function splitNumbering(title: string): { numbering: Numbering | null; rest: string } {
  const whole = { numbering: null, rest: title };
  if (beginsWithWord.test(title)) return whole;
  for (const pattern of [leadPart, leadNested, leadNumber, leadBullet]) {
    const match = pattern.exec(title);
    if (!match) continue;
    const numbering = readNumbering(match[1]?.replace(/^\(/, "") ?? "");
    const rest = title.slice(match[0].length).trim();
    if (numbering === null || rest === "") continue;
    return { numbering, rest };
  }
  return whole;
}
