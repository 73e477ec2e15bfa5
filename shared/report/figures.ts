import { cellKey } from "../model/cell";
import type { ReportChange, ReportFigure } from "../model/report";
import type { ReportInputs, Snapshot } from "../model/snapshot";

/** The report's figures: the counted ones, with those that the clerk typed over them. */
export function figuresOf(snapshot: Snapshot, inputs: ReportInputs): readonly ReportFigure[] {
  const recurring = new Set(
    snapshot.tasks
      .filter(({ recurrence }) => recurrence !== null)
      .flatMap(({ cells }) => (cells["result"] ? [cellKey(cells["result"])] : [])),
  );
  return snapshot.indicators.map(({ code, title, unit, value, sources }) => {
    const typed = inputs.typedIndicators?.[code];
    const base = { code, title, unit, counted: value };
    if (typed !== undefined) return { ...base, value: typed, how: "typed", running: false, sources: [] };
    return {
      ...base,
      value,
      how: value === null ? "unknown" : "counted",
      running: sources.some((cell) => recurring.has(cellKey(cell))),
      sources,
    };
  });
}

/** Figures of the last exported report. */
export interface LastReport {
  readonly kind: string;
  readonly to: string;
  readonly figures: Readonly<Record<string, number | null>>;
}

/** What differs from the last report; a figure that it did not hold is no change. */
export function changesSince(last: LastReport | null, figures: readonly ReportFigure[]): readonly ReportChange[] {
  if (last === null) return [];
  return figures.flatMap(({ code, title, value }) => {
    const before = Object.hasOwn(last.figures, code) ? last.figures[code] : undefined;
    return before === undefined || before === value ? [] : [{ code, title, before, now: value }];
  });
}
