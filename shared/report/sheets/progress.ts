import { outputSheetWords as words } from "../../locale/vi/output-sheets";
import type {
  OutputChart,
  OutputColumn,
  OutputLine,
  OutputSheet,
  OutputTable,
  OutputValue,
} from "../../model/output-sheet";
import type { Snapshot } from "../../model/snapshot";
import { summarise, type Slice, type Summary } from "../../summarise/figures";
import type { Tally } from "../../summarise/states";
import { column, headLines } from "./frame";

/** Rows that a chart covers at least. */
const chartRows = 20;
/** More units than this would make bars that nobody can read; the rest is one bar. */
const unitLimit = 14;
/** The charts stand right of the tables. */
const chartColumn = 10;
const labelLength = 48;

/** The states that bars are stacked of; their counts add up to the total. */
const states = [
  { key: "done", tone: "good", count: (tally: Tally) => tally.done },
  { key: "active", tone: "active", count: (tally: Tally) => tally["in-progress-in-time"] },
  { key: "notStarted", tone: "idle", count: (tally: Tally) => tally["not-started-in-time"] },
  { key: "late", tone: "bad", count: (tally: Tally) => tally.overdue },
  { key: "other", tone: "muted", count: (tally: Tally) => tally["set-aside"] + tally["unknown-in-time"] },
] as const;

interface Block {
  readonly heading: string;
  readonly table: Omit<OutputTable, "headerRow">;
  readonly chart: Pick<OutputChart, "title" | "type" | "stacked" | "category" | "series" | "slices">;
}

/** Progress by group, by unit and by month, each as a table with its chart, for who only opens the workbook. */
export function progressSheet(snapshot: Snapshot): OutputSheet {
  const summary = summarise(snapshot);
  const lines: OutputLine[] = headLines("progress", snapshot);
  const tables: OutputTable[] = [];
  const charts: OutputChart[] = [];
  let row = 5;
  for (const block of [stateBlock(summary), groupBlock(summary), unitBlock(summary), monthBlock(summary)]) {
    const length = Math.max(1, block.table.rows.length);
    lines.push({ row, text: block.heading, style: "heading" });
    tables.push({ ...block.table, headerRow: row + 1 });
    const rows = Math.max(chartRows, length + 3);
    if (block.table.rows.length > 0) {
      charts.push({ ...block.chart, table: block.table.name, at: { row, column: chartColumn, rows, columns: 9 } });
    }
    row += rows + 2;
  }
  return {
    key: "progress",
    name: words.names.progress,
    lines,
    tables,
    charts,
    frozenRows: 0,
    print: { landscape: true, repeatRows: null },
    tab: "good",
  };
}

function stateBlock({ tally }: Summary): Block {
  return {
    heading: words.charts.states,
    table: {
      name: "SDV_TinhTrang",
      columns: [labelColumn(words.state), { ...column("total", 10, "number"), header: words.count }],
      rows: states.map(({ key, count }) => [words.columns[key], count(tally)]),
      totals: null,
    },
    chart: {
      title: words.charts.states,
      type: "doughnut",
      stacked: false,
      category: "label",
      series: [{ key: "total", tone: null }],
      slices: states.map(({ tone }) => tone),
    },
  };
}

function groupBlock({ snapshot, groups }: Summary): Block {
  const titles = new Map(snapshot.plan.groups.map((group) => [group.code, `${group.code}. ${group.title}`]));
  const label = ({ key, label: given }: Slice): string => short(titles.get(key) ?? (given || words.noGroup));
  return {
    heading: words.charts.groups,
    table: slicesTable(
      "SDV_TheoNhom",
      words.columns.group,
      groups.map((slice) => [label(slice), slice.tally]),
    ),
    chart: slicesChart(words.charts.groups),
  };
}

function unitBlock({ units }: Summary): Block {
  const shown = units.slice(0, unitLimit).map((slice): [string, Tally] => [slice.label || words.noUnit, slice.tally]);
  return {
    heading: words.charts.units,
    table: slicesTable("SDV_TheoDonVi", words.columns.unit, shown),
    chart: slicesChart(words.charts.units),
  };
}

function monthBlock({ months }: Summary): Block {
  return {
    heading: words.charts.months,
    table: {
      name: "SDV_TheoThang",
      columns: [
        labelColumn(words.columns.month),
        column("dueInMonth", 10, "number"),
        column("doneOfDue", 12, "number"),
      ],
      rows: months.map(({ month, due, dueAndDone }) => [words.month(month), due, dueAndDone]),
      totals: null,
    },
    chart: {
      title: words.charts.months,
      type: "column",
      stacked: false,
      category: "label",
      series: [
        { key: "dueInMonth", tone: "idle" },
        { key: "doneOfDue", tone: "good" },
      ],
    },
  };
}

/** As much of a title as fits beside a bar, whole words: "1. Tổ chức quán triệt, tuyên truyền, vận động…". */
function short(title: string): string {
  if (title.length <= labelLength) return title;
  return `${title.slice(0, title.lastIndexOf(" ", labelLength)).replace(/[\s,;]+$/, "")}…`;
}

const labelColumn = (header: string): OutputColumn => ({ key: "label", header, width: 40, format: "text", wrap: true });

function slicesTable(name: string, header: string, slices: readonly (readonly [string, Tally])[]): Block["table"] {
  return {
    name,
    columns: [
      labelColumn(header),
      ...states.map(({ key }) => column(key, 12, "number")),
      column("total", 10, "number"),
      column("share", 12, "percent"),
    ],
    rows: slices.map(([label, tally]): OutputValue[] => [
      label,
      ...states.map(({ count }) => count(tally)),
      tally.total,
      tally.total === 0 ? null : { percent: Math.floor((100 * tally.done) / tally.total) },
    ]),
    totals: null,
  };
}

const slicesChart = (title: string): Block["chart"] => ({
  title,
  type: "bar",
  stacked: true,
  category: "label",
  series: states.map(({ key, tone }) => ({ key, tone })),
});
