import type { ChartConfiguration } from "chart.js";
import type { Tone } from "@shared/model/output-sheet";
import type { Dimension, Filters } from "@shared/summarise/filters";

/** Meaning of a colour in a chart; each has a pattern of its own beside the colour. */
export type ChartTone = Tone | "unknown";

declare module "chart.js" {
  interface BarControllerDatasetOptions {
    tone?: ChartTone;
  }
  interface LineControllerDatasetOptions {
    tone?: ChartTone;
  }
}

/** A Chart.js configuration without colours: they come from each dataset's tone when it is painted. */
export type DashboardConfiguration = ChartConfiguration<"bar" | "line", number[], string>;

/** One chart: figures in, configuration out; nothing of a page in it. */
export interface DashboardChart<Figures> {
  /** Part of file names and element ids: ASCII. */
  readonly id: string;
  readonly title: string;
  /** The dimensions that a click here sets, and that therefore do not filter the chart itself. */
  readonly own: readonly Dimension[];
  /** What a label stands for, as the heading of the table's first column. */
  readonly labelHeading: string;
  configuration(figures: Figures): DashboardConfiguration;
  /** What the chart says, in words, for those who do not see it. */
  caption(figures: Figures): string;
  /** The filters that show the tasks behind one mark; null where a mark stands for no tasks. */
  filtersAt(figures: Figures, dataset: number, index: number): Filters | null;
}

/** A table of the numbers a configuration draws; null where a line has ended. */
export interface ChartTable {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly label: string; readonly values: readonly (number | null)[] }[];
}

/** → headings "Nhóm", "Đã hoàn thành", …; one row a label. */
export function tableOf(labelHeading: string, { data }: DashboardConfiguration): ChartTable {
  return {
    headings: [labelHeading, ...data.datasets.map(({ label }) => label ?? "")],
    rows: (data.labels ?? []).map((label, index) => ({
      label,
      values: data.datasets.map((dataset) => dataset.data[index] ?? null),
    })),
  };
}

/** The tone of a dataset; charts always set one. */
export function toneOf(dataset: DashboardConfiguration["data"]["datasets"][number]): ChartTone {
  return dataset.tone ?? "muted";
}
