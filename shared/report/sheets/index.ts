import type { OutputSheet } from "../../model/output-sheet";
import type { Settings } from "../../model/settings";
import type { Snapshot } from "../../model/snapshot";

/** Our sheets: Nhiệm vụ, Minh chứng, Kiểm tra, Tiến độ, Cấu hình. */
export function outputSheets(_snapshot: Snapshot, _settings: Settings): readonly OutputSheet[] {
  return [];
}
