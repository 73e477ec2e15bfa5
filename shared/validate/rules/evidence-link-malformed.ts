import type { CellEdit } from "../../model/finding";
import type { Evidence } from "../../model/evidence";
import { judgeLink, repairedLink } from "../../text/links";
import type { Judged } from "../context";
import { defineRule } from "../define-rule";

/** The cell with the address set right, where the cell shows it exactly once. */
function editsFor({ link, source }: Evidence, right: string | null, judged: Judged): readonly CellEdit[] {
  const cell = right === null ? null : judged.cell(source);
  if (right === null || link === null || cell?.formula !== null || typeof cell.value !== "string") return [];
  const parts = cell.value.split(link);
  return parts.length === 2 ? [{ source, value: parts.join(right) }] : [];
}

export const evidenceLinkMalformed = defineRule({
  id: "evidence-link-malformed",
  severity: "warning",
  why: "Đường dẫn viết sai thì không trình duyệt nào mở được.",
  good: "https://thtauyen.hcm.edu.vn/cong-khai",
  bad: "htps://… · https//… · http://",
  checkEvidence(row, judged) {
    if (row.link === null || judgeLink(row.link) !== "malformed") return null;
    const right = repairedLink(row.link);
    const edits = editsFor(row, right, judged);
    return { at: row.source, evidence: row, params: { repairable: right !== null }, edits };
  },
  message: ({ repairable }) =>
    `Đường dẫn viết sai nên không mở được${repairable === true ? ", có vẻ gõ nhầm phần “https://”" : ""}. Hãy mở lại trang cần dẫn và chép đúng địa chỉ.`,
  fixTitle: () => "Sửa phần “https://”",
});
