import type { Host, OutputFile } from "@shared/model/host";
import type { OutputSheet } from "@shared/model/output-sheet";
import type { Settings } from "@shared/model/settings";
import { onActivation, type PageLike } from "./activation";
import { createChanges } from "./changes";
import { applyEdits } from "./edit/apply-edits";
import { noFacts } from "./facts";
import { fileSinkFor } from "./files";
import { revealCell } from "./navigate";
import { readWorkbook } from "./read/source";
import { createSession, type OfficeApi, type SessionOptions } from "./session";
import { loadSettings } from "./settings";
import { replaceSheets } from "./write/replace-sheets";

export interface ExcelHostOptions extends SessionOptions {
  /** Hands a file to the browser that Excel shows the pane in. */
  download(file: OutputFile): Promise<void>;
  /** The sheet `Cấu hình` of these settings. */
  settingsSheet(settings: Settings): OutputSheet;
  /** The page of the pane; looked at when the clerk comes back to it. */
  readonly page?: PageLike;
  /** How long typing has to pause before `onChange` tells of it. */
  readonly pause?: number;
}

const silent = () => undefined;

/** The open workbook in Excel as a door of the pipeline. */
export function createExcelHost(office: OfficeApi, options: ExcelHostOptions): Host {
  const session = createSession(office, options);
  const changes = createChanges(session, options.pause);
  const facts = noFacts();
  return {
    kind: "excel",
    source: {
      async read(progress) {
        await changes.watch();
        const { workbook, date1904, ownIds, outline } = await session.patiently(() =>
          readWorkbook(session, changes, progress),
        );
        facts.workbook = workbook;
        facts.outline = outline;
        facts.date1904 = date1904;
        changes.ignore(ownIds);
        return workbook;
      },
    },
    sheets: {
      async writeSheets(sheets, progress) {
        changes.ignore(await session.patiently(() => replaceSheets(session, facts, sheets, progress)));
      },
    },
    editor: { apply: (edits) => session.patiently(() => applyEdits(session, facts, edits)) },
    navigator: {
      reveal: (cell, how) => session.patiently(() => revealCell(session, cell, how?.unhide ?? false)),
      onChange(listener) {
        void changes.watch();
        const stops = [changes.listen(listener), onActivation(options.page, session, facts, listener)];
        return () => stops.forEach((stop) => stop());
      },
    },
    settings: {
      load: () => session.patiently(() => loadSettings(session)),
      async save(settings) {
        const sheets = [options.settingsSheet(settings)];
        changes.ignore(await session.patiently(() => replaceSheets(session, facts, sheets, silent)));
      },
    },
    files: fileSinkFor(String(office.Office.context.platform), (file) => options.download(file)),
  };
}
