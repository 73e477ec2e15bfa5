import { limitsSentence, listLeads } from "../../locale/vi/report-sentences";
import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { body, item, run } from "../runs";
import { isOverdue, openItem, taskList } from "../task-lists";

/** What is late, with who leads it, and what was done without a paper to show for it. */
export function limits(context: ReportContext): readonly ReportParagraph[] {
  const { tasks, snapshot } = context;
  const overdue = tasks.filter((task) => isOverdue(task, snapshot.asOf));
  const without = tasks.filter(({ status, id }) => status === "done" && context.evidenceOf(id).length === 0);
  if (overdue.length + without.length === 0) return [];
  return [
    body(
      run(
        limitsSentence(snapshot.asOf, overdue.length, without.length),
        [...overdue, ...without].map(({ source }) => source),
      ),
    ),
    ...taskList(listLeads.overdue, overdue, (task) => openItem(context, task)),
    ...taskList(listLeads.withoutEvidence, without, (task) => item(run(context.words(task.title), [task.source]), ".")),
  ];
}
