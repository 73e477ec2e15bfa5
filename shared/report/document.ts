import { closingSentence, openingSentence, windowSentence } from "../locale/vi/report-sentences";
import { reportSubjectLines, reportTitle } from "../locale/vi/report-title";
import { reportWords } from "../locale/vi/report-words";
import type { ReportDocument, ReportParagraph } from "../model/report";
import type { Snapshot } from "../model/snapshot";
import { planOf } from "../plan";
import { fold } from "../text/fold";
import { appendicesOf } from "./appendices";
import { makeContext, planYearOf, type ReportContext } from "./context";
import { changesSince, type LastReport } from "./figures";
import { gapsOf, openErrors } from "./gaps";
import { headOf, recipientLines, recipientOf, signatureOf } from "./head";
import { sectionsOf } from "./outline";
import { body, lead, paragraphsOf, run } from "./runs";

/** How a report is printed; what it says follows from the snapshot. */
export interface ReportOptions {
  /** Names of people on paper; off by default. */
  readonly showNames?: boolean;
  /** Phone numbers, addresses and identity numbers on paper; off by default. */
  readonly showContacts?: boolean;
  /** Figures of the last exported report, for what changed since. */
  readonly lastReport?: LastReport | null;
  /** A column with the last report's figures in appendix I. */
  readonly printChanges?: boolean;
}

/**
 * The report of a snapshot as a value: the outline of domain notes 1.3 in the form of Nghị định 30/2020/NĐ-CP.
 *
 * Everything that it prints can be traced: runs and cells carry the cells that they were read from. What nothing says
 * is "……" and stands in `missing`. The same snapshot and options give an equal value.
 */
export function reportDocument(snapshot: Snapshot, options: ReportOptions = {}): ReportDocument {
  const context = makeContext(snapshot, {
    showNames: options.showNames ?? false,
    showContacts: options.showContacts ?? false,
  });
  const last = options.lastReport ?? null;
  const head = headOf(context);
  const sections = sectionsOf(context);
  const missing = gapsOf(context, sections);
  const { kind, year } = context;
  return {
    kind,
    year,
    schoolName: context.school,
    window: context.window,
    asOf: snapshot.asOf,
    draft: openErrors(snapshot, context.inputs) > 0,
    draftStamp: reportWords.draftStamp,
    head,
    title: { type: reportWords.type, subject: reportSubjectLines(kind, year) },
    addressee: { label: reportWords.addressee, names: [recipientOf(context)] },
    opening: opening(context),
    sections,
    closing: [lead(closingSentence(context.school, kind, year, recipientOf(context)))],
    recipients: { label: reportWords.recipients, lines: recipientLines(context) },
    signature: signatureOf(context),
    appendices: appendicesOf(context, head, missing, options.printChanges ? last : null),
    figures: context.figures,
    missing,
    changes: changesSince(last, context.figures),
    properties: { title: reportTitle(kind, year), created: snapshot.asOf },
  };
}

/** The clerk's own opening, else the superior's plan that the report answers, when it is this school's plan. */
function opening(context: ReportContext): readonly ReportParagraph[] {
  const { snapshot, inputs, school, kind, year } = context;
  const own = inputs.narratives?.["opening"]?.trim();
  const span = body(run(windowSentence(inputs.from, inputs.to, snapshot.asOf)));
  if (own) return [...paragraphsOf(own), span];
  const plan = planOf(planYearOf(snapshot));
  const basis = plan?.schoolName && fold(plan.schoolName) === fold(school) ? (plan.basis ?? null) : null;
  return [body(openingSentence(basis, school, kind, year)), span];
}
