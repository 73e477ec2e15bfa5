import { severities, type Severity } from "@shared/model/finding";
import { severityCounts } from "@shared/locale/vi/severity-words";
import type { Summary } from "@shared/summarise/figures";
import { severityWords, shownNumber } from "../strings";
import { stackedBars } from "./bars";
import type { ChartTone, DashboardChart } from "./chart";

const tones: Readonly<Record<Severity, ChartTone>> = { error: "bad", warning: "active", info: "idle" };

/** What the check of the workbook found, by how much it matters. */
export const bySeverity: DashboardChart<Summary> = {
  id: "ket-qua-kiem-tra",
  title: "Kết quả kiểm tra sổ",
  own: ["severity", "rule"],
  labelHeading: "Mức",
  configuration: (summary) =>
    stackedBars(
      severities.map((severity) => severityWords[severity]),
      severities.map((severity, row) => ({
        label: severityWords[severity],
        tone: tones[severity],
        data: severities.map((_, column) => (row === column ? summary.severities[severity] : 0)),
      })),
    ),
  caption({ severities: counts, rules }) {
    const total = counts.error + counts.warning + counts.info;
    if (total === 0) return "Không phát hiện điều gì cần sửa.";
    const most = [...rules].sort((a, b) => b.count - a.count)[0];
    return `${severityCounts(counts, shownNumber)}${most ? `; ${shownNumber(rules.length)} nội dung khác nhau` : ""}.`;
  },
  filtersAt: (_, dataset, index) => {
    const severity = severities[dataset];
    return dataset === index && severity !== undefined ? { severity } : null;
  },
};
