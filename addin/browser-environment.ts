import { UserError } from "@shared/model/host";
import { download, saveAs } from "./host-file/deliver";
import { createMemory } from "./host-file/memory";
import type { Environment } from "./pane/state/environment";
import { todayHere } from "./mount";
import { createEngine, type WorkerLike } from "./worker/engine";

/** What differs between the hosted page and the offline file. */
export interface BrowserParts {
  startWorker(): WorkerLike;
  sampleBytes(): Promise<Uint8Array>;
  dashboardTemplate(): Promise<string>;
}

const sampleName = "so-mau.xlsx";

/** Some browsers refuse IndexedDB by throwing on the mere mention of it. */
function storage(): IDBFactory | undefined {
  try {
    return window.indexedDB;
  } catch {
    return undefined;
  }
}

/** The pane's surroundings in a browser page. */
export function browserEnvironment(parts: BrowserParts): Environment {
  return {
    door: "file",
    today: todayHere,
    engine: createEngine(() => parts.startWorker()),
    memory: createMemory(storage()),
    host: null,
    canDeliver: true,
    deliver: (file) => {
      download(file);
      return Promise.resolve();
    },
    saveAs,
    sample: async () => ({ name: sampleName, bytes: await parts.sampleBytes() }),
    dashboardTemplate: () => parts.dashboardTemplate(),
  };
}

/** A file that belongs to the page itself; nothing else is ever fetched. */
export async function ownFile(address: string): Promise<Response> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new UserError("not-found", { file: address.split("/").at(-1) ?? address });
  return response;
}
