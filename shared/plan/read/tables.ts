import type { PlanTable } from "../../model/plan-document";
import { planColumns } from "../../locale/vi/plan-words";
import { fold } from "../../text/fold";

type Role = (typeof planColumns)[number][0];

/** A row of a table of tasks: a group over the whole width, or a duty with what its columns say. */
export type TaskRow =
  | { readonly kind: "group"; readonly label: string | null; readonly title: string }
  | {
      readonly kind: "duty";
      readonly label: string | null;
      readonly title: string;
      readonly units: string;
      readonly due: string;
      readonly quote: string;
    };

function roleOf(header: string): Role | null {
  const folded = fold(header);
  return planColumns.find(([, words]) => words.test(folded))?.[0] ?? null;
}

/** The columns of a header row: a title and at least one of units, partners or due; null for anything else. */
function rolesOf(row: readonly string[]): readonly (Role | null)[] | null {
  const seen = new Set<Role>();
  const roles = row.map((cell) => {
    const role = cell === "" ? null : roleOf(cell);
    if (role === null || (role !== "other" && seen.has(role))) return null;
    seen.add(role);
    return role;
  });
  const tells = seen.has("units") || seen.has("due") || seen.has("partners");
  return seen.has("title") && tells ? roles : null;
}

const numbers = /^\(?\d{1,2}\)?$/;

/** A table of tasks as rows; null when its head is none that a plan's table of tasks has. */
export function taskRowsOf({ rows }: PlanTable): readonly TaskRow[] | null {
  const at = rows.slice(0, 4).findIndex((row) => rolesOf(row) !== null);
  const roles = at < 0 ? null : rolesOf(rows[at] ?? []);
  if (!roles) return null;
  const cellOf = (row: readonly string[], role: Role) => {
    const column = roles.indexOf(role);
    return column < 0 ? "" : (row[column] ?? "").replace(/\s+/g, " ").trim();
  };
  return rows.slice(at + 1).flatMap((row): TaskRow[] => {
    const filled = row.map((cell) => cell.replace(/\s+/g, " ").trim()).filter((cell) => cell !== "");
    if (filled.length === 0 || filled.every((cell) => numbers.test(cell))) return [];
    const label = cellOf(row, "code") || null;
    const title = cellOf(row, "title");
    const [units, due] = [cellOf(row, "units"), cellOf(row, "due")];
    if (units === "" && due === "" && cellOf(row, "partners") === "") {
      const words = title || filled.find((cell) => !numbers.test(cell));
      return words ? [{ kind: "group", label: title ? label : null, title: words }] : [];
    }
    return title === "" ? [] : [{ kind: "duty", label, title, units, due, quote: title }];
  });
}
