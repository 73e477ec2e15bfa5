import type { OutputValue } from "../model/output-sheet";
import type { Plan, PlanDuty, PlanReport } from "../model/plan";
import type { TrackingRow, TrackingSheet } from "../model/tracking-sheet";
import { trackingWords } from "../locale/vi/tracking-words";
import { units } from "../locale/vi/units";
import { fold } from "../text/fold";

/** The year as schools write it: 2024 → "2024"; the school year → "2024-2025". */
export function yearText({ year, schoolYear }: Plan["planYear"]): string {
  return schoolYear ? `${String(year)}-${String(year + 1)}` : String(year);
}

const romanSteps = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** 4 → "IV". */
export function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, letters] of romanSteps) for (; rest >= size; rest -= size) text += letters;
  return text;
}

type Values = Readonly<Partial<Record<(typeof trackingWords.columns)[number]["key"], OutputValue>>>;

function taskRow(values: Values): TrackingRow {
  return { kind: "task", values: trackingWords.columns.map(({ key }) => values[key] ?? null) };
}

function dutyRow({ title, units: leads, due }: PlanDuty, place: number): TrackingRow {
  const when = due === null ? trackingWords.allYear : { date: due };
  return taskRow({ code: place, title, lead: leads.join(", ") || null, due: when });
}

/** Who writes a report: the units of the duty that rests on the same words, else of one whose title says báo cáo. */
function reportLeads({ quote }: PlanReport, duties: readonly PlanDuty[]): readonly string[] {
  const given = duties.filter(({ units: leads }) => leads.length > 0);
  const same = given.find((duty) => duty.quote.includes(quote));
  return (same ?? given.find(({ title }) => fold(title).startsWith("bao cao")))?.units ?? [];
}

function reportRow(report: PlanReport, place: number, duties: readonly PlanDuty[]): TrackingRow {
  const { title, due, recipient } = report;
  const { reportNote, sentTo } = trackingWords;
  const notes = recipient === null ? reportNote : `${reportNote}, ${sentTo(recipient)}`;
  const lead = reportLeads(report, duties).join(", ") || null;
  return taskRow({ code: place, title, lead, due: { date: due }, notes });
}

/**
 * A blank tracking sheet from a plan, in the layout that schools know: groups I, II, III as headings, their duties as
 * tasks 1, 2, 3 with lead and deadline, the part on organisation with the reports last.
 *
 * A duty without a deadline says "Trong năm", so that nothing is asked for that the plan does not give.
 * `planOfTracking` reads the same groups, duties, leads and deadlines back.
 */
export function trackingSheet(plan: Plan): TrackingSheet {
  const rows: TrackingRow[] = [];
  for (const [index, { code, title }] of plan.groups.entries()) {
    rows.push({ kind: "heading", code: roman(index + 1), title });
    const duties = plan.duties.filter(({ group }) => group === code);
    rows.push(...duties.map((duty, place) => dutyRow(duty, place + 1)));
  }
  const rest = plan.duties.filter(({ group }) => group === null);
  if (rest.length + plan.reports.length > 0) {
    rows.push({ kind: "heading", code: roman(plan.groups.length + 1), title: trackingWords.organisation });
    rows.push(...rest.map((duty, place) => dutyRow(duty, place + 1)));
    rows.push(...plan.reports.map((report, place) => reportRow(report, rest.length + place + 1, plan.duties)));
  }
  const year = yearText(plan.planYear);
  const choices: Readonly<Record<string, readonly string[]>> = {
    lead: units.map(({ name }) => name),
    partners: units.map(({ name }) => name),
    status: trackingWords.statuses,
  };
  return {
    name: trackingWords.sheet(year),
    listsName: trackingWords.lists,
    listsHeader: trackingWords.listsOfUnits,
    lines: [
      plan.schoolName ?? "",
      plan.title,
      `${trackingWords.book} – ${trackingWords.year(year, plan.planYear.schoolYear)}`,
    ],
    columns: trackingWords.columns.map((column) => ({
      ...column,
      choices: choices[column.key] ?? [],
      only: column.key === "status",
    })),
    rows,
    signers: trackingWords.signers,
  };
}
