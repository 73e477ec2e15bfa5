import type { OutputSheet } from "../../model/output-sheet";
import type { Settings } from "../../model/settings";
import type { Snapshot } from "../../model/snapshot";
import { evidenceSheet } from "./evidence";
import { findingsSheet } from "./findings";
import { progressSheet } from "./progress";
import { settingsSheet } from "./settings";
import { tasksSheet } from "./tasks";

/** Our sheets in the clerk's workbook: Tiến độ, Nhiệm vụ, Minh chứng, Kiểm tra, Cấu hình. */
export function outputSheets(snapshot: Snapshot, settings: Settings): readonly OutputSheet[] {
  return [
    progressSheet(snapshot),
    tasksSheet(snapshot),
    evidenceSheet(snapshot),
    findingsSheet(snapshot),
    settingsSheet(settings),
  ];
}
