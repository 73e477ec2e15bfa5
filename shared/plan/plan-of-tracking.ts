import type { Layout } from "../model/layout";
import type { Plan, PlanDuty, PlanGroup } from "../model/plan";
import { valueOf } from "../model/reading";
import type { Structured } from "../model/structure";
import type { Heading, Task } from "../model/task";
import { trackingWords } from "../locale/vi/tracking-words";
import { fold } from "../text/fold";
import { reportOfTitle, withWindows, type DemandedReport } from "./read/reports";

function recipientOf(note: string): string | null {
  const start = `${trackingWords.reportNote}, ${trackingWords.sentTo("")}`;
  return note.startsWith(start) ? note.slice(start.length) : null;
}

function reportOf(task: Task): DemandedReport | null {
  const note = task.notes.map(({ text }) => text).find((text) => text.startsWith(trackingWords.reportNote));
  const report = note === undefined ? null : reportOfTitle(task.title, valueOf(task.due), task.title);
  return report && { ...report, recipient: recipientOf(note ?? "") };
}

/**
 * The plan that a tracking workbook shows: its headings as groups, its tasks as duties with leads and deadlines, the
 * rows marked as reports. What a workbook does not hold (quotes, citations, signer) is taken from nowhere.
 *
 * With it, last year's workbook gives next year's plan.
 */
export function planOfTracking(structured: Structured, layout: Layout): Plan | null {
  const { planYear } = layout;
  if (planYear === null) return null;
  const organisation = fold(trackingWords.organisation);
  const tops = structured.headings.filter(({ parentId }) => parentId === null);
  const groups: PlanGroup[] = [];
  const groupOf = new Map<string, string | null>();
  for (const { id, title } of tops) {
    const isGroup = fold(title) !== organisation;
    if (isGroup) groups.push({ code: String(groups.length + 1), title, quote: title });
    groupOf.set(id, isGroup ? String(groups.length) : null);
  }
  const parents = new Map(structured.headings.map((heading) => [heading.id, heading]));
  const duties: PlanDuty[] = [];
  const reports: (DemandedReport & { readonly title: string })[] = [];
  const counts = new Map<string, number>();
  for (const task of structured.tasks) {
    const report = reportOf(task);
    if (report) {
      reports.push({ ...report, title: task.title });
      continue;
    }
    const group = groupOf.get(topOf(task.headingId, parents)) ?? null;
    const key = group ?? "III.1";
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    duties.push({
      id: `${key}.${String(count)}`,
      group,
      title: task.title,
      quote: task.title,
      units: (valueOf(task.lead) ?? []).map(({ name }) => name),
      due: task.recurrence === null ? valueOf(task.due) : null,
    });
  }
  const titles = new Map(reports.map(({ code, title }) => [code, title]));
  return {
    title: layout.titles.planTitle ?? "",
    planYear,
    date: null,
    schoolName: layout.titles.schoolName,
    signer: null,
    groups,
    duties,
    reports: withWindows(reports, planYear).map((report) => ({
      ...report,
      title: titles.get(report.code) ?? report.title,
    })),
    citations: [],
  };
}

function topOf(id: string | null, headings: ReadonlyMap<string, Heading>): string {
  let top = id ?? "";
  for (let depth = 0; depth < 20; depth++) {
    const parent = headings.get(top)?.parentId;
    if (parent === undefined || parent === null) break;
    top = parent;
  }
  return top;
}
