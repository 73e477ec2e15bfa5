import { listLeads, tallySentence } from "../../locale/vi/report-sentences";
import type { ReportParagraph } from "../../model/report";
import type { SnapshotTask } from "../../model/snapshot";
import type { ReportContext } from "../context";
import { groupSentences } from "../figure-text";
import { body } from "../runs";
import { doneItem, isOverdue, openItem, tally, taskList } from "../task-lists";

/** What was planned and done in one task group of the plan; the code ends in the group's: "III.A.3". */
export function groupResults(context: ReportContext, code: string): readonly ReportParagraph[] {
  const group = code.slice(code.lastIndexOf(".") + 1);
  const figures = groupSentences(context, group);
  return [
    ...tasksText(
      context,
      context.tasks.filter(({ planGroup }) => planGroup === group),
      figures,
    ),
  ];
}

/** How many, then figures, then what was done, what goes on, what is late. */
export function tasksText(
  context: ReportContext,
  tasks: readonly SnapshotTask[],
  figures: readonly ReportParagraph[] = [],
): readonly ReportParagraph[] {
  if (tasks.length === 0) return figures;
  const { asOf } = context.snapshot;
  const overdue = tasks.filter((task) => isOverdue(task, asOf));
  const late = new Set(overdue);
  const done = tasks.filter(({ status }) => status === "done");
  const open = tasks.filter((task) => task.status === "in-progress" && !late.has(task));
  return [
    body(tallySentence(tasks.length, tally(tasks))),
    ...figures,
    ...taskList(listLeads.done, done, (task) => doneItem(context, task)),
    ...taskList(listLeads.open, open, (task) => openItem(context, task)),
    ...taskList(listLeads.overdue, overdue, (task) => openItem(context, task)),
  ];
}
