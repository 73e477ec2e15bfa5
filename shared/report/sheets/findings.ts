import { severityWords } from "../../locale/vi/severity-words";
import { cellKey } from "../../model/cell";
import { severities } from "../../model/finding";
import type { OutputSheet, OutputValue } from "../../model/output-sheet";
import type { Snapshot } from "../../model/snapshot";
import { column, tableSheet } from "./frame";

/** Every finding, errors first, each with a link to the cell at fault. */
export function findingsSheet(snapshot: Snapshot): OutputSheet {
  const titles = new Map(snapshot.tasks.map((task) => [task.id, task.title]));
  const findings = [...snapshot.findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  return tableSheet("findings", snapshot, {
    name: "SDV_KiemTra",
    columns: [
      column("number", 6, "number"),
      column("severity", 13, "text", {
        tones: {
          [severityWords.error]: "bad",
          [severityWords.warning]: "active",
          [severityWords.info]: "muted",
        },
      }),
      column("message", 70),
      column("title", 44),
      column("cell", 22, "link"),
    ],
    rows: findings.map((finding, index): OutputValue[] => [
      index + 1,
      severityWords[finding.severity],
      finding.message,
      finding.taskId === null ? null : (titles.get(finding.taskId) ?? null),
      finding.source === null ? null : { text: cellKey(finding.source), link: finding.source },
    ]),
  });
}
