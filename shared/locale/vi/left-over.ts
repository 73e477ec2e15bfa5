import type { LeftOver } from "../../model/structure";

const reasons: Readonly<Record<LeftOver["reason"], string>> = {
  total: "Dòng cộng, tổng",
  signature: "Phần ký tên cuối bảng",
  "repeated-header": "Dòng tiêu đề lặp lại",
  "column-numbers": "Dòng đánh số cột",
  "sample-row": "Dòng ví dụ mẫu",
  "no-title": "Dòng không có nội dung công việc",
  note: "Dòng ghi chú, chú thích",
  unjoined: "Dòng không ghép được với nhiệm vụ nào",
  unknown: "Dòng chưa hiểu được",
};

/** Why a row was left over, in the clerk's words: "total" → "Dòng cộng, tổng". */
export function leftOverReason(reason: LeftOver["reason"]): string {
  return reasons[reason];
}
