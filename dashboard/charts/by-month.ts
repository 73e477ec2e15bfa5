import type { Summary } from "@shared/summarise/figures";
import { shownMonth, taskCount } from "../strings";
import type { DashboardChart } from "./chart";

/** Tasks due in each month of the plan's year against those of them that are done, as far as the workbook was judged. */
export const byMonth: DashboardChart<Summary> = {
  id: "den-han-theo-thang",
  title: "Đến hạn và đã xong theo tháng",
  own: ["month", "state"],
  labelHeading: "Tháng",
  configuration: ({ months, snapshot }) => ({
    type: "line",
    data: {
      labels: months.map(({ month }) => `T${Number(month.slice(5))}`),
      datasets: [
        {
          label: "Đến hạn trong tháng",
          tone: "idle",
          data: months.map(({ due }) => due),
          borderDash: [6, 4],
          pointStyle: "circle",
        },
        {
          label: "Trong đó đã xong",
          tone: "good",
          // Months that have not come have nothing to be done yet: the line ends, it does not fall to 0.
          data: months.filter(({ month }) => month <= snapshot.asOf.slice(0, 7)).map(({ dueAndDone }) => dueAndDone),
          borderDash: [],
          pointStyle: "rect",
        },
      ],
    },
    options: { scales: { y: { beginAtZero: true, ticks: { precision: 0 } } } },
  }),
  caption({ months, undated, outsideYear, snapshot }) {
    const past = months.filter(({ month }) => month < snapshot.asOf.slice(0, 7));
    const due = past.reduce((sum, month) => sum + month.due, 0);
    const done = past.reduce((sum, month) => sum + month.dueAndDone, 0);
    const worst = past
      .filter((month) => month.due > month.dueAndDone)
      .sort((a, b) => b.due - b.dueAndDone - (a.due - a.dueAndDone))[0];
    const parts = [`Các tháng đã qua: ${taskCount(due)} đến hạn, đã xong ${done}.`];
    if (worst)
      parts.push(`Còn nợ nhiều nhất ở ${shownMonth(worst.month)}: ${taskCount(worst.due - worst.dueAndDone)}.`);
    const early = months
      .filter(({ month }) => month > snapshot.asOf.slice(0, 7))
      .reduce((sum, { dueAndDone }) => sum + dueAndDone, 0);
    if (early > 0) parts.push(`${taskCount(early)} có hạn ở các tháng sau đã xong trước.`);
    if (undated > 0) parts.push(`${taskCount(undated)} không có hạn nên không có trong biểu đồ.`);
    if (outsideYear > 0) parts.push(`${taskCount(outsideYear)} có hạn ngoài năm kế hoạch.`);
    return parts.join(" ");
  },
  filtersAt({ months }, dataset, index) {
    const month = months[index]?.month;
    return month === undefined ? null : { month, state: dataset === 0 ? "counted" : "done" };
  },
};
