import type { Evidence } from "../../model/evidence";
import { fold } from "../../text/fold";
import { leadingNumber } from "../../text/letters";
import { lettersPrintOf, printWith } from "../../text/print";
import { alike } from "../../text/alike";
import { defineRule } from "../define-rule";
import { day, shown } from "../wording";

/** The letters of a symbol, however it is spaced: "KH - THTU" → "khthtu". */
const organOf = (symbol: string): string => fold(symbol).replace(/ /g, "");

/** Number and organ of a dated document. */
function printOfNumber({ number, symbol, date }: Evidence): number | null {
  if (number === null || symbol === null || date === null) return null;
  return printWith(lettersPrintOf(symbol), leadingNumber(number));
}

export const evidenceNumberReused = defineRule({
  id: "evidence-number-reused",
  severity: "error",
  why: "Trong một năm, mỗi số văn bản của một cơ quan chỉ có một ngày ban hành.",
  good: "30/QĐ-THTU ngày 05/3/2024 ở cả hai chỗ",
  bad: "30/QĐ-THTU ngày 05/3/2024 và 30/QĐ-THTU ngày 19/3/2024",
  *check({ evidence }) {
    const first = new Map<string, Evidence>();
    for (const row of alike(evidence, printOfNumber)) {
      const { number, symbol, date } = row;
      if (number === null || symbol === null || date === null) continue;
      const plain = number.startsWith("0") ? number.replace(/^0+(?=\d)/, "") : number;
      // Neither folded words nor a year hold the sign.
      const key = `${date.slice(0, 4)}|${organOf(symbol)}|${plain}`;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, row);
      } else if (earlier.date !== date) {
        const { sheet, cell } = earlier.source;
        yield { at: row.source, evidence: row, params: { number, symbol, date, earlier: earlier.date, sheet, cell } };
      }
    }
  },
  message: ({ number, symbol, date, earlier, sheet, cell }) =>
    `Số ${shown(number)} ${shown(symbol)} ở đây đề ngày ${day(date)}, còn ở ô ${shown(cell)} trang “${shown(sheet)}” đề ngày ${day(earlier)}. Hãy xem văn bản gốc và sửa chỗ ghi nhầm số hoặc ngày.`,
});
