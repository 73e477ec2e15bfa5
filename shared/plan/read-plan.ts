import { UserError } from "../model/host";
import type { PlanYear } from "../model/period";
import type { PlanCitation } from "../model/plan";
import type { PlanBlock, PlanDocument, PlanReading, PlanRemark } from "../model/plan-document";
import { citedDocuments } from "./read/cited";
import { headOf } from "./read/head";
import { bodyOf } from "./read/body";
import { documentOfText, joinWrapped } from "./read/plain-text";
import { withWindows } from "./read/reports";

/** What the reader is told beside the document. */
export interface PlanReadingOptions {
  /** Year of a plan that does not name one (first year of a school year). */
  readonly year?: number | null;
}

/** A document with fewer words than this that orders anything is no plan. */
const fewestDuties = 1;

/** To see whether a document without a year is a plan at all; no day read with it leaves this file. */
const anyYear: PlanYear = { year: 2000, schoolYear: false };

function textsOf(blocks: readonly PlanBlock[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : block.rows.flat()));
}

/**
 * What a plan document says, as data: groups, duties, units, reports, citations, each with the words it rests on, and
 * what was left. Null for a document that is no plan: nothing in it is ordered under a section of tasks or organisation.
 * Throws the `UserError` "plan-without-year" where neither it, nor a document that it cites, nor the options name a year:
 * its days cannot be read then.
 */
export function readPlan(document: PlanDocument, options: PlanReadingOptions = {}): PlanReading | null {
  const blocks = joinWrapped(document.blocks);
  const head = headOf(blocks);
  const given = options.year ?? null;
  const citations: readonly PlanCitation[] = textsOf(blocks).flatMap(citedDocuments);
  const lastYear = Math.max(...citations.map(({ date }) => Number(date?.slice(0, 4) ?? 0)), 0);
  const planYear: PlanYear | null =
    given === null
      ? (head.planYear ?? (head.date ? { year: Number(head.date.slice(0, 4)), schoolYear: false } : null))
      : { year: given, schoolYear: head.planYear?.schoolYear ?? false };
  // A plan without a year is of the year of what it cites last, and a remark says so.
  const cited: PlanYear | null = lastYear === 0 ? null : { year: lastYear, schoolYear: false };
  const year = planYear ?? cited;
  const body = bodyOf(blocks, year ?? anyYear);
  if (body.duties.length < fewestDuties) return null;
  if (year === null) throw new UserError("plan-without-year");

  const reports = withWindows(body.reports, year);
  const remarks: PlanRemark[] = [...document.remarks, ...body.remarks];
  const note = (code: PlanRemark["code"], holds: boolean) => {
    if (holds) remarks.push({ code, count: 1, words: null });
  };
  note("no-year", planYear === null);
  note("no-groups", body.groups.length === 0);
  note("no-reports", reports.length === 0);
  return {
    plan: {
      title: head.title ?? "Kế hoạch",
      planYear: year,
      date: head.date,
      schoolName: head.schoolName,
      signer: head.signer,
      groups: body.groups,
      duties: body.duties,
      reports,
      citations,
    },
    sections: body.sections,
    units: unitsOf(body.duties),
    leftOver: body.leftOver,
    remarks,
  };
}

/** The same for pasted text, hard-wrapped or not. */
export function readPlanText(text: string, options: PlanReadingOptions = {}): PlanReading | null {
  return readPlan(documentOfText(text), options);
}

function unitsOf(duties: PlanReading["plan"]["duties"]): PlanReading["units"] {
  const units = new Map<string, string[]>();
  for (const duty of duties) {
    for (const unit of duty.units) units.set(unit, [...(units.get(unit) ?? []), duty.id]);
  }
  return Array.from(units, ([name, ids]) => ({ name, duties: ids }));
}
