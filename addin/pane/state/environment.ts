import type { Host, OutputFile } from "@shared/model/host";
import type { CivilDate } from "@shared/model/period";
import type { GivenFile } from "../../host-file/read-file";
import type { SettingsMemory } from "../../host-file/memory";
import type { Engine } from "../../worker/engine";

/** What surrounds the pane: the page, the offline file, Excel, or a test. */
export interface Environment {
  readonly door: "file" | "excel";
  /** The civil date of today on this machine. */
  today(): CivilDate;
  readonly engine: Engine;
  readonly memory: SettingsMemory;
  /** Excel's host; null in a browser, where each file gets its own. */
  readonly host: Host | null;
  /** False where the pane can hand out no file (Excel on a Mac): results go into the workbook instead. */
  readonly canDeliver: boolean;
  /** Hands a finished file to the clerk. */
  deliver(file: OutputFile): Promise<void>;
  /** Asks where to save the clerk's own workbook. */
  saveAs(file: OutputFile): Promise<void>;
  /** The workbook to try it on. */
  sample(): Promise<GivenFile>;
  /** The dashboard's one-file page, with a place for the data. */
  dashboardTemplate(): Promise<string>;
}
