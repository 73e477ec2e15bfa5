import { columnReasons } from "../locale/vi/reading-reasons";
import type { Column, ColumnRole } from "../model/layout";
import type { Settings } from "../model/settings";
import { knownUnit } from "../locale/vi/units";
import { spanNames } from "../locale/vi/spans";
import { fold } from "../text/fold";
import { roleByContents } from "./content-roles";
import type { HeaderColumn } from "./header";
import { evidenceRole } from "./evidence-role";
import type { Kind } from "./kind";
import { registerRole } from "./register-role";
import type { Choice, LabelledColumn } from "./role-choice";
import { taskRole } from "./task-role";

/** Roles that one column of a table has; a second one of the kind is left aside. */
const single: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  ...(["title", "start", "due", "time", "status", "percent", "completedOn", "task-title", "task-code"] as const),
]);

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
      ? { ...one, role: "lead", reason: "content", by: columnReasons.oneUnit }
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

/** Of two columns with one role the surer and earlier keeps it. */
function withoutDoubles(columns: readonly Column[]): Column[] {
  const best = new Map<ColumnRole, Column>();
  for (const column of columns) {
    const rival = best.get(column.role);
    if (rival === undefined || column.confidence > rival.confidence + 1e-9) best.set(column.role, column);
  }
  const kept: Column[] = [];
  for (const column of columns) {
    const doubled = single.has(column.role) && best.get(column.role) !== column;
    kept.push(doubled ? { ...column, role: "ignored", confidence: 0.5 } : column);
  }
  return kept;
}

/** Of several columns of people the one that says "chủ trì" leads, then "phụ trách", then the first. */
function oneLead(columns: readonly Column[]): Column[] {
  const rank = ({ header, reason }: Column): number =>
    reason === "correction" ? 0 : /chu tri/.test(fold(header)) ? 1 : /phu trach|trach nhiem/.test(fold(header)) ? 2 : 3;
  const leads = columns.filter((column) => column.role === "lead");
  if (leads.some(({ by }) => by === columnReasons.oneUnit))
    return columns.map((one) =>
      one.role === "lead" && one.by !== columnReasons.oneUnit ? { ...one, role: "ignored" } : one,
    );
  const [first] = [...leads].sort((a, b) => rank(a) - rank(b));
  return columns.map((column) =>
    column.role === "lead" && column !== first ? { ...column, role: "ignored" as const } : column,
  );
}
