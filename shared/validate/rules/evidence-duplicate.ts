import type { Evidence } from "../../model/evidence";
import { fold } from "../../text/fold";
import { leadingNumber } from "../../text/letters";
import { lettersPrintOf, printOf, printWith } from "../../text/print";
import { alike } from "../../text/alike";
import { defineRule } from "../define-rule";
import { quoted } from "../wording";

/** The fewest words that name a document without number, date or link. */
const fewestWords = 3;

/**
 * Which document a citation names; dates are compared apart, for one of two citations may leave it out. Null for words
 * without number, date or link that could mean many things ("Hình ảnh", "Danh sách").
 */
function documentOf(row: Evidence): string | null {
  const { number, symbol, date, kind, text, link, code } = row;
  if (number !== null && symbol !== null) {
    return `symbol ${String(Number.parseInt(number, 10))}/${yearIn(number) ?? "-"} ${fold(symbol)}`;
  }
  if (number !== null) return `number ${kind} ${number}`;
  if (isAnyPicture(row)) return null;
  const bare = date === null && link === null && code === null;
  const folded = fold(text);
  if (bare && folded.split(" ").length < fewestWords) return null;
  return link === null && code === null ? `text ${folded}` : JSON.stringify([folded, link, code]);
}

/** "3 ảnh", "video": each may be another. */
function isAnyPicture({ date, kind, link, code }: Evidence): boolean {
  return date === null && (kind === "hinh-anh" || kind === "video") && link === null && code === null;
}

/** A task with the number of a document. */
function printOfNumber(row: Evidence): number | null {
  const { taskId, number } = row;
  if (taskId === null || (number === null && isAnyPicture(row))) return null;
  return printWith(printOf(taskId), number === null ? noNumber : leadingNumber(number));
}

const noNumber = -1;

/** The words of a document, or again its number. */
const printOfWords = ({ number, text }: Evidence): number =>
  number === null ? lettersPrintOf(text) : leadingNumber(number);

/** A law's year is part of its number: "10/2022" → "2022". */
function yearIn(number: string): string | null {
  return number.includes("/") ? (number.split("/")[1] ?? null) : null;
}

export const evidenceDuplicate = defineRule({
  id: "evidence-duplicate",
  severity: "warning",
  why: "Một văn bản chỉ cần ghi một lần cho mỗi nhiệm vụ, nếu không số minh chứng bị đếm thừa.",
  good: "KH 25/KH-THTU; BB ngày 15/3/2024",
  bad: "KH 25/KH-THTU; KH 25/KH-THTU",
  *check({ evidence }) {
    const earlier = new Map<string, Evidence[]>();
    for (const row of alike(alike(evidence, printOfNumber), printOfWords)) {
      const document = documentOf(row);
      if (document === null) continue;
      const key = `${row.taskId ?? ""} ${document}`;
      const same = earlier.get(key);
      if (!same) earlier.set(key, [row]);
      else if (same.some(({ date }) => date === null || row.date === null || date === row.date)) {
        yield { at: row.source, evidence: row, params: { words: row.text } };
      } else same.push(row);
    }
  },
  message: ({ words }) => `Minh chứng${quoted(words)} đã được ghi cho nhiệm vụ này. Hãy bỏ một lần ghi.`,
});
