import type { FileSink, Host } from "@shared/model/host";
import type { CivilDate } from "@shared/model/period";
import { emptySettings } from "@shared/model/settings";
import type { Engine } from "../worker/engine";
import type { Opened } from "../worker/calls";
import { normalisedName } from "../worker/file-names";
import type { SettingsMemory } from "./memory";
import type { GivenFile } from "./read-file";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The browser's door: a workbook that was dropped or picked. The worker holds it; fixes change the worker's copy, and
 * saving hands out `TÊN (đã chuẩn hóa).xlsx`. The clerk's own file is never written over.
 */
export function createFileHost(
  engine: Engine,
  file: GivenFile,
  memory: SettingsMemory,
  files: FileSink,
  today: CivilDate,
): Host {
  const fingerprint = () => engine.call("fingerprint", { options: { asOf: null, today } });
  let opened: Opened | null = null;
  const open = async (): Promise<Opened> => {
    opened ??= await engine.call("open-file", { fileName: file.name, bytes: file.bytes });
    return opened;
  };
  return {
    kind: "file",
    source: {
      async read(progress) {
        opened ??= await engine.call("open-file", { fileName: file.name, bytes: file.bytes }, progress);
        return engine.call("workbook", null, progress);
      },
    },
    sheets: {
      async writeSheets(sheets, progress) {
        await open();
        const { bytes } = await engine.call("graft", { sheets }, progress);
        await files.deliver({ name: normalisedName(file.name), mediaType: spreadsheet, bytes });
      },
    },
    editor: {
      async apply(edits) {
        await open();
        const { undo } = await engine.call("edit", { edits });
        return { edits: undo, undo: async () => void (await engine.call("edit", { edits: undo })) };
      },
    },
    navigator: null,
    settings: {
      async load() {
        const { settings } = await open();
        if (settings) return settings;
        const key = await fingerprint();
        return (key ? await memory.load(key) : null) ?? emptySettings;
      },
      async save(settings) {
        await open();
        const key = await fingerprint();
        if (key) await memory.save(key, settings);
      },
    },
    files,
  };
}
