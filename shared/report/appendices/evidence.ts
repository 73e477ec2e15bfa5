import { appendixWords, evidenceColumns } from "../../locale/vi/report-appendices";
import { shortDate } from "../../locale/vi/report-numbers";
import { cellKey } from "../../model/cell";
import type { ReportCell, ReportColumn, ReportTable } from "../../model/report";
import type { SnapshotEvidence } from "../../model/snapshot";
import { numberAndSymbol, spelledOut } from "../citations";
import type { ReportContext } from "../context";
import { textCell } from "../runs";

const nameLimit = 500;

const columns: readonly ReportColumn[] = [
  { key: "order", ...evidenceColumns.order, align: "center" },
  { key: "name", ...evidenceColumns.name, align: "left" },
  { key: "number", ...evidenceColumns.number, align: "left" },
  { key: "date", ...evidenceColumns.date, align: "center" },
  { key: "task", ...evidenceColumns.task, align: "left" },
  { key: "link", ...evidenceColumns.link, align: "left" },
  { key: "source", ...evidenceColumns.source, align: "left" },
];

/** Appendix III: the evidence of the window, one row each. */
export function evidenceTable(context: ReportContext): ReportTable {
  const titles = new Map(context.snapshot.tasks.map(({ id, title }) => [id, title]));
  return {
    key: "evidence",
    columns,
    rows: context.evidence.map((piece, index) => ({
      kind: "cells",
      cells: evidenceRow(context, piece, index + 1, titles.get(piece.taskId ?? "") ?? null),
    })),
  };
}

function evidenceRow(
  context: ReportContext,
  piece: SnapshotEvidence,
  order: number,
  task: string | null,
): readonly ReportCell[] {
  const at = [piece.source];
  const name = context.words(spelledOut(piece), nameLimit);
  return [
    { ...textCell(String(order)), value: order },
    textCell(name.length === nameLimit ? name + appendixWords.cut(cellKey(piece.source)) : name, at),
    textCell(numberAndSymbol(piece) ?? "", at),
    piece.date === null
      ? textCell("")
      : { text: shortDate(piece.date), value: { date: piece.date }, sources: at, link: null },
    textCell(task === null ? "" : context.words(task)),
    linkCell(piece.link, at),
    textCell(cellKey(piece.source), at),
  ];
}

/** A web address by its host; a path on the school's own machine is not sent out. */
function linkCell(link: string | null, at: ReportCell["sources"]): ReportCell {
  if (link === null || link === "") return textCell("");
  const host = /^https?:\/\/([^\s/?#]+)/i.exec(link)?.[1];
  return host && !/\s/.test(link) ? textCell(host, at, link) : textCell(appendixWords.localPath, at);
}
