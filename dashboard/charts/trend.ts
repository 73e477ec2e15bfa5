import type { Summary } from "@shared/summarise/figures";
import { shownDate, stateWords } from "../strings";
import type { ChartTone, DashboardChart } from "./chart";

const lines: readonly {
  state: "done" | "overdue" | "done-without-evidence";
  tone: ChartTone;
  dash: number[];
  point: string;
}[] = [
  { state: "done", tone: "good", dash: [], point: "rect" },
  { state: "overdue", tone: "bad", dash: [6, 4], point: "triangle" },
  { state: "done-without-evidence", tone: "active", dash: [2, 3], point: "circle" },
];

/** One school over the days on which its workbook was judged. */
export const trendChart: DashboardChart<readonly Summary[]> = {
  id: "dien-bien",
  title: "Diễn biến qua các lần chốt sổ",
  own: [],
  labelHeading: "Tính đến ngày",
  configuration: (summaries) => ({
    type: "line",
    data: {
      labels: summaries.map(({ snapshot }) => shownDate(snapshot.asOf)),
      datasets: lines.map(({ state, tone, dash, point }) => ({
        label: stateWords[state],
        tone,
        data: summaries.map(({ tally }) => tally[state]),
        borderDash: dash,
        pointStyle: point,
      })),
    },
    options: { scales: { y: { beginAtZero: true, ticks: { precision: 0 } } } },
  }),
  caption(summaries) {
    const first = summaries[0];
    const last = summaries.at(-1);
    if (!first || !last || first === last) return "Cần ít nhất hai lần chốt sổ để thấy diễn biến.";
    const move = (state: "done" | "overdue") => `${first.tally[state]} → ${last.tally[state]}`;
    return `Từ ${shownDate(first.snapshot.asOf)} đến ${shownDate(last.snapshot.asOf)}: đã hoàn thành ${move("done")}, quá hạn ${move("overdue")}.`;
  },
  filtersAt: () => null,
};
