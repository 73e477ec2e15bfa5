import { singleSpaced } from "../../text/clean";
import { fold } from "../../text/fold";

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

const spellings = quantityUnits
  .flatMap(([unit, ...written]) => [unit, ...written].map((word) => ({ unit, word })))
  .sort((a, b) => b.word.length - a.word.length);

const longest = Math.max(...spellings.map(({ word }) => word.length)) + 4;

/** Words before a number that make it a name or a date: "lớp 5", "năm 2024", "số 12", "KH 36". */
const naming =
  /(?:^|[\s(,;:])(?:(?:năm|nam|ngày|ngay|tháng|thang|quý|quy|tuần|tuan|lớp|lop|khối|khoi|kỳ|kì|hk|học kỳ|năm học)\s*\.?|(?:(?<!tổng )số|(?<!tong )so|điều|dieu|khoản|phòng|tổ|lần thứ|thứ|khóa|nh|tt|stt|kh|qđ|bc|tb|cv|bb|nq|ct|hd|ttr|gm)\s*[.:]?)\s*$/iu;

/** Cycles before "1 lần": "6 tháng 1 lần" is no count. */
const cycle = /(?:tháng|thang|tuần|tuan|năm|nam|quý|quy|ngày|ngay|học kỳ)\s*$/iu;

/** The lower end of a range, which states no count: "từ 5 đến 10 lượt", "300 - 350 người". */
const lowerEnd = /(?<![\d./,])(\d{1,3}(?:\.\d{3})+|\d+)\s*(?:-|–|—|đến|tới|den|toi)\s*$/u;

/** Digits with dots, commas, or spaces between thousands ("1 000 lượt"). */
const numberAt = /\d{1,3}(?: 000)+(?![\d.,])|\d+(?:[.,]\d+)*/gu;

/** "1.250" → 1250, "1,250" → 1250, "1,5" → 1.5, "1.5" → 1.5; null for what is no number. */
export function vietnameseNumber(written: string): number | null {
  if (/^\d{1,3}(?: \d{3})+$/.test(written)) return Number(written.replace(/ /g, ""));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written)) return Number(written.replace(/\./g, "").replace(",", "."));
  if (/^\d{1,3}(?:,\d{3})+$/.test(written)) return Number(written.replace(/,/g, ""));
  if (/^\d+(?:[.,]\d+)?$/.test(written)) return Number(written.replace(",", "."));
  return null;
}

/**
 * The counts that a text states, in their order: "3 buổi, 120 lượt người" → 3 buổi, 120 lượt người.
 *
 * A number with a unit of the list behind it, in lists and sentences alike; the unit is the longest that fits ("28 cuộc
 * họp" → 28 cuộc). Shares (54/54), percents, money, dates and document numbers are none. Clause 6 of the contract.
 */
export function readQuantities(text: string): readonly { value: number; unit: string }[] {
  const found: { value: number; unit: string }[] = [];
  if (!/\d/.test(text)) return found;
  const plain = singleSpaced(text.normalize("NFC").slice(0, 10_000)).toLowerCase();
  // Without any mark in the whole text the units are compared without theirs.
  const bare = /^[\u0020-\u007E]*$/.test(plain);
  for (const match of plain.matchAll(numberAt)) {
    const written = match[0];
    const start = match.index;
    const end = start + written.length;
    if (
      /[\p{L}\d/.,-]$/u.test(plain.slice(Math.max(0, start - 1), start)) &&
      !/(?:^|[\s:;(])[-+]$/.test(plain.slice(Math.max(0, start - 2), start))
    ) {
      const joint = plain.slice(Math.max(0, start - 2), start);
      // "3 lớp/150 hs": a slash behind a letter separates; "54/54", "12-15", "a3" do not count.
      if (!/\p{L}[/,;-]$/u.test(joint)) continue;
    }
    const value = vietnameseNumber(written);
    if (value === null) continue;
    const before = plain.slice(Math.max(0, start - 24), start);
    const behind = plain
      .slice(end, end + longest + 16)
      .replace(/^ ?\([^()]{1,12}\) ?/, " ")
      .replace(/^ /, "");
    const spelling = spellings.find(({ word }) => {
      const wanted = bare ? fold(word).replace(/ c$/, "/c") : word;
      return behind.startsWith(wanted) && !/^\p{L}/u.test(behind.slice(wanted.length));
    });
    if (spelling === undefined || naming.test(before)) continue;
    if (spelling.unit === "lần" && cycle.test(before.trimEnd())) continue;
    const lower = /[-–—ếớeo]/u.test(before.slice(-4)) ? lowerEnd.exec(before) : null;
    if (lower !== null && (vietnameseNumber(lower[1] ?? "") ?? value) < value) continue;
    found.push({ value, unit: spelling.unit });
  }
  return found;
}
