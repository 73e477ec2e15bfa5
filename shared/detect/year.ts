import type { PlanYear } from "../model/period";
import { monthInTitle, yearInTitle } from "../locale/vi/titles";
import type { SheetView } from "../text/sheet-view";

/** What says the year of one table: its own titles, its sheet's name, the dates in it. */
export interface YearSigns {
  readonly titles: readonly string[];
  readonly sheet: string;
  /** Rows of work; a sheet with more of them says more. */
  readonly weight: number;
  readonly hidden: boolean;
}

/**
 * The year that a table's own titles or its sheet's name say; a line in brackets only when no other does. The year of
 * a month ("THÁNG 01 NĂM 2025") gives way to the school year that another line names and that has this month.
 */
export function statedYear({ titles, sheet }: YearSigns): PlanYear | null {
  const aside = (line: string): boolean => /^\(/.test(line);
  const lines = [...titles.filter((one) => !aside(one)), sheet];
  for (const line of lines) {
    const year = yearInTitle(line);
    if (year === null) continue;
    const month = year.schoolYear ? null : monthInTitle(line);
    return (month === null ? null : schoolYearWith(lines, year.year, month)) ?? year;
  }
  for (const line of titles) {
    const year = aside(line) ? yearInTitle(line) : null;
    if (year) return year;
  }
  return null;
}

/**
 * The workbook's year: what most rows of work stand under. Month sheets from August of one year to July of the next
 * make a school year.
 */
export function workbookYear(tables: readonly YearSigns[]): PlanYear | null {
  const open = tables.filter((one) => !one.hidden);
  const signs = open.length > 0 ? open : tables;
  const stated = signs.map((one) => ({ ...one, year: statedYear(one), month: monthOfTable(one) }));
  const school = schoolYearOfMonths(stated);
  if (school) return school;
  const weights = new Map<string, { year: PlanYear; weight: number }>();
  for (const { year, weight } of stated) {
    if (year === null) continue;
    const name = `${year.year}${year.schoolYear ? "s" : ""}`;
    const before = weights.get(name)?.weight ?? 0;
    weights.set(name, { year, weight: before + weight + 1 });
  }
  let best: { year: PlanYear; weight: number } | null = null;
  for (const one of weights.values()) {
    if (best === null || one.weight > best.weight || (one.weight === best.weight && one.year.year > best.year.year))
      best = one;
  }
  return best?.year ?? null;
}

function schoolYearWith(lines: readonly string[], year: number, month: number): PlanYear | null {
  const first = month >= 8 ? year : year - 1;
  return lines.map(yearInTitle).find((one) => one?.schoolYear === true && one.year === first) ?? null;
}

const monthOfTable = ({ titles, sheet }: YearSigns): number | null =>
  [sheet, ...titles].map(monthInTitle).find((month) => month !== null) ?? null;

function schoolYearOfMonths(tables: readonly { year: PlanYear | null; month: number | null }[]): PlanYear | null {
  const months = tables.flatMap(({ year, month }) =>
    year && !year.schoolYear && month !== null ? [{ year: year.year, month }] : [],
  );
  const first = Math.min(...months.map((one) => one.year));
  const late = months.filter((one) => one.year === first + 1);
  if (late.length === 0 || months.length < 3) return null;
  const fits = months.every((one) => (one.year === first ? one.month >= 8 : one.year === first + 1 && one.month <= 7));
  return fits ? { year: first, schoolYear: true } : null;
}

/** The most frequent year of the dates in some sheets; null when they hold none. */
export function yearOfDates(views: readonly SheetView[]): PlanYear | null {
  const counts = new Map<number, number>();
  for (const view of views) {
    for (const row of view.rows) {
      for (const cell of row.cells) {
        const year =
          cell.type === "date"
            ? Number(String(cell.value).slice(0, 4))
            : yearInText(cell.type === "text" ? view.text(cell) : "");
        if (year >= 2000 && year <= 2099) counts.set(year, (counts.get(year) ?? 0) + 1);
      }
    }
  }
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best === null ? null : { year: best, schoolYear: false };
}

function yearInText(text: string): number {
  if (text === "" || text.length > 300) return 0;
  return Number(/\d{1,2}[/.-](20\d\d)\b/.exec(text)?.[1] ?? 0);
}
