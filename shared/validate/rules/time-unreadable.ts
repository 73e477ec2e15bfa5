import { oncePerCell } from "../context";
import { defineRule } from "../define-rule";
import { unreadTimes } from "../unread-times";
import { quoted } from "../wording";

export const timeUnreadable = defineRule({
  id: "time-unreadable",
  severity: "warning",
  why: "Thời gian phải ghi thành ngày, tuần, tháng, quý hoặc năm thì mới theo dõi được hạn.",
  good: "tuần 2 tháng 4 · từ 15/1 đến 30/3 · hằng tháng",
  bad: "sau Tết · 30/02/2024 · khi có hướng dẫn",
  *check(judged) {
    const seen = oncePerCell();
    for (const { task, at, text } of unreadTimes(judged)) if (!seen(at)) yield { at, task, params: { words: text } };
  },
  message: ({ words }) =>
    `Thời gian${quoted(words)} không đổi được thành ngày nào. Hãy ghi ngày, tuần, tháng hoặc quý cụ thể, ví dụ “trước ngày 15/3” hay “quý I”.`,
});
