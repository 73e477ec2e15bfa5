import type { CivilDate, Period, PlanYear } from "../../model/period";
import { isoDate } from "../../text/civil-date";

export function readDay(text: string, planYear: PlanYear): { date: CivilDate; by: string } | null {
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(text.trim());
  const date = match && isoDate(match[3] ? Number(match[3]) : planYear.year, Number(match[2]), Number(match[1]));
  return date ? { date, by: "{d}/{m}" } : null;
}

export function readTime(text: string, context: { planYear: PlanYear; deadline: boolean }): { period: Period; by: string } | null {
  const day = readDay(text, context.planYear);
  return day && { period: { start: context.deadline ? null : day.date, due: day.date, recurrence: null }, by: day.by };
}
