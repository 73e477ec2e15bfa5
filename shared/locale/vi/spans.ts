import type { ColumnRole, SpanRole } from "../../model/layout";

/** The columns of a matrix in the clerk's words, which are times of the contract's section 4 too. */
export const spanNames: Readonly<Record<SpanRole, string>> = {
  "month-1": "Tháng 1",
  "month-2": "Tháng 2",
  "month-3": "Tháng 3",
  "month-4": "Tháng 4",
  "month-5": "Tháng 5",
  "month-6": "Tháng 6",
  "month-7": "Tháng 7",
  "month-8": "Tháng 8",
  "month-9": "Tháng 9",
  "month-10": "Tháng 10",
  "month-11": "Tháng 11",
  "month-12": "Tháng 12",
  "quarter-1": "Quý 1",
  "quarter-2": "Quý 2",
  "quarter-3": "Quý 3",
  "quarter-4": "Quý 4",
  "half-1": "6 tháng đầu năm",
  "half-2": "6 tháng cuối năm",
  "semester-1": "Học kỳ 1",
  "semester-2": "Học kỳ 2",
};

export const spanRoles = Object.keys(spanNames) as readonly SpanRole[];

/** Is a column one of a matrix? */
export const isSpanRole = (role: ColumnRole): role is SpanRole => Object.hasOwn(spanNames, role);

/** How many different columns of one family make a matrix; fewer are other columns with a time in their heading. */
const fewest = { month: 3, quarter: 2, half: 2, semester: 2 } as const;

/** Do the columns of a header make a matrix: three months, two quarters, both halves or both semesters? */
export function makeMatrix(roles: Iterable<ColumnRole | null>): boolean {
  const counts = new Map<string, Set<ColumnRole>>();
  for (const role of roles) {
    if (role === null || !isSpanRole(role)) continue;
    const family = role.slice(0, role.indexOf("-"));
    counts.set(family, (counts.get(family) ?? new Set()).add(role));
  }
  return Object.entries(fewest).some(([family, least]) => (counts.get(family)?.size ?? 0) >= least);
}
