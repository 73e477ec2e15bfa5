import { columnReasons } from "../locale/vi/reading-reasons";
import type { ColumnRole } from "../model/layout";
import type { Label } from "../locale/vi/columns";
import { byHeading, holdsLinks, numbersDocuments, unused, type Choice, type LabelledColumn } from "./role-choice";

/** What a column of an evidence list is. */
export function evidenceRole(column: LabelledColumn, all: readonly LabelledColumn[]): Choice {
  const { label, match } = column;
  const said = (role: ColumnRole): Choice => byHeading(column, role);
  const labels = new Set(all.filter((one) => one !== column).map((one) => one.label));
  switch (label) {
    case "number":
      if (numbersDocuments(column) || (match?.by === "Số" && labels.has("number") && labels.has("document-number")))
        return { ...said("evidence-number"), reason: "content", by: columnReasons.documentNumbers };
      return joinsByNumber(column, labels)
        ? { ...said("task-code"), reason: "content", by: columnReasons.repeatedNumbers }
        : said("code");
    case "task-key":
      return said("task-code");
    case "task-name":
    case "title":
      return said("task-title");
    case "any-content":
      if (!labels.has("document-name") && !labels.has("evidence")) return said("evidence");
      return said(namedTask(labels) || match?.by !== "Nội dung" ? "ignored" : "task-title");
    case "evidence-code":
      return said(labels.has("document-name") || labels.has("evidence") ? "evidence-code" : "evidence");
    case "document-name":
      return said("evidence");
    case "evidence":
      return labels.has("document-name") ? said("ignored") : said("evidence");
    case "document-number":
      return said("evidence-number");
    case "document-date":
    case "time":
    case "start-or-time":
      return label !== "document-date" && labels.has("document-date") ? said("ignored") : said("evidence-date");
    case "document-kind":
      return said("evidence-kind");
    case "link":
      return said("evidence-link");
    case "count":
      return said("evidence-count");
    case "notes":
      return said("notes");
    case "unused":
      return holdsLinks(column) && !labels.has("link")
        ? { ...said("evidence-link"), reason: "content", by: columnReasons.links }
        : said("ignored");
    default:
      return unused(column);
  }
}

/** Without another column that names tasks, numbers that repeat, skip or nest are the tasks' own. */
function joinsByNumber(column: LabelledColumn, labels: ReadonlySet<Label | null>): boolean {
  if (labels.has("task-key") || labels.has("task-name") || labels.has("title") || labels.has("number")) return false;
  const cells = column.contents();
  return cells.filled > 1 && !cells.counted && cells.averageLength < 8 && cells.longest < 16;
}

const namedTask = (labels: ReadonlySet<Label | null>): boolean =>
  labels.has("task-key") || labels.has("task-name") || labels.has("title");
