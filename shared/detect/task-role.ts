import { columnReasons } from "../locale/vi/reading-reasons";
import type { ColumnRole } from "../model/layout";
import type { Label } from "../locale/vi/columns";
import { byHeading, holdsLinks, numbersDocuments, type Choice, type LabelledColumn } from "./role-choice";

/** Labels that mean one role wherever they stand. */
const plain: Partial<Record<Label, ColumnRole>> = {
  title: "title",
  lead: "lead",
  partners: "partners",
  start: "start",
  due: "due",
  time: "time",
  completed: "completedOn",
  product: "product",
  result: "result",
  percent: "percent",
  status: "status",
  evidence: "evidence",
  notes: "notes",
};

function allBut(column: LabelledColumn, all: readonly LabelledColumn[]): readonly LabelledColumn[] {
  const others: LabelledColumn[] = [];
  for (const one of all) if (one !== column) others.push(one);
  return others;
}

/** What a column of a task table is, by its label, its neighbours and the cells beneath. */
export function taskRole(column: LabelledColumn, all: readonly LabelledColumn[]): Choice {
  const { label, match } = column;
  const by = match?.by ?? "";
  const confidence = match?.score ?? 0;
  const said = (role: ColumnRole): Choice => byHeading(column, role);
  const seen = (role: ColumnRole, what: string): Choice => ({
    role,
    reason: "content",
    by: what,
    confidence: confidence * 0.9,
  });
  const others = allBut(column, all);
  const beside = (...labels: Label[]): boolean =>
    others.some((one) => one.label !== null && labels.includes(one.label));
  if (label === null) return { role: "ignored", reason: "none", by: "", confidence: 0.5 };

  switch (label) {
    case "number":
      return numbersDocuments(column) ? seen("evidence-number", columnReasons.documentNumbers) : said("code");
    case "task-key":
      return said("code");
    case "title":
    case "task-name":
      return namesGroup(column, others) ? seen("group", columnReasons.fewerRows) : said("title");
    case "any-content":
      if (!beside("title", "task-name")) return said("title");
      return namesGroup(column, others)
        ? seen("group", columnReasons.fewerRows)
        : holdsTitles(column, others)
          ? said("title")
          : said("ignored");
    case "unit":
    case "person":
      return beside("lead") ? said("ignored") : said("lead");
    case "start-or-time":
      return beside("due", "due-or-done")
        ? said("start")
        : beside("time")
          ? seen("ignored", columnReasons.timeColumn)
          : said("time");
    case "due-or-done":
      return beside("due") && !beside("completed") ? said("completedOn") : dueOrDone(column, all, said, seen);
    case "progress":
    case "situation":
      return progressRole(column, label, beside, said, seen);
    case "done":
      return doneRole(column, beside, said, seen);
    case "doing":
      return said("status-in-progress");
    case "not-done":
      return said("status-not-started");
    case "basis":
      return beside("evidence", "document-name") ? said("ignored") : said("evidence");
    case "evidence-code":
      return said(beside("evidence", "document-name") ? "evidence-code" : "evidence");
    case "document-name":
      return beside("evidence") ? said("ignored") : said("evidence");
    case "document-number":
      return beside("evidence", "document-name") ? said("evidence-number") : said("evidence");
    case "document-date":
      if (beside("evidence", "document-name", "document-number")) return said("evidence-date");
      return beside("time", "due", "start", "start-or-time", "due-or-done") || by.startsWith("Ngày ký")
        ? said("ignored")
        : seen("time", columnReasons.noOtherTime);
    case "document-kind":
      return beside("evidence", "document-name") && !by.startsWith("Loại nhiệm")
        ? said("evidence-kind")
        : said("ignored");
    case "link":
      return beside("evidence", "document-name", "document-number") ? said("evidence-link") : said("evidence");
    case "product": {
      const cells = column.contents();
      const cites = cells.filled > 0 && cells.citations >= 0.5 && !beside("evidence", "document-name");
      return cites ? seen("evidence", columnReasons.documentNumbers) : said("product");
    }
    case "completed": {
      const cells = column.contents();
      return cells.filled > 2 && cells.statuses > 0.8 && !beside("status")
        ? seen("status", columnReasons.statusWords)
        : said("completedOn");
    }
    case "group-name":
      if (!beside("title", "task-name", "any-content")) return said("ignored");
      return namesGroup(column, others) || column.contents().different <= 0.5
        ? seen("group", columnReasons.groupNames)
        : said("ignored");
    case "measure": {
      // "Số văn bản" counts documents, or names them.
      const cites = !beside("evidence", "document-name", "document-number") && column.contents().citations >= 0.5;
      return cites ? seen("evidence", columnReasons.documentNumbers) : said("ignored");
    }
    case "count": {
      // "01 buổi, 88 người" states a result; bare numbers count nothing that is named.
      const cells = column.contents();
      const states = cells.filled > 0 && cells.numbers < 0.5 && !beside("result");
      return states ? seen("result", columnReasons.countsWithUnits) : said("ignored");
    }
    case "unused":
      if (!holdsLinks(column) || beside("link")) return said("ignored");
      return seen(
        beside("evidence", "document-name", "document-number") ? "evidence-link" : "evidence",
        columnReasons.links,
      );
    case "lateness":
      return said("ignored");
    default:
      return said(plain[label] ?? "ignored");
  }
}

