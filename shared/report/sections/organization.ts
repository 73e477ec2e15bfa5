import type { ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import { tasksText } from "./group-results";

/** Tasks that belong to no task group: organization, checks and reports (part III of the plan). */
export function organization(context: ReportContext): readonly ReportParagraph[] {
  const groups = new Set(context.snapshot.plan.groups.map(({ code }) => code));
  return tasksText(
    context,
    context.tasks.filter(({ planGroup }) => planGroup === null || !groups.has(planGroup)),
  );
}
