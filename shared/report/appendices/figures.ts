import { appendixWords, figureColumns, figureGroups } from "../../locale/vi/report-appendices";
import { countText } from "../../locale/vi/report-numbers";
import { figureNotes } from "../../locale/vi/report-sentences";
import { reportWords } from "../../locale/vi/report-words";
import { cellKey } from "../../model/cell";
import type { ReportCell, ReportColumn, ReportFigure, ReportRow, ReportTable } from "../../model/report";
import type { ReportContext } from "../context";
import type { LastReport } from "../figures";
import { cellList, textCell } from "../runs";

const sourceLimit = 8;

/** Appendix I: the figures, grouped, each with its cells; with the last report's beside them if wished. */
export function figuresTable(context: ReportContext, last: LastReport | null): ReportTable {
  const columns: readonly ReportColumn[] = [
    { key: "order", ...figureColumns.order, align: "center" },
    { key: "title", ...figureColumns.title, align: "left" },
    { key: "unit", ...figureColumns.unit, align: "center" },
    { key: "value", ...figureColumns.value, align: "right" },
    ...(last ? [{ key: "before", ...figureColumns.before, align: "right" as const }] : []),
    { key: "note", ...figureColumns.note, align: "left" },
    { key: "source", ...figureColumns.source, align: "left" },
  ];
  const titleCells = new Set(context.snapshot.tasks.map(({ source }) => cellKey(source)));
  let order = 0;
  const rows = figureGroups.flatMap(([letters, title]): readonly ReportRow[] => {
    const figures = context.figures.filter(({ code }) => code.startsWith(letters));
    if (figures.length === 0) return [];
    return [
      { kind: "group", text: title },
      ...figures.map((figure): ReportRow => {
        order += 1;
        return { kind: "cells", cells: figureRow(context, figure, order, last, titleCells) };
      }),
    ];
  });
  return { key: "figures", columns, rows };
}

function figureRow(
  context: ReportContext,
  figure: ReportFigure,
  order: number,
  last: LastReport | null,
  titleCells: ReadonlySet<string>,
): readonly ReportCell[] {
  return [
    { ...textCell(String(order)), value: order },
    textCell(figure.title),
    textCell(figure.unit),
    numberCell(figure.value, figure),
    ...(last
      ? [numberCell(Object.hasOwn(last.figures, figure.code) ? (last.figures[figure.code] ?? null) : null)]
      : []),
    textCell(noteOf(context, figure, titleCells)),
    textCell(cellList(figure.sources, sourceLimit), figure.sources),
  ];
}

function numberCell(value: number | null, figure?: ReportFigure): ReportCell {
  return {
    text: value === null ? reportWords.unknown : countText(value),
    value,
    sources: figure?.sources ?? [],
    link: null,
  };
}

/** How the figure came about, as far as a reader must know. */
function noteOf({ snapshot }: ReportContext, figure: ReportFigure, titleCells: ReadonlySet<string>): string {
  if (figure.how === "unknown") return figureNotes.unknown;
  if (figure.how === "typed") return figureNotes.typed;
  const notes = [
    figure.sources.some((cell) => titleCells.has(cellKey(cell))) ? figureNotes.byTasks : null,
    figure.running ? figureNotes.running(snapshot.asOf) : null,
  ];
  return notes.filter((text) => text !== null).join(appendixWords.joined);
}