const titleLike: ReadonlySet<Label | null> = new Set<Label | null>(["title", "task-name", "any-content"]);

/** "Nhiệm vụ | Công việc cụ thể": the left column of two names groups when it is filled on far fewer rows. */
function namesGroup(column: LabelledColumn, others: readonly LabelledColumn[]): boolean {
  const right = others.find((one) => titleLike.has(one.label) && one.column > column.column);
  if (right === undefined) return false;
  const [own, other] = [column.contents(), right.contents()];
  return other.filled >= 2 && own.filled * 3 <= other.filled * 2 && own.averageLength > 3;
}

function holdsTitles(column: LabelledColumn, others: readonly LabelledColumn[]): boolean {
  const left = others.find((one) => titleLike.has(one.label) && one.column < column.column);
  return left !== undefined && namesGroup(left, [column]);
}

type Say = (role: ColumnRole) => Choice;
type See = (role: ColumnRole, what: string) => Choice;

/** "Ngày hoàn thành" is the deadline, unless a time column plans and the cells tell what was done. */
function dueOrDone(column: LabelledColumn, all: readonly LabelledColumn[], said: Say, seen: See): Choice {
  const planned = all.some((one) => one.label === "time");
  if (!planned || all.some((one) => one.label === "completed")) return said("due");
  const cells = column.contents();
  return cells.filled < cells.rows * 0.95 && cells.dates + cells.times > 0
    ? seen("completedOn", columnReasons.ownTimeColumn)
    : said("due");
}

/** Tiến độ, Tình hình thực hiện: percent, status, time or result, by what stands beneath. */
function progressRole(
  column: LabelledColumn,
  label: Label,
  beside: (...labels: Label[]) => boolean,
  said: Say,
  seen: See,
): Choice {
  const cells = column.contents();
  if (cells.filled === 0) return label === "progress" ? said("percent") : said(beside("result") ? "status" : "result");
  if (cells.percents + cells.numbers >= 0.5) return seen("percent", columnReasons.numbersOrPercents);
  if (cells.statuses >= 0.5 && !beside("status")) return seen("status", columnReasons.statusWords);
  if (cells.times >= 0.5 && !beside("time", "due")) return seen("time", "ngày tháng");
  if (cells.percents + cells.numbers > 0 && label === "progress")
    return seen("percent", columnReasons.numbersOrPercents);
  if (cells.statuses > 0.25 && !beside("status")) return seen("status", columnReasons.statusWords);
  return beside("status") || label === "situation"
    ? seen("result", columnReasons.words)
    : seen("status", columnReasons.words);
}

/** Hoàn thành, Đã TH: a mark, a date, a percentage or the words themselves. */
function doneRole(column: LabelledColumn, beside: (...labels: Label[]) => boolean, said: Say, seen: See): Choice {
  if (beside("doing", "not-done")) return said("status-done");
  const cells = column.contents();
  if (cells.filled > 0 && cells.percents > 0.5) return seen("percent", columnReasons.percents);
  if (cells.filled > 0 && cells.dates + cells.times > 0.5) return seen("completedOn", "ngày tháng");
  if (cells.filled > 0 && cells.statuses > 0.5 && cells.marks < 0.5 && !beside("status"))
    return seen("status", columnReasons.statusWords);
  return said("status-done");
}
