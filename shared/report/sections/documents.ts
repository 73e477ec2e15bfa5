import { countText } from "../../locale/vi/report-numbers";
import { documentsSentence, moreItems } from "../../locale/vi/report-sentences";
import { cellKey } from "../../model/cell";
import type { ReportParagraph } from "../../model/report";
import { isOwn, ownOrgan } from "../../summarise/indicators/count-documents";
import type { ReportContext } from "../context";
import { item, lead, run } from "../runs";
import { listLimit } from "../task-lists";

/** The school's own papers of the window, in the order of their dates; the count is figure A01. */
export function documents(context: ReportContext): readonly ReportParagraph[] {
  const figure = context.figure("A01");
  if (!figure || figure.value === null) return [];
  const cells = new Set(figure.sources.map(cellKey));
  const organ = ownOrgan(context.snapshot.evidence);
  const seen = new Set<string>();
  const papers = context.evidence
    .filter(
      ({ number, kind, symbol, source }) =>
        number !== null && counted.has(kind) && isOwn({ kind, number, symbol }, organ) && cells.has(cellKey(source)),
    )
    .filter(({ kind, number, symbol }) => {
      const key = `${kind} ${number} ${symbol}`;
      return !seen.has(key) && Boolean(seen.add(key));
    })
    .sort((a, b) => compareText(a.date ?? "9999", b.date ?? "9999"));
  const opening = run(documentsSentence(countText(figure.value)), figure.sources);
  const rest = papers.length - listLimit;
  return [
    lead(opening),
    ...papers.slice(0, listLimit).map((paper) => item(run(context.cite(paper), [paper.source]), ".")),
    ...(rest > 0 ? [item(moreItems(rest, "III"))] : []),
  ];
}

const counted = new Set(["ke-hoach", "quyet-dinh", "thong-bao", "huong-dan"]);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
