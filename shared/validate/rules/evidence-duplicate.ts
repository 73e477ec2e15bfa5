import type { Evidence } from "../../model/evidence";
import { fold } from "../../text/fold";
import { defineRule } from "../define-rule";
import { quoted } from "../wording";

/** Words without number, date or link that could mean many things ("Hình ảnh", "Danh sách") name no document. */
function namesDocument({ number, date, link, code, kind, text }: Evidence): boolean {
  if (number !== null || date !== null || link !== null || code !== null) return true;
  return kind !== "hinh-anh" && kind !== "video" && fold(text).split(" ").length >= 3;
}

/** Which document a citation names; dates are compared apart, for one of two citations may leave it out. */
function documentOf({ number, symbol, kind, text, link, code }: Evidence): string {
  if (number !== null && symbol !== null)
    return JSON.stringify(["symbol", Number.parseInt(number, 10), fold(symbol), yearIn(number)]);
  if (number !== null) return JSON.stringify(["number", kind, number]);
  return JSON.stringify(["text", fold(text), link, code]);
}

/** A law's year is part of its number: "10/2022" → "2022". */
function yearIn(number: string): string | null {
  return number.split("/")[1] ?? null;
}

export const evidenceDuplicate = defineRule({
  id: "evidence-duplicate",
  severity: "warning",
  why: "Một văn bản chỉ cần ghi một lần cho mỗi nhiệm vụ, nếu không số minh chứng bị đếm thừa.",
  good: "KH 25/KH-THTU; BB ngày 15/3/2024",
  bad: "KH 25/KH-THTU; KH 25/KH-THTU",
  *check({ tasks, evidenceOf }) {
    for (const { id } of tasks) {
      const earlier = new Map<string, Evidence[]>();
      for (const row of evidenceOf(id)) {
        if (!namesDocument(row)) continue;
        const key = documentOf(row);
        const same = earlier.get(key);
        if (!same) earlier.set(key, [row]);
        else if (same.some(({ date }) => date === null || row.date === null || date === row.date)) {
          yield { at: row.source, evidence: row, params: { words: row.text } };
        } else same.push(row);
      }
    }
  },
  message: ({ words }) => `Minh chứng${quoted(words)} đã được ghi cho nhiệm vụ này. Hãy bỏ một lần ghi.`,
});
