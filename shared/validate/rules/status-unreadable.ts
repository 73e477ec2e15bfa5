import type { CellRef } from "../../model/cell";
import type { Status, Task } from "../../model/task";
import { statusWords } from "../../locale/vi/status-words";
import { oncePerCell } from "../context";
import { defineRule, type Hit } from "../define-rule";
import { replaceIn, slipOf } from "../misspelt";
import { quoted } from "../wording";

const known = statusWords.flatMap(({ status, words }) =>
  words.flatMap((line) => line.split("|")).map((wording) => ({ wording, meaning: status })),
);

/** What a misspelt wording is put right to. */
const plain: Readonly<Partial<Record<Status | "by-percent", string>>> = {
  done: "Đã hoàn thành",
  "in-progress": "Đang thực hiện",
  "not-started": "Chưa thực hiện",
  postponed: "Hoãn",
  cancelled: "Hủy",
};

const isUnreadable = ({ status }: Task): boolean => status.how === "unreadable";

export const statusUnreadable = defineRule({
  id: "status-unreadable",
  severity: "error",
  why: "Trạng thái phải là một trong các từ quen dùng để đếm được đã làm, đang làm, chưa làm.",
  good: "Đã hoàn thành · Đang thực hiện · Chưa thực hiện · Hoãn · Hủy",
  bad: "??? · thầy Bảo xem lại · Chờ duyệt",
  *check(judged) {
    const seen = oncePerCell();
    const hit = (task: Task, at: CellRef, words: string): Hit => {
      const slip = slipOf(words, known);
      const meant = (slip && plain[slip.meaning]) ?? null;
      return { at, task, params: { words, meant }, edits: meant === null ? [] : replaceIn(at, words, meant, judged) };
    };
    for (const { at, text, taskId } of judged.structured.unreadStatuses ?? []) {
      const task = judged.task(taskId);
      if (task && !seen(at)) yield hit(task, at, text);
    }
    for (const task of judged.tasks.filter(isUnreadable)) {
      const { status } = task;
      if (status.how === "unreadable" && !seen(status.at)) yield hit(task, status.at, status.raw);
    }
  },
  message: ({ words }) =>
    `Không hiểu trạng thái${quoted(words)}. Hãy chọn “Đã hoàn thành”, “Đang thực hiện”, “Chưa thực hiện”, “Hoãn” hoặc “Hủy”; nếu trường vẫn dùng từ này, hãy cho biết nghĩa của nó ở bước Đọc sổ.`,
  fixTitle: ({ meant }) => `Ghi “${String(meant ?? "")}”`,
});
