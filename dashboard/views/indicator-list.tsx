import type { Indicator } from "@shared/model/indicator";
import type { Snapshot } from "@shared/model/snapshot";
import { figureOf } from "../lists";
import { shownDate, shownFigure, shownNumber, words } from "../strings";
import { shown } from "../text";
import { DataTable, type TableColumn } from "./data-table";
import { ListCard } from "./list-card";

interface IndicatorListProps {
  readonly snapshot: Snapshot;
  readonly previous: Snapshot | null;
}

function change(now: number | null, before: number | null): string {
  if (now === null || before === null) return "";
  const difference = now - before;
  return difference === 0 ? "0" : `${difference > 0 ? "+" : "−"}${shownNumber(Math.abs(difference))}`;
}

/** The report's figures with the cells they were counted from, and against the snapshot before. */
export function IndicatorList({ snapshot, previous }: IndicatorListProps) {
  const before = new Map(previous?.indicators.map((indicator) => [indicator.code, indicator]) ?? []);
  const valueBefore = ({ code }: Indicator) => {
    const indicator = before.get(code);
    return previous === null || indicator === undefined ? null : figureOf(previous, indicator);
  };
  const comparing: readonly TableColumn<Indicator>[] =
    previous === null
      ? []
      : [
          {
            heading: words.previous(shownDate(previous.asOf)),
            kind: "number",
            cell: (indicator) => shownFigure(valueBefore(indicator)),
          },
          {
            heading: words.change,
            kind: "number",
            cell: (indicator) => change(figureOf(snapshot, indicator), valueBefore(indicator)),
          },
        ];
  return (
    <ListCard title={words.indicatorList} count={snapshot.indicators.length}>
      {snapshot.report && (
        <p className="sdv-weak">
          {words.indicatorWindow(shownDate(snapshot.report.from), shownDate(snapshot.report.to))} {words.unsaidMeaning}
        </p>
      )}
      <DataTable
        label={words.indicatorList}
        items={snapshot.indicators}
        keyOf={({ code }) => code}
        empty={words.noNumbers}
        columns={[
          { heading: words.columns.indicator, cell: ({ title }) => title },
          {
            heading: words.columns.value,
            kind: "number",
            cell: (indicator) => shownFigure(figureOf(snapshot, indicator)),
          },
          ...comparing,
          { heading: words.columns.unitOfValue, cell: ({ unit }) => unit },
          { heading: words.columns.sources, cell: ({ sources }) => <Sources sources={sources} /> },
        ]}
      />
    </ListCard>
  );
}

function Sources({ sources }: Pick<Indicator, "sources">) {
  const cells = sources.map(({ sheet, cell }) => words.cell(shown(sheet), cell));
  if (cells.length <= 3) return <>{cells.join("; ")}</>;
  return (
    <details>
      <summary>{words.cells(cells.length)}</summary>
      {cells.join("; ")}
    </details>
  );
}
