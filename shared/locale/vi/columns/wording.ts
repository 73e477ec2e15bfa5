/**
 * What a heading can mean before the cells beneath it have been looked at. Most labels are a column's role outright;
 * the others are settled by context (`shared/detect/task-role.ts` and its like).
 */
export type Label =
  | "number" // STT: counts the rows
  | "task-key" // Mã nhiệm vụ: names a task
  | "title"
  | "any-content" // Nội dung: a task's title, unless a better one stands beside it
  | "task-name" // Tên nhiệm vụ: a task's title; beside a document's name it names the task that the document is for
  | "lead"
  | "unit" // Đơn vị, Bộ phận: who leads, when nothing else says
  | "person" // Họ và tên: a list of people, or who leads
  | "partners"
  | "start"
  | "start-or-time" // Ngày thực hiện
  | "due"
  | "due-or-done" // Ngày hoàn thành
  | "time"
  | "completed"
  | "product"
  | "result"
  | "progress" // Tiến độ: percent, status or time, as the cells say
  | "situation" // Tình hình thực hiện: status or result, as the cells say
  | "percent"
  | "status"
  | "lateness" // Trạng thái (Trong hạn/Quá hạn): follows from the dates
  | "done"
  | "doing"
  | "not-done"
  | "evidence"
  | "basis" // Căn cứ, Văn bản giao nhiệm vụ: evidence when nothing else is
  | "document-name"
  | "evidence-code" // Mã minh chứng: names a paper of a list
  | "document-number"
  | "document-date"
  | "document-kind"
  | "link"
  | "count"
  | "notes"
  | "group-name" // Nhóm nhiệm vụ, Lĩnh vực: names the group of the tasks beside it
  | "unused" // known, and of no use to the contract
  | "measure" // Đơn vị tính, Số tiền, Điểm: the sign of another kind of table
  | RegisterLabel;

/** Headings that only registers have. */
export type RegisterLabel =
  | "reception-date"
  | "citizen"
  | "identity"
  | "case"
  | "case-type"
  | "people-count"
  | "accepted"
  | "returned"
  | "passed-on"
  | "handling"
  | "received-date"
  | "sender"
  | "petition-kind"
  | "arrival-date"
  | "arrival-number"
  | "author"
  | "signer"
  | "recipient"
  | "copies"
  | "sent-date"
  | "receipt"
  | "answer-number"
  | "answer-due";

/** One meaning with the headings that say it. */
export interface ColumnWording {
  readonly label: Label;
  /** Headings in full; also found as a phrase inside a longer heading, and with a slip of the pen. */
  readonly names: readonly string[];
  /** Abbreviations and words that mean it only when they stand alone. */
  readonly short: readonly string[];
  /** What the cells beneath hold. */
  readonly wants: "text" | "number" | "party" | "date" | "period" | "percent" | "status" | "mark" | "citation" | "any";
}

/** Wordings written side by side: "Hạn | Hạn chót" → two of them. */
export function list(wordings: string): readonly string[] {
  return wordings
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter((wording) => wording !== "");
}
