import { appendicesSentence, noTasksInWindow, tallySentence } from "../../locale/vi/report-sentences";
import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { body } from "../runs";
import { tally } from "../task-lists";

/** The whole in one line, and where the appendices are: a report with appendices must name them (T-11). */
export function results({ tasks }: ReportContext): readonly ReportParagraph[] {
  const line = tasks.length === 0 ? noTasksInWindow : tallySentence(tasks.length, tally(tasks));
  return [body(`${line} ${appendicesSentence()}`)];
}
