import { valueOf } from "../../model/reading";
import type { Task } from "../../model/task";
import { fold } from "../../text/fold";
import { lettersPrintOf, printOf, printWith } from "../../text/print";
import { alike } from "../../text/alike";
import { defineRule } from "../define-rule";
import { quoted, shown } from "../wording";

/** What two tasks must share to be the same; null when neither a lead nor a due date tells tasks apart. */
function identity(task: Task): string | null {
  const leads = valueOf(task.lead) ?? [];
  const due = valueOf(task.due);
  if (leads.length === 0 && due === null) return null;
  const [only] = leads;
  const names =
    leads.length === 1 && only
      ? fold(only.name)
      : leads
          .map(({ name }) => fold(name))
          .sort()
          .join("|");
  return `${fold(task.title)} | ${String(leads.length)} ${names} ${due ?? ""}`;
}

/** Title, due date and how many lead the task. */
function printOfTask(task: Task): number | null {
  const due = valueOf(task.due);
  const leads = valueOf(task.lead)?.length ?? 0;
  if (leads === 0 && due === null) return null;
  return printWith(printWith(lettersPrintOf(task.title), leads), due === null ? 0 : printOf(due));
}

export const taskDuplicate = defineRule({
  id: "task-duplicate",
  severity: "warning",
  why: "Một nhiệm vụ ghi hai lần sẽ bị đếm hai lần.",
  good: "Tiếp công dân tháng 3 | HT | 31/3 và Tiếp công dân tháng 4 | HT | 30/4",
  bad: "Tiếp công dân | HT | 30/4 ở hai dòng",
  *check({ tasks }) {
    const first = new Map<string, Task>();
    for (const task of alike(tasks, printOfTask)) {
      const key = identity(task);
      if (key === null) continue;
      const earlier = first.get(key);
      if (!earlier) {
        first.set(key, task);
        continue;
      }
      const { sheet, cell } = earlier.titleAt;
      yield { at: task.titleAt, task, params: { words: task.title, sheet, cell } };
    }
  },
  message: ({ words, sheet, cell }) =>
    `Nhiệm vụ${quoted(words)} trùng nội dung, người chủ trì và thời hạn với ô ${shown(cell)} trang “${shown(sheet)}”. Hãy bỏ một dòng, hoặc ghi rõ chỗ khác nhau.`,
});
