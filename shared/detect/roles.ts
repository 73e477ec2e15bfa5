import type { Column, ColumnRole } from "../model/layout";
import type { Settings } from "../model/settings";
import type { Label } from "../locale/vi/columns";
import { knownUnit } from "../locale/vi/units";
import { spanNames } from "../locale/vi/spans";
import { fold } from "../text/fold";
import { roleByContents } from "./content-roles";
import type { Contents } from "./contents";
import type { HeaderColumn } from "./header";
import type { Kind } from "./kind";

/** A column of a header with its label and a way to look at the cells beneath it. */
export interface LabelledColumn extends HeaderColumn {
  readonly label: Label | null;
  readonly contents: () => Contents;
}

interface Choice {
  readonly role: ColumnRole;
  readonly reason: Column["reason"];
  readonly by: string;
  readonly confidence: number;
}

/** Roles that one column of a table has; a second one of the kind is left aside. */
const single: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(["title", "start", "due", "time", "status", "percent", "completedOn", "task-title", "task-code"] as const),
]);

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

/** The role of every column of a table, with the reason; the clerk's corrections come first. */
export function rolesOf(columns: readonly LabelledColumn[], kind: Kind, settings: Settings, matrix: boolean): Column[] {
  const roles = columns.map((column): Column => {
    const header = column.parts.join(" / ");
    const taught = correctionFor(column, settings);
    const choice: Choice = taught
      ? { role: taught, reason: "correction", by: header, confidence: 1 }
      : column.span !== null && kind.role === "tasks" && (matrix || column.span.startsWith("month-"))
        ? { role: column.span, reason: "synonym", by: spanNames[column.span].toLowerCase(), confidence: 1 }
        : kind.role === "tasks"
          ? taskRole(column, columns)
          : kind.role === "evidence"
            ? evidenceRole(column, columns)
            : registerRole(column);
    return { column: column.column, header, ...choice };
  });
  if (kind.role === "register") return roles;
  return oneLead(withoutDoubles(kind.role === "tasks" ? withUnits(withContents(roles, columns), columns) : roles));
}

const columnOfUnit = "cột của một bộ phận";

/** "BGH | CĐ | VT" under "Bộ phận thực hiện", marked with x: each is the lead of the rows that it marks. */
function withUnits(roles: readonly Column[], columns: readonly LabelledColumn[]): readonly Column[] {
  const units = columns.filter(
    ({ parts, contents }) =>
      parts.length > 1 &&
      knownUnit(parts.at(-1) ?? "") !== null &&
      (contents().marks >= 0.8 || contents().filled === 0),
  );
  const led = roles.filter((one) => one.role === "lead" && units.some(({ column }) => column === one.column));
  if (units.length < 2 || led.length === 0 || units.every(({ contents }) => contents().filled === 0)) return roles;
  return roles.map((one) =>
    units.some(({ column }) => column === one.column)
      ? { ...one, role: "lead", reason: "content", by: columnOfUnit }
      : one,
  );
}

/** Columns under headings that nobody knows, by what their cells show. */
function withContents(roles: readonly Column[], columns: readonly LabelledColumn[]): Column[] {
  const taken = new Set(roles.map(({ role }) => role));
  return roles.map((column, index): Column => {
    const source = columns[index];
    if (column.reason !== "none" || source === undefined || column.header === "") return column;
    const shown = roleByContents(source.contents(), taken);
    if (shown === null) return column;
    taken.add(shown.role);
    return { ...column, role: shown.role, reason: "content", by: shown.what, confidence: 0.55 };
  });
}

/** The clerk's word for a heading: the whole of it, or its last row. */
export function correctionFor(column: HeaderColumn, settings: Settings): ColumnRole | null {
  const { columns } = settings.corrections;
  const whole = fold(column.parts.join(" "));
  const last = fold(column.parts.at(-1) ?? "");
  return (Object.hasOwn(columns, whole) ? columns[whole] : Object.hasOwn(columns, last) ? columns[last] : null) ?? null;
}

