import { listLeads } from "../../locale/vi/report-sentences";
import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { isOverdue, openItem, taskList } from "../task-lists";

const open = new Set(["in-progress", "not-started", null]);

/** Next steps, proposed from what is overdue and what comes due from the day of judgement on, soonest first. */
export function outlook(context: ReportContext): readonly ReportParagraph[] {
  const { asOf, tasks } = context.snapshot;
  const overdue = tasks.filter((task) => isOverdue(task, asOf));
  const coming = tasks
    .filter(({ status, recurrence, due }) => open.has(status) && recurrence === null && due !== null && due >= asOf)
    .sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : (a.due ?? "") > (b.due ?? "") ? 1 : 0));
  return [
    ...taskList(listLeads.stillOpen, overdue, (task) => openItem(context, task)),
    ...taskList(listLeads.coming, coming, (task) => openItem(context, task)),
  ];
}
