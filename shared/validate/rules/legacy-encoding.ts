import { cellAddress, type CellRef } from "../../model/cell";
import type { CellEdit } from "../../model/finding";
import type { Judged } from "../context";
import { defineRule } from "../define-rule";

const names: Readonly<Record<string, string>> = { tcvn3: "TCVN3 (.VnTime)", vni: "VNI" };

/** The whole column in Unicode: every text cell as it was read. */
function editsFor(at: CellRef, judged: Judged): readonly CellEdit[] {
  return judged.decodedFrom(at).map(({ cell, text }) => ({
    source: { sheet: at.sheet, cell: cellAddress(cell.row, cell.column) },
    value: text,
  }));
}

export const legacyEncoding = defineRule({
  id: "legacy-encoding",
  severity: "info",
  why: "Chữ gõ bằng phông cũ TCVN3 hoặc VNI được đổi sang Unicode khi đọc, nên cần xem lại cho chắc.",
  good: "Công đoàn (Unicode, Times New Roman)",
  bad: "C«ng ®oµn (.VnTime)",
  *check(judged) {
    for (const { at, encoding, after, taskId } of judged.structured.decoded) {
      yield { at, taskId, params: { encoding, words: after }, edits: editsFor(at, judged) };
    }
  },
  message: ({ encoding, words }) =>
    `Cột này gõ bằng phông ${names[String(encoding)] ?? "cũ"}, đã được đọc sang Unicode${
      typeof words === "string" && words !== "" ? `, ví dụ “${words.slice(0, 80)}”` : ""
    }. Hãy xem lại, rồi đổi cả cột sang phông Unicode như Times New Roman.`,
  fixTitle: () => "Đổi cả cột sang Unicode",
});
