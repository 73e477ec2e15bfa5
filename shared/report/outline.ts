import { nextSpan, outline, type OutlineRow } from "../locale/vi/report-outline";
import { roman } from "../locale/vi/report-numbers";
import type { ReportSection } from "../model/report";
import type { ReportContext } from "./context";
import { maskContacts } from "./privacy";
import { body, paragraphsOf, plainText } from "./runs";
import { sectionBuilders } from "./sections";

/** The outline filled: numbers counted, proposals made, the clerk's own words in their place. */
export function sectionsOf(context: ReportContext): readonly ReportSection[] {
  const counters = [0, 0, 0, 0];
  return outline
    .flatMap((row) => (row.content === "groups" ? groupRows(context, row) : [row]))
    .map((row) => section(context, row, numberAt(counters, row.level)));
}

/** One row for each task group of the plan, in the plan's own title. */
function groupRows({ snapshot, words }: ReportContext, row: OutlineRow): readonly OutlineRow[] {
  return snapshot.plan.groups.map(({ code, title }) => ({
    ...row,
    code: row.code.replace("*", code),
    title: words(title),
  }));
}

function numberAt(counters: number[], level: OutlineRow["level"]): string {
  const index = level - 1;
  const count = (counters[index] ?? 0) + 1;
  counters[index] = count;
  counters.fill(0, level);
  if (level === 1) return `${roman(count)}.`;
  if (level === 2) return `${String.fromCharCode(64 + count)}.`;
  return level === 3 ? `${count}.` : `${counters[2] ?? 0}.${count}.`;
}

function section(context: ReportContext, row: OutlineRow, number: string): ReportSection {
  const title = row.title.replace("{next}", nextSpan(context.kind, context.year));
  const heading = { code: row.code, level: row.level, number, title };
  if (row.content === "none") return { ...heading, paragraphs: [], narrative: null };
  const built = sectionBuilders[row.content](context, row.code);
  const proposal = built.length > 0 ? built : [body(row.empty)];
  const own = context.inputs.narratives?.[row.code]?.trim();
  return {
    ...heading,
    paragraphs: own ? paragraphsOf(context.privacy.showContacts ? own : maskContacts(own)) : proposal,
    narrative: { proposed: plainText(proposal), own: Boolean(own) },
  };
}
