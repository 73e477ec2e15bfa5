import { dimensions, type Dimension, type Filters } from "@shared/summarise/filters";

/** What each dimension is called in the page's address. */
const names: Readonly<Record<Dimension, string>> = {
  state: "tinh-trang",
  group: "nhom",
  unit: "don-vi",
  month: "thang",
  day: "ngay",
  severity: "muc-do",
  rule: "kiem-tra",
  report: "bao-cao",
};

/** Filters as the part of the address behind "#": { group: "1", state: "overdue" } → "tinh-trang=overdue&nhom=1". */
export function hashOf(filters: Filters): string {
  const parameters = new URLSearchParams();
  for (const dimension of dimensions) {
    const value = filters[dimension];
    if (value !== undefined) parameters.set(names[dimension], value);
  }
  return parameters.toString();
}

/** The filters of an address; names it does not know and values without end are passed over. */
export function filtersOf(hash: string): Filters {
  const parameters = new URLSearchParams(hash.replace(/^#/, ""));
  return Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const value = parameters.get(names[dimension]);
      return value === null || value === "" || value.length > 500 ? [] : [[dimension, value]];
    }),
  );
}
