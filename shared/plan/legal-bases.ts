import type { CivilDate } from "../model/period";
import type { LegalDocument, Plan, PlanCitation } from "../model/plan";
import { kindOfSymbol } from "../locale/vi/evidence-kinds";
import type { CitationRemarkCode } from "../locale/vi/plan-lines";
import { fold } from "../text/fold";

/** A citation of the plan with what is known about it. */
export interface JudgedCitation {
  readonly citation: PlanCitation;
  /** The register's row; null when it has none. */
  readonly law: LegalDocument | null;
  readonly remarks: readonly CitationRemarkCode[];
  /** The kind that the symbol says, for `kind-mismatch`. */
  readonly symbolKind: string | null;
}

function idOf({ number, symbol }: PlanCitation): string | null {
  if (number === null || symbol === null) return null;
  return `${number}/${symbol}`.toUpperCase();
}

/** A register's id in one form for the State's and the Party's way of writing: "05-CT/TW" → "05/CT/TW". */
function keyOf(id: string): string {
  return id.toUpperCase().replace(/^(\d+(?:\/\d{4})?)[/-]/, "$1/");
}

/** Has a law lost its force on that day? */
function isOver(law: LegalDocument | null, on: CivilDate): boolean {
  return law !== null && law.until !== null && law.until <= on;
}

/**
 * The day that a plan's citations are judged on: its own date; without one the latest date that it cites, for it cannot
 * be older; else the first day of its year.
 */
export function planDay(plan: Plan): CivilDate {
  const cited = plan.citations.flatMap(({ date }) => date ?? []).sort();
  return plan.date ?? cited.at(-1) ?? `${String(plan.planYear.year)}-01-01`;
}

/**
 * Every citation of a plan against the register, on the plan's own day and on another (today).
 *
 * - superseded, lapsed: no longer in force when the plan was made; superseded-since: on the other day only;
 * - kind-mismatch: the word and the symbol say different kinds ("Kế hoạch số 01-KL/TW");
 * - symbol-missing: a number with a year and no symbol ("Nghị quyết số 98/2023").
 */
export function judgeCitations(
  plan: Plan,
  register: readonly LegalDocument[],
  on: CivilDate,
): readonly JudgedCitation[] {
  const byId = new Map(register.map((law) => [keyOf(law.id), law]));
  const byName = new Map(
    register.filter(({ title }) => title.startsWith("Luật ")).map((law) => [fold(law.title), law]),
  );
  const day = planDay(plan);
  return plan.citations.map((citation) => {
    const id = idOf(citation);
    const name = fold(citation.text).replace(/ nam (?:19|20)\d\d.*$/, "");
    const law = (id === null ? byName.get(name) : byId.get(keyOf(id))) ?? null;
    const symbolKind = citation.symbol === null ? null : kindOfSymbol(citation.symbol);
    const remarks: CitationRemarkCode[] = [];
    if (isOver(law, day)) remarks.push(law?.status === "lapsed" ? "lapsed" : "superseded");
    else if (isOver(law, on)) remarks.push(law?.status === "lapsed" ? "lapsed" : "superseded-since");
    if (law?.status === "verify") remarks.push("in-doubt");
    if (symbolKind !== null && symbolKind !== citation.kind && citation.kind !== "khac") remarks.push("kind-mismatch");
    if (citation.symbol === null && citation.number !== null) remarks.push("symbol-missing");
    return { citation, law, remarks, symbolKind };
  });
}
