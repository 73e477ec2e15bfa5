import { severities, type Severity } from "../../model/finding";

/** What a severity asks of the clerk: the same words in the pane, the dashboard, the sheet Kiểm tra and the command. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Cần sửa",
  warning: "Nên xem",
  info: "Lưu ý",
};

/** Counts in a running text: { error: 3, warning: 0, info: 1 } → "3 cần sửa, 0 nên xem, 1 lưu ý". */
export function severityCounts(
  counts: Readonly<Record<Severity, number>>,
  shown: (count: number) => string = String,
): string {
  return severities.map((severity) => `${shown(counts[severity])} ${severityWords[severity].toLowerCase()}`).join(", ");
}
