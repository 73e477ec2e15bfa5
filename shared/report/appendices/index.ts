import { appendixWords } from "../../locale/vi/report-appendices";
import { roman } from "../../locale/vi/report-numbers";
import { undatedNote } from "../../locale/vi/report-sentences";
import { reportWords } from "../../locale/vi/report-words";
import type { ReportAppendix, ReportGap, ReportHead, ReportParagraph } from "../../model/report";
import type { ReportContext } from "../context";
import type { LastReport } from "../figures";
import { cellList, note } from "../runs";
import { evidenceTable } from "./evidence";
import { figuresTable } from "./figures";
import { progressTable } from "./progress";

/** The appendices in their order; a wide table lies on its side. */
export function appendicesOf(
  context: ReportContext,
  head: ReportHead,
  missing: readonly ReportGap[],
  last: LastReport | null,
): readonly ReportAppendix[] {
  const rows: readonly Omit<ReportAppendix, "number" | "attached">[] = [
    {
      title: appendixWords.figures.title,
      landscape: false,
      table: figuresTable(context, last),
      emptyText: appendixWords.figures.empty,
      notes: missingNotes(missing.filter(({ kind }) => kind === "figure")),
    },
    {
      title: appendixWords.progress.title,
      landscape: true,
      table: progressTable(context),
      emptyText: appendixWords.progress.empty,
      notes: undatedNotes(context),
    },
    {
      title: appendixWords.evidence.title,
      landscape: true,
      table: evidenceTable(context),
      emptyText: appendixWords.evidence.empty,
      notes: [],
    },
  ];
  const attached = attachedTo(context, head);
  return rows.map((row, index) => ({ ...row, number: roman(index + 1), attached }));
}

function undatedNotes({ undated }: ReportContext): readonly ReportParagraph[] {
  if (undated.length === 0) return [];
  const cells = undated.map(({ source }) => source);
  return [note({ text: undatedNote(undated.length, cellList(cells)), sources: cells })];
}

function missingNotes(gaps: readonly ReportGap[]): readonly ReportParagraph[] {
  if (gaps.length === 0) return [];
  return [note(`${appendixWords.figures.missing} ${gaps.map(({ label }) => label).join("; ")}.`)];
}

/** "(Kèm theo Báo cáo số 57/BC-THTU ngày 26 tháng 4 năm 2024 của Trường …)". */
function attachedTo({ school }: ReportContext, { number, placeAndDate }: ReportHead): string {
  const date = placeAndDate.slice(placeAndDate.indexOf(", ") + 2);
  return `(Kèm theo Báo cáo số${number.slice(reportWords.number.length).trimEnd()} ${date} của ${school})`;
}
