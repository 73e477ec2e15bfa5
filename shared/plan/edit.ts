import type { CivilDate } from "../model/period";
import type { Plan, PlanDuty, PlanGroup, PlanReport } from "../model/plan";
import { dateParts, daysInMonth, isoDate } from "../text/civil-date";

/** A date some years later; 29/02 becomes the month's last day: ("2024-02-29", 1) → "2025-02-28". */
export function laterYear(date: CivilDate, years: number): CivilDate {
  const parts = dateParts(date);
  if (!parts) return date;
  const { year, month, day } = parts;
  return isoDate(year + years, month, Math.min(day, daysInMonth(year + years, month))) ?? date;
}

/** Years in words of the plan moved on: "năm 2024" → "năm 2025", "năm học 2024-2025" → "năm học 2025-2026". */
function wordsLater(text: string, { year, schoolYear }: Plan["planYear"], years: number): string {
  const moved = (written: string) => String(Number(written) + years);
  if (schoolYear) {
    const pattern = new RegExp(`(năm học\\s+)(${String(year)})(\\s*[-–/]\\s*)(${String(year + 1)})(?!\\d)`, "giu");
    return text.replace(
      pattern,
      (_, word: string, first: string, dash: string, second: string) => word + moved(first) + dash + moved(second),
    );
  }
  return text.replace(
    new RegExp(`(năm\\s+)(${String(year)})(?!\\d|/)`, "giu"),
    (whole, word: string, written: string, at: number, all: string) =>
      /ngày\s+\d+\s+tháng\s+\d+\s*$/iu.test(all.slice(Math.max(0, at - 30), at)) ? whole : word + moved(written),
  );
}

/**
 * The plan of another year from this one: title, groups, duties and units kept, deadlines and windows moved by whole
 * years, years in the words too ("năm 2024" → "năm 2025"; dates of cited documents stay). It is a draft: no date yet.
 */
export function planForYear(plan: Plan, year: number): Plan {
  const years = year - plan.planYear.year;
  const words = (text: string) => wordsLater(text, plan.planYear, years);
  const date = (value: CivilDate) => laterYear(value, years);
  return {
    ...plan,
    title: words(plan.title),
    planYear: { ...plan.planYear, year },
    date: null,
    groups: plan.groups.map((group) => ({ ...group, title: words(group.title), quote: words(group.quote) })),
    duties: plan.duties.map((duty) => ({
      ...duty,
      title: words(duty.title),
      quote: words(duty.quote),
      due: duty.due === null ? null : date(duty.due),
    })),
    reports: plan.reports.map((report) => ({
      ...report,
      title: words(report.title),
      quote: words(report.quote),
      due: date(report.due),
      from: date(report.from),
      to: date(report.to),
    })),
  };
}

/** Last year's plan for the next year. */
export function nextYearPlan(plan: Plan): Plan {
  return planForYear(plan, plan.planYear.year + 1);
}

/** The plan with one duty changed; a duty that it has not leaves it as it is. */
export function changeDuty(plan: Plan, id: string, change: Partial<Omit<PlanDuty, "id">>): Plan {
  return { ...plan, duties: plan.duties.map((duty) => (duty.id === id ? { ...duty, ...change } : duty)) };
}

export function removeDuty(plan: Plan, id: string): Plan {
  return { ...plan, duties: plan.duties.filter((duty) => duty.id !== id) };
}

/** Adds a duty behind the last one of its group, with the next free number. The clerk's own words are its quote. */
export function addDuty(plan: Plan, group: string | null, title: string): Plan {
  const key = group ?? "III.1";
  const used = new Set(plan.duties.map(({ id }) => id));
  let count = 1;
  while (used.has(`${key}.${String(count)}`)) count++;
  const duty: PlanDuty = { id: `${key}.${String(count)}`, group, title, quote: title, units: [], due: null };
  const last = plan.duties.findLastIndex((other) => other.group === group);
  const at = last < 0 ? plan.duties.length : last + 1;
  return { ...plan, duties: [...plan.duties.slice(0, at), duty, ...plan.duties.slice(at)] };
}

export function changeGroup(plan: Plan, code: string, change: Partial<Omit<PlanGroup, "code">>): Plan {
  return { ...plan, groups: plan.groups.map((group) => (group.code === code ? { ...group, ...change } : group)) };
}

/** Takes a group out with its duties. */
export function removeGroup(plan: Plan, code: string): Plan {
  return {
    ...plan,
    groups: plan.groups.filter((group) => group.code !== code),
    duties: plan.duties.filter(({ group }) => group !== code),
  };
}

export function addGroup(plan: Plan, title: string): Plan {
  const highest = Math.max(0, ...plan.groups.map(({ code }) => Number(code) || 0));
  return { ...plan, groups: [...plan.groups, { code: String(highest + 1), title, quote: title }] };
}

/** A report's deadline changed; its window ends on that day, so that no figure falls between. */
export function changeReportDue(plan: Plan, code: PlanReport["code"], due: CivilDate): Plan {
  return {
    ...plan,
    reports: plan.reports.map((report) => (report.code === code ? { ...report, due, to: due } : report)),
  };
}
