import { singleSpaced } from "../../text/clean";
import { codeAt } from "../../text/code-at";
import { fold } from "../../text/fold";
import { endOfDigits, isDigit, isLetterAt, isLetterBefore, lowerCode, nextDigit, saysAt } from "../../text/letters";
import { Remembered } from "../../text/remembered";
import { signs, signsOf } from "./evidence-signs";

/** Units that a result counts in, with what else people write for them; the list of the contract's section 6. */
const quantityUnits: readonly (readonly [unit: string, ...written: string[]])[] = [
  ["lượt người"],
  ["lượt"],
  ["buổi"],
  ["cuộc"],
  ["lần"],
  ["người"],
  ["đồng chí", "đ/c", "đc"],
  ["em"],
  ["học sinh", "hs"],
  ["lớp"],
  ["tin bài", "tin, bài", "tin/bài"],
  ["tin"],
  ["bài"],
  ["đơn"],
  ["vụ"],
  ["ý kiến"],
  ["mô hình"],
  ["tập thể"],
  ["cá nhân"],
  ["văn bản"],
  ["nội dung"],
  ["hồ sơ"],
  ["sáng kiến"],
  ["công trình"],
];

interface Spelling {
  readonly unit: string;
  readonly word: string;
}

const spellings: readonly Spelling[] = quantityUnits
  .flatMap(([unit, ...written]) => [unit, ...written].map((word) => ({ unit, word })))
  .sort((a, b) => b.word.length - a.word.length);

/** By their first letter, longest first. */
type Units = ReadonlyMap<number, readonly Spelling[]>;

function byInitial(list: readonly Spelling[]): Units {
  const map = new Map<number, Spelling[]>();
  for (const spelling of list) {
    const initial = codeAt(spelling.word, 0);
    const same = map.get(initial);
    if (same) same.push(spelling);
    else map.set(initial, [spelling]);
  }
  return map;
}

const markedUnits = byInitial(spellings);
const bareUnits = byInitial(spellings.map(({ unit, word }) => ({ unit, word: fold(word).replace(/ c$/, "/c") })));

/** The longest unit that stands at a place as a word of its own. */
function unitAt(text: string, at: number, units: Units): string | null {
  for (const { unit, word } of units.get(lowerCode(codeAt(text, at))) ?? []) {
    if (saysAt(text, at, word) && !isLetterAt(text, at + word.length)) return unit;
  }
  return null;
}