function taskRole(column: LabelledColumn, all: readonly LabelledColumn[]): Choice {
  const { label, match } = column;
  const by = match?.by ?? "";
  const confidence = match?.score ?? 0;
  const said = (role: ColumnRole): Choice => ({ role, reason: "synonym", by, confidence });
  const seen = (role: ColumnRole, what: string): Choice => ({
    role,
    reason: "content",
    by: what,
    confidence: confidence * 0.9,
  });
  const others = all.filter((one) => one !== column);
  const beside = (...labels: Label[]): boolean =>
    others.some((one) => one.label !== null && labels.includes(one.label));
  if (label === null) return { role: "ignored", reason: "none", by: "", confidence: 0.5 };

  switch (label) {
    case "number":
      return numbersDocuments(column) ? seen("evidence-number", "số và ký hiệu văn bản") : said("code");
    case "task-key":
      return said("code");
    case "title":
    case "task-name":
      return namesGroup(column, others) ? seen("group", "ít dòng hơn cột bên cạnh") : said("title");
    case "any-content":
      if (!beside("title", "task-name")) return said("title");
      return namesGroup(column, others)
        ? seen("group", "ít dòng hơn cột bên cạnh")
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
          ? seen("ignored", "cột thời gian")
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
        : seen("time", "không có cột thời gian khác");
    case "document-kind":
      return beside("evidence", "document-name") && !by.startsWith("Loại nhiệm")
        ? said("evidence-kind")
        : said("ignored");
    case "link":
      return beside("evidence", "document-name", "document-number") ? said("evidence-link") : said("evidence");
    case "product": {
      const cells = column.contents();
      const cites = cells.filled > 0 && cells.citations >= 0.5 && !beside("evidence", "document-name");
      return cites ? seen("evidence", "số và ký hiệu văn bản") : said("product");
    }
    case "completed": {
      const cells = column.contents();
      return cells.filled > 2 && cells.statuses > 0.8 && !beside("status")
        ? seen("status", "từ trạng thái")
        : said("completedOn");
    }
    case "group-name":
      if (!beside("title", "task-name", "any-content")) return said("ignored");
      return namesGroup(column, others) || column.contents().different <= 0.5
        ? seen("group", "tên nhóm của các dòng bên cạnh")
        : said("ignored");
    case "measure": {
      // "Số văn bản" counts documents, or names them.
      const cites = !beside("evidence", "document-name", "document-number") && column.contents().citations >= 0.5;
      return cites ? seen("evidence", "số và ký hiệu văn bản") : said("ignored");
    }
    case "count":
    case "lateness":
    case "unused":
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
    ? seen("completedOn", "có cột thời gian riêng")
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
  if (cells.percents + cells.numbers >= 0.5) return seen("percent", "con số, phần trăm");
  if (cells.statuses >= 0.5 && !beside("status")) return seen("status", "từ trạng thái");
  if (cells.times >= 0.5 && !beside("time", "due")) return seen("time", "ngày tháng");
  if (cells.percents + cells.numbers > 0 && label === "progress") return seen("percent", "con số, phần trăm");
  if (cells.statuses > 0.25 && !beside("status")) return seen("status", "từ trạng thái");
  return beside("status") || label === "situation" ? seen("result", "lời văn") : seen("status", "lời văn");
}

/** Hoàn thành, Đã TH: a mark, a date, a percentage or the words themselves. */
function doneRole(column: LabelledColumn, beside: (...labels: Label[]) => boolean, said: Say, seen: See): Choice {
  if (beside("doing", "not-done")) return said("status-done");
  const cells = column.contents();
  if (cells.filled > 0 && cells.percents > 0.5) return seen("percent", "phần trăm");
  if (cells.filled > 0 && cells.dates + cells.times > 0.5) return seen("completedOn", "ngày tháng");
  if (cells.filled > 0 && cells.statuses > 0.5 && cells.marks < 0.5 && !beside("status"))
    return seen("status", "từ trạng thái");
  return said("status-done");
}

function evidenceRole(column: LabelledColumn, all: readonly LabelledColumn[]): Choice {
  const { label, match } = column;
  const said = (role: ColumnRole): Choice => ({
    role,
    reason: "synonym",
    by: match?.by ?? "",
    confidence: match?.score ?? 0,
  });
  const labels = new Set(all.filter((one) => one !== column).map((one) => one.label));
  switch (label) {
    case "number":
      if (numbersDocuments(column))
        return { ...said("evidence-number"), reason: "content", by: "số và ký hiệu văn bản" };
      return joinsByNumber(column, labels)
        ? { ...said("task-code"), reason: "content", by: "số lặp lại hoặc nhiều cấp" }
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
    default:
      return {
        role: "ignored",
        reason: match === null ? "none" : "synonym",
        by: match?.by ?? "",
        confidence: match?.score ?? 0.5,
      };
  }
}

/** "Số" over "12/KH-THCS" numbers documents, not rows. */
const numbersDocuments = (column: LabelledColumn): boolean =>
  column.match?.by === "Số" && column.contents().citations >= 0.5;

/** Without another column that names tasks, numbers that repeat, skip or nest are the tasks' own. */
function joinsByNumber(column: LabelledColumn, labels: ReadonlySet<Label | null>): boolean {
  if (labels.has("task-key") || labels.has("task-name") || labels.has("title") || labels.has("number")) return false;
  const cells = column.contents();
  return cells.filled > 1 && !cells.counted && cells.averageLength < 8 && cells.longest < 16;
}

const namedTask = (labels: ReadonlySet<Label | null>): boolean =>
  labels.has("task-key") || labels.has("task-name") || labels.has("title");

function registerRole({ label, match }: LabelledColumn): Choice {
  const said = (role: ColumnRole): Choice => ({
    role,
    reason: "synonym",
    by: match?.by ?? "",
    confidence: match?.score ?? 0,
  });
  switch (label) {
    case "number":
      return said("code");
    case "reception-date":
    case "received-date":
    case "arrival-date":
    case "document-date":
    case "time":
      return said("register-date");
    case "case-type":
    case "petition-kind":
      return said("register-type");
    case "accepted":
    case "returned":
    case "passed-on":
    case "handling":
    case "result":
    case "status":
    case "progress":
    case "situation":
      return said("register-outcome");
    case "people-count":
      return said("register-text");
    default:
      return {
        role: "ignored",
        reason: match === null ? "none" : "synonym",
        by: match?.by ?? "",
        confidence: match?.score ?? 0.5,
      };
  }
}

/** Of two columns with one role the surer and earlier keeps it. */
function withoutDoubles(columns: readonly Column[]): Column[] {
  return columns.map((column) => {
    if (!single.has(column.role)) return column;
    const rivals = columns.filter((other) => other.role === column.role);
    const best = rivals.reduce((a, b) => (b.confidence > a.confidence + 1e-9 ? b : a));
    if (best === column) return column;
    return { ...column, role: "ignored", confidence: 0.5 };
  });
}

/** Of several columns of people the one that says "chủ trì" leads, then "phụ trách", then the first. */
function oneLead(columns: readonly Column[]): Column[] {
  const rank = ({ header, reason }: Column): number =>
    reason === "correction" ? 0 : /chu tri/.test(fold(header)) ? 1 : /phu trach|trach nhiem/.test(fold(header)) ? 2 : 3;
  const leads = columns.filter((column) => column.role === "lead");
  if (leads.some(({ by }) => by === columnOfUnit))
    return columns.map((one) => (one.role === "lead" && one.by !== columnOfUnit ? { ...one, role: "ignored" } : one));
  const [first] = [...leads].sort((a, b) => rank(a) - rank(b));
  return columns.map((column) =>
    column.role === "lead" && column !== first ? { ...column, role: "ignored" as const } : column,
  );
}
