import { columnReasons } from "../locale/vi/reading-reasons";
import type { ColumnRole } from "../model/layout";
import { spanRoles } from "../locale/vi/spans";
import type { Contents } from "./contents";

interface Sign {
  readonly role: ColumnRole;
  readonly what: string;
  /** None of these may be in the table already. */
  readonly unless: readonly ColumnRole[];
  readonly shows: (cells: Contents) => boolean;
}

/** What cells show by themselves; the first that fits a column whose heading nobody knows. */
const signs: readonly Sign[] = [
  {
    role: "percent",
    what: columnReasons.percents,
    unless: ["percent"],
    shows: ({ percents }) => percents >= 0.8,
  },
  {
    role: "status",
    what: columnReasons.statusWords,
    unless: ["status", "status-done", "status-in-progress", "status-not-started", "result"],
    shows: ({ statuses, averageLength }) => statuses >= 0.7 && averageLength < 25,
  },
  {
    role: "lead",
    what: columnReasons.unitNames,
    unless: ["lead"],
    shows: ({ units }) => units >= 0.7,
  },
  {
    role: "time",
    what: "ngày tháng",
    unless: ["time", "due", "start", ...spanRoles],
    shows: ({ times, averageLength }) => times >= 0.7 && averageLength < 40,
  },
  {
    role: "evidence",
    what: columnReasons.documentNumbers,
    unless: ["evidence", "evidence-number"],
    shows: ({ citations }) => citations >= 0.5,
  },
];

const fewest = 3;

/** The role that the cells of a column show, where no other column of the table has it; null when they show none. */
export function roleByContents(
  cells: Contents,
  taken: ReadonlySet<ColumnRole>,
): { role: ColumnRole; what: string } | null {
  if (cells.filled < fewest) return null;
  return signs.find(({ unless, shows }) => unless.every((role) => !taken.has(role)) && shows(cells)) ?? null;
}
