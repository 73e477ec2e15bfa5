import { staffTopics } from "../../locale/vi/report-outline";
import { listLeads } from "../../locale/vi/report-sentences";
import type { ReportParagraph } from "../../model/report";
import { fold } from "../../text/fold";
import type { ReportContext } from "../context";
import { sectionSentences } from "../figure-text";
import { doneItem, taskList } from "../task-lists";

const topics = staffTopics.map(fold);

/** Who was appointed: the figures, and the tasks done that appoint somebody, with their decisions. */
export function staff(context: ReportContext, code: string): readonly ReportParagraph[] {
  const appointing = context.tasks.filter(
    ({ status, title }) => status === "done" && topics.some((topic) => fold(title).includes(topic)),
  );
  return [
    ...sectionSentences(context, code),
    ...taskList(listLeads.done, appointing, (task) => doneItem(context, task)),
  ];
}
