import type { ChartTone, DashboardConfiguration } from "./chart";

/** One row of parts, each with a tone: what a horizontal bar chart is made of. */
export interface BarSeries {
  readonly label: string;
  readonly tone: ChartTone;
  readonly data: readonly number[];
}

/** Lying bars, their parts stacked; counts on the axis, so no fractions. */
export function stackedBars(labels: readonly string[], series: readonly BarSeries[]): DashboardConfiguration {
  return {
    type: "bar",
    data: {
      labels: [...labels],
      datasets: series.map(({ label, tone, data }) => ({ label, tone, data: [...data], stack: "one" })),
    },
    options: {
      indexAxis: "y",
      scales: {
        x: { stacked: true, beginAtZero: true, ticks: { precision: 0 } },
        y: { stacked: true },
      },
    },
  };
}
