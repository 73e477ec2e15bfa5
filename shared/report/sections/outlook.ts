import { listLeads } from "../../locale/vi/report-sentences";
import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { isOverdue, openItem, taskList } from "../task-lists";

const open = new Set(["in-progress", "not-started", null]);

/** Next steps, proposed from what is overdue and what comes due after the window, soonest first. */
export function outlook(context: ReportContext): readonly ReportParagraph[] {
  const { snapshot, window } = context;
  const overdue = context.tasks.filter((task) => isOverdue(task, snapshot.asOf));
  const late = new Set(overdue);
  const from = snapshot.asOf < window.to ? snapshot.asOf : window.to;
  const coming = snapshot.tasks
    .filter(
      (task) =>
        open.has(task.status) && task.recurrence === null && task.due !== null && task.due >= from && !late.has(task),
    )
    .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : (a.due ?? "") > (b.due ?? "") ? 1 : 0));
  return [
    ...taskList(listLeads.stillOpen, overdue, (task) => openItem(context, task)),
    ...taskList(listLeads.coming, coming, (task) => openItem(context, task)),
  ];
}
