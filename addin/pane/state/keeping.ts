import type { Progress } from "@shared/model/host";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { Opened } from "../../worker/calls";
import type { Environment } from "./environment";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** Where what the clerk taught is kept: in the workbook, else in this browser by the workbook's headers. */
export interface Keeping {
  /** Settings of a workbook just opened: its own sheet, else what this browser remembers of its headers. */
  remembered(opened: Opened, progress: Progress): Promise<Pick<PaneState, "settings" | "keptIn" | "fingerprint">>;
  /** Rejects with `storage-full` where nothing can be kept. */
  keep(settings: Settings): Promise<void>;
}

export function createKeeping({ engine, host, memory }: Environment, store: Store<PaneState>): Keeping {
  return {
    async remembered(opened, progress) {
      const { asOf, today } = store.get();
      if (host) return { settings: await host.settings.load(), keptIn: "workbook", fingerprint: null };
      const fingerprint = await engine.call("fingerprint", { options: { asOf, today } }, progress);
      if (opened.settings) return { settings: opened.settings, keptIn: "workbook", fingerprint };
      const kept = fingerprint ? await memory.load(fingerprint) : null;
      return kept
        ? { settings: kept, keptIn: "browser", fingerprint }
        : { settings: emptySettings, keptIn: "nowhere", fingerprint };
    },
    async keep(settings) {
      const { fingerprint } = store.get();
      if (host) {
        await host.settings.save(settings);
        store.update((state) => ({ ...state, keptIn: "workbook" }));
      } else if (fingerprint) {
        await memory.save(fingerprint, settings);
        store.update((state) => ({ ...state, keptIn: "browser" }));
      }
    },
  };
}