/** Words before a number that make it a name or a date: "lớp 5", "năm 2024", "số 12", "KH 36". */
const naming =
  /(?:^|[\s(,;:])(?:(?:năm|nam|ngày|ngay|tháng|thang|quý|quy|tuần|tuan|lớp|lop|khối|khoi|kỳ|kì|hk|học kỳ|năm học)\s*\.?|(?:(?<!tổng )số|(?<!tong )so|điều|dieu|khoản|phòng|tổ|lần thứ|thứ|khóa|nh|tt|stt|kh|qđ|bc|tb|cv|bb|nq|ct|hd|ttr|gm)\s*[.:]?)\s*$/iu;

/** Cycles before "1 lần": "6 tháng 1 lần" is no count. */
const cycle = /(?:tháng|thang|tuần|tuan|năm|nam|quý|quy|ngày|ngay|học kỳ)\s*$/iu;

/** The lower end of a range, which states no count: "từ 5 đến 10 lượt", "300 - 350 người". */
const lowerEnd = /(?<![\d./,])(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:-|–|—|đến|tới|den|toi)\s*$/u;

/** Digits with dots, commas, or spaces between thousands ("1 000 lượt"). */
const numberAt = /\d{1,3}(?: 000)+(?![\d.,])|\d+(?:[.,]\d+)*/y;
/** "3 (ba) cuộc": the number in words. */
const inBrackets = /\([^()]{1,12}\) ?/y;

/** "1.250" → 1250, "1,250" → 1250, "1,5" → 1.5, "1.5" → 1.5; null for what is no number. */
export function vietnameseNumber(written: string): number | null {
  if (endOfDigits(written, 0) === written.length) return written === "" ? null : Number(written);
  if (/^\d{1,3}(?: \d{3})+$/.test(written)) return Number(written.replace(/ /g, ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return Number(written.replace(/\./g, "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+$/.test(written)) return Number(written.replace(/,/g, ""));
  if (/^\d+(?:[.,]\d+)?$/.test(written)) return Number(written.replace(",", "."));
  return null;
}

/**
 * Does the number at a place go on from what stands before it: "54/54", "12-15", "a3"? In "3 lớp/150 hs" a slash behind a
 * letter parts two numbers, in ": -3" the minus is the number's own.
 */
function goesOnFrom(text: string, at: number): boolean {
  if (at === 0) return false;
  if (isLetterBefore(text, at) || isDigit(codeAt(text, at - 1))) return true;
  const sign = text.charAt(at - 1);
  if (!"/.,-".includes(sign)) return false;
  if (sign === "-" && (at === 1 || /[\s:;(]/.test(text.charAt(at - 2)))) return false;
  return sign === "." || !isLetterBefore(text, at - 1);
}

/** Where the words behind a number begin. */
function behindNumber(text: string, end: number): number {
  const at = text.startsWith(" ", end) ? end + 1 : end;
  if (!text.startsWith("(", at)) return at;
  inBrackets.lastIndex = at;
  return inBrackets.test(text) ? inBrackets.lastIndex : at;
}

/** So many of something. */
interface Count {
  readonly value: number;
  readonly unit: string;
}

const none: readonly Count[] = [];

/**
 * The counts that a text states, in their order: "3 buổi, 120 lượt người" → 3 buổi, 120 lượt người.
 *
 * A number with a unit of the list behind it, in lists and sentences alike; the unit is the longest that fits ("28 cuộc
 * họp" → 28 cuộc). Shares (54/54), percents, money, dates and document numbers are none. Clause 6 of the contract.
 */
export function readQuantities(text: string): readonly Count[] {
  return nextDigit(text, 0) < 0 ? none : remembered.of(text);
}

/** Results in few words repeat: the same meetings and hours stand in many rows. */
const remembered = new Remembered(countsIn, 40);

function countsIn(text: string): readonly Count[] {
  const plain = plainText(text);
  let units: Units | null = null;
  let found: Count[] | null = null;
  let end = 0;
  for (let start = nextDigit(plain, 0); start >= 0; start = nextDigit(plain, end)) {
    numberAt.lastIndex = start;
    if (!numberAt.test(plain)) break;
    end = numberAt.lastIndex;
    if (goesOnFrom(plain, start)) continue;
    const behind = behindNumber(plain, end);
    if (!isLetterAt(plain, behind)) continue;
    // Without any mark in the whole text the units are compared without theirs.
    units ??= withoutMarks.test(plain) ? bareUnits : markedUnits;
    const unit = unitAt(plain, behind, units);
    if (unit === null) continue;
    const value = vietnameseNumber(plain.slice(start, end));
    const before = plain.slice(Math.max(0, start - 24), start).toLowerCase();
    if (value === null || naming.test(before) || (unit === "lần" && cycle.test(before.trimEnd()))) continue;
    const lower = /[-–—ếớeo]/u.test(before.slice(-4)) ? lowerEnd.exec(before) : null;
    if (lower !== null && (vietnameseNumber(lower[1] ?? "") ?? value) < value) continue;
    if (found === null) found = [{ value, unit }];
    else found.push({ value, unit });
  }
  return found ?? none;
}

const longest = 10_000;
const withoutMarks = /^[\u0020-\u007E]*$/;

/** Composed letters, and single spaces between words. */
function plainText(text: string): string {
  const isPlain = (signsOf(text) & (signs.unclean | signs.oddSpace)) === 0;
  return isPlain ? text.slice(0, longest) : singleSpaced(text.normalize("NFC").slice(0, longest));
}
