import { evidenceColumns } from "./columns/evidence";
import { otherColumns } from "./columns/others";
import { registerColumns } from "./columns/registers";
import { taskColumns } from "./columns/tasks";
import type { ColumnWording } from "./columns/wording";
import { numberWords } from "./number-words";

export type { ColumnWording, Label, RegisterLabel } from "./columns/wording";

/**
 * The headings that schools write, one meaning a row. A new wording is one word in one row.
 *
 * They are compared folded: case, marks, signs and line breaks do not matter.
 */
export const columnWordings: readonly ColumnWording[] = [
  ...taskColumns,
  ...evidenceColumns,
  ...otherColumns,
  ...registerColumns,
];

/** Month names that words give: "tháng một" → 1, "tháng giêng" → 1, "tháng chạp" → 12. Keys are folded. */
export const monthWords: Readonly<Record<string, number>> = { ...numberWords, gieng: 1, chap: 12 };

/** Does a folded text begin as a work state is written? For telling columns apart; reading is `statuses.ts`. */
const statusStart =
  /^(da|dang|chua|hoan thanh|ht|xong|dat|khong dat|tam (hoan|dung)|hoan|huy|khong (thuc hien|phat sinh|dat)|thuong xuyen|duy tri|qua han|tre( han)?|cho|ok|moi tiep nhan|doi|chuyen sang|dung|can|dth)( |$)/;

/** "Đã hoàn thành" → true, "120 lượt người" → false. The text is folded. */
export function looksLikeStatus(folded: string): boolean {
  return folded.length <= 60 && statusStart.test(folded);
}

/** Does a folded text begin as a date or period is written? "tháng 3", "quý I", "15 3 2024", "thường xuyên" → true. */
const timeStart =
  /^((truoc|den|tu|cham nhat|han|ngay|thang|th|quy|tuan|hoc ky|hk|cuoi|dau|giua|hang|dinh ky|ca nam|trong nam|nam|6 thang|sang|chieu)( |\d|$)|thuong xuyen|t\d|q\d|[qh]k?[1-4]$|\d{1,2} \d{1,2}( \d{2,4})?$)/;

export function looksLikeTime(folded: string): boolean {
  return folded.length <= 60 && timeStart.test(folded);
}
