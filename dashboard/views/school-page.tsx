import { useMemo, useRef } from "react";
import { trend, type SchoolSeries } from "@shared/summarise/compare";
import { factsOf, summariseFacts } from "@shared/summarise/figures";
import { isFiltering, type Dimension } from "@shared/summarise/filters";
import { chartColumns } from "../charts";
import { trendChart } from "../charts/trend";
import type { PlanCoverage } from "../held-coverage";
import { duties } from "../lists";
import type { FilterState } from "../state/use-filters";
import { words } from "../strings";
import { CalendarCard } from "./calendar-card";
import { ChartCard } from "./chart-card";
import { PageContext, type Page } from "./context";
import { DataTable } from "./data-table";
import { FilterBar } from "./filter-bar";
import { FilterSelects } from "./filter-selects";
import { FindingList } from "./finding-lists";
import { IndicatorList } from "./indicator-list";
import { ListCard } from "./list-card";
import { ReportCard } from "./report-card";
import { SwatchPatterns } from "./swatch";
import { TaskTable } from "./task-table";
import { TileList } from "./tile-list";

interface SchoolPageProps extends Pick<Page, "theme" | "motion" | "tell"> {
  readonly series: SchoolSeries;
  readonly coverage: PlanCoverage | null;
  readonly filterState: FilterState;
}

const tilesOwn: readonly Dimension[] = ["state"];
const calendarOwn: readonly Dimension[] = ["day"];

/** Everything about one school, by its newest snapshot. */
export function SchoolPage({ series, coverage, filterState, theme, motion, tell }: SchoolPageProps) {
  const snapshot = series.snapshots.at(-1);
  if (snapshot === undefined) throw new Error("a school without a snapshot");
  const { filters, toggle, set, clear } = filterState;
  const facts = useMemo(() => factsOf(snapshot), [snapshot]);
  const summary = useMemo(() => summariseFacts(facts, filters), [facts, filters]);
  const tileSummary = useMemo(() => summariseFacts(facts, filters, tilesOwn), [facts, filters]);
  const dayWeeks = useMemo(() => summariseFacts(facts, filters, calendarOwn).weeks, [facts, filters]);
  const columns = useMemo(
    () =>
      chartColumns.map((column) =>
        column.map((chart) => ({ chart, figures: summariseFacts(facts, filters, chart.own) })),
      ),
    [facts, filters],
  );
  const history = useMemo(() => (series.snapshots.length > 1 ? trend(series) : null), [series]);
  const list = useRef<HTMLDivElement>(null);
  const goToList = () => list.current?.querySelector("h2")?.focus();
  const page = useMemo<Page>(
    () => ({ snapshot, filters, theme, motion, toggle, tell }),
    [snapshot, filters, theme, motion, toggle, tell],
  );
  const taskList = (
    <div ref={list} key="tasks">
      <ListCard title={words.taskList} count={summary.facts.length}>
        <TaskTable label={words.taskList} facts={summary.facts} empty={words.noneLeft} />
      </ListCard>
    </div>
  );
  const openDuties = duties(summary, coverage);
  return (
    <PageContext.Provider value={page}>
      <SwatchPatterns />
      <ReportCard nextReport={facts.nextReport} />
      <FilterBar facts={facts} summary={summary} clear={clear} goToList={goToList} />
      <TileList summary={tileSummary} />
      <FilterSelects facts={facts} set={set} />
      {!isFiltering(filters) && <p className="sdv-weak sdv-screen-only">{words.filterHint}</p>}
      <section className="sdv-charts" aria-label={words.charts}>
        {columns.map((column, index) => (
          <div key={column[0]?.chart.id} className="sdv-column">
            {index === 0 && history && <ChartCard chart={trendChart} figures={history} />}
            {column.map(({ chart, figures }) => (
              <ChartCard key={chart.id} chart={chart} figures={figures} />
            ))}
            {index === columns.length - 1 && <CalendarCard weeks={dayWeeks} />}
          </div>
        ))}
      </section>
      <div className="sdv-lists">
        {isFiltering(filters) && taskList}
        <ListCard title={words.overdueList} count={summary.overdue.length}>
          <TaskTable label={words.overdueList} facts={summary.overdue} empty={words.noneLeft} />
        </ListCard>
        <ListCard title={words.withoutEvidenceList} count={summary.withoutEvidence.length}>
          <TaskTable label={words.withoutEvidenceList} facts={summary.withoutEvidence} empty={words.noneLeft} />
        </ListCard>
        <ListCard title={words.uncoveredList} count={openDuties.length}>
          {openDuties.length > 0 && <p className="sdv-weak">{words.uncoveredNote}</p>}
          <DataTable
            label={words.uncoveredList}
            items={openDuties}
            keyOf={({ id }) => id}
            empty={words.uncoveredNone}
            columns={[
              { heading: words.columns.duty, cell: ({ title }) => title },
              { heading: words.columns.group, cell: ({ note }) => note },
            ]}
          />
        </ListCard>
        {!isFiltering(filters) && taskList}
        <FindingList summary={summary} />
        <IndicatorList snapshot={snapshot} previous={series.snapshots.at(-2) ?? null} />
      </div>
    </PageContext.Provider>
  );
}
