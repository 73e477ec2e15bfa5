import { evidenceKindName } from "../../locale/vi/kind-names";
import { evidenceKinds } from "../../model/evidence";
import { cellKey } from "../../model/cell";
import type { OutputSheet, OutputValue } from "../../model/output-sheet";
import type { Snapshot } from "../../model/snapshot";
import { column, tableSheet } from "./frame";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every piece of evidence with its task, its link and the cell that it stands in. */
export function evidenceSheet(snapshot: Snapshot): OutputSheet {
  const titles = new Map(snapshot.tasks.map((task) => [task.id, task.title]));
  return tableSheet("evidence", snapshot, {
    name: "SDV_MinhChung",
    columns: [
      column("number", 6, "number"),
      column("title", 40),
      column("kind", 15, "text", { choices: evidenceKinds.map((kind) => capital(evidenceKindName(kind))) }),
      column("documentNumber", 10),
      column("symbol", 15),
      column("date", 12, "date"),
      column("text", 48),
      column("link", 30, "link"),
      column("quantity", 10, "number"),
      column("source", 20, "link"),
    ],
    rows: snapshot.evidence.map((evidence, index): OutputValue[] => [
      index + 1,
      evidence.taskId === null ? null : (titles.get(evidence.taskId) ?? null),
      capital(evidenceKindName(evidence.kind)),
      evidence.number,
      evidence.symbol,
      evidence.date === null ? null : { date: evidence.date },
      evidence.text,
      evidence.link === null ? null : { text: evidence.link, link: evidence.link },
      evidence.quantity,
      { text: cellKey(evidence.source), link: evidence.source },
    ]),
  });
}
