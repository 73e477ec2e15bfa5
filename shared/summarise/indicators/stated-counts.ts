import { fold } from "../../text/fold";
import { Remembered } from "../../text/remembered";

/** A number in a result with the words around it, folded: "Đã giải quyết 4 đơn" → 4, before "da giai quyet", behind "don". */
export interface StatedCount {
  readonly value: number;
  /** The words of the clause before the number. */
  readonly before: string;
  /** The first words behind it. */
  readonly behind: string;
}

const clauses = /[,;.\n•()](?:\s|$)|\n/;
const numbers = /(?<![\p{L}\d.,/-])(\d{1,3}(?:\.\d{3})+|\d{1,6}(?:,\d{1,2})?)\s+(?=\p{L})/gu;
/** A number behind one of these names a thing instead of counting it: "lớp 1", "tháng 9", "số 2". */
const naming = new Set(["lop", "khoi", "nam", "thang", "ngay", "quy", "so", "tuan", "dieu", "ky", "dot", "hoc ky"]);
const behindLength = 40;

const none: readonly StatedCount[] = [];

/** Numbers with words behind them, clause by clause: "01 buổi, 1.250 lượt học sinh" → 1 buoi, 1250 luot hoc sinh. */
export const statedCounts = (text: string): readonly StatedCount[] => remembered.of(text);

/** "12 tin bài" stands in many results. */
const remembered = new Remembered((text: string): readonly StatedCount[] => {
  if (!/\d/.test(text)) return none;
  return text.split(clauses).flatMap((clause) =>
    [...clause.matchAll(numbers)].flatMap((match) => {
      const before = fold(clause.slice(0, match.index));
      if (naming.has(before.slice(before.lastIndexOf(" ") + 1))) return [];
      const start = match.index + match[0].length;
      const value = Number((match[1] ?? "").replace(/\./g, "").replace(",", "."));
      return [{ value, before, behind: fold(clause.slice(start, start + behindLength)) }];
    }),
  );
});

/** Does a folded text hold a folded phrase as whole words? ("giai quyet don thu", "don") → true. */
export function holdsPhrase(folded: string, phrase: string): boolean {
  for (let at = folded.indexOf(phrase); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if ((at === 0 || folded[at - 1] === " ") && (end === folded.length || folded[end] === " ")) return true;
  }
  return false;
}

/** Does a folded text begin with a folded phrase as whole words? */
export function beginsWith(folded: string, phrase: string): boolean {
  return folded.startsWith(phrase) && (folded.length === phrase.length || folded[phrase.length] === " ");
}

const denial = /(?:khong|chua) (?:co|con|phat sinh|tiep nhan|nhan|ghi nhan|xay ra|de xay ra) ?/g;

/**
 * Does a result say in words that there was none of something? ("Không có đơn thư khiếu nại", ["don thu"]) → true.
 * The thing stands right behind the denial; `notWith` are words that make it another statement (no *backlog*).
 */
export function saysNone(text: string, things: readonly string[], notWith: readonly string[]): boolean {
  const whole = fold(text);
  if (!whole.includes("khong") && !whole.includes("chua")) return false;
  return text.split(clauses).some((clause) => {
    const folded = fold(clause);
    if (notWith.some((word) => holdsPhrase(folded, word))) return false;
    if (/^khong phat sinh(?: trong ky)?$/.test(folded)) return true;
    return [...folded.matchAll(denial)].some((match) => {
      const rest = folded.slice(match.index + match[0].length);
      return things.some((thing) => beginsWith(rest, thing));
    });
  });
}
