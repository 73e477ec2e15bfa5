import type { SchoolSeries } from "@shared/summarise/compare";
import { summarise, type Summary } from "@shared/summarise/figures";
import { useMemo } from "react";
import { shownDate, shownNumber, shownShare, words } from "../strings";
import { shorten } from "../text";
import { DataTable } from "./data-table";
import { ListCard } from "./list-card";

interface ComparisonProps {
  readonly schools: readonly SchoolSeries[];
  readonly current: string;
  readonly choose: (name: string) => void;
}

/** Several schools in one table, each by its newest snapshot; a name opens the school. */
export function Comparison({ schools, current, choose }: ComparisonProps) {
  const rows = useMemo(
    () =>
      schools.flatMap(({ name, snapshots }) => {
        const last = snapshots.at(-1);
        return last ? [{ name, summary: summarise(last) }] : [];
      }),
    [schools],
  );
  const number = (heading: string, value: (summary: Summary) => string) => ({
    heading,
    kind: "number" as const,
    cell: ({ summary }: (typeof rows)[number]) => value(summary),
  });
  return (
    <ListCard title={words.comparison} count={rows.length}>
      <DataTable
        label={words.comparison}
        items={rows}
        keyOf={({ name }) => name}
        empty={words.noneLeft}
        columns={[
          {
            heading: words.columns.school,
            kind: "name",
            cell: ({ name }) => (
              <button
                type="button"
                className="sdv-figure"
                aria-label={words.openSchool(name)}
                aria-pressed={name === current}
                onClick={() => choose(name)}
              >
                {shorten(name, 120)}
              </button>
            ),
          },
          number(words.columns.asOf, ({ snapshot }) => shownDate(snapshot.asOf)),
          number(words.totalTasks, ({ tally }) => shownNumber(tally.total)),
          number(
            words.columns.done,
            ({ tally }) => `${shownNumber(tally.done)} (${shownShare(tally.done, tally.total)})`,
          ),
          number(words.columns.overdue, ({ tally }) => shownNumber(tally.overdue)),
          number(words.columns.withoutEvidence, ({ tally }) => shownNumber(tally["done-without-evidence"])),
          number(words.columns.errors, ({ severities }) => shownNumber(severities.error)),
          number(words.columns.readiness, ({ nextReport }) =>
            nextReport?.percent === null || nextReport === null ? words.unsaid : `${nextReport.percent}%`,
          ),
        ]}
      />
    </ListCard>
  );
}
