import { UserError } from "@shared/model/host";
import type { Settings } from "@shared/model/settings";

/** What the clerk taught, kept in this browser under the fingerprint of the workbook's headers. */
export interface SettingsMemory {
  load(fingerprint: string): Promise<Settings | null>;
  /** Rejects with `storage-full` when the browser has no room, or allows none. */
  save(fingerprint: string, settings: Settings): Promise<void>;
  forget(fingerprint: string): Promise<void>;
}

const databaseName = "so-dan-van";
const storeName = "settings";

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return answered(request);
}

/** A private window or a locked-down browser may have no storage at all: reading then finds nothing, saving says so. */
export function createMemory(factory: IDBFactory | undefined): SettingsMemory {
  const use = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    if (!factory) throw new UserError("storage-full");
    const database = await openDatabase(factory);
    try {
      return await answered(work(database.transaction(storeName, mode).objectStore(storeName)));
    } finally {
      database.close();
    }
  };
  return {
    async load(fingerprint) {
      try {
        return (await use<Settings | undefined>("readonly", (store) => store.get(fingerprint))) ?? null;
      } catch {
        return null;
      }
    },
    async save(fingerprint, settings) {
      try {
        await use("readwrite", (store) => store.put(settings, fingerprint));
      } catch {
        throw new UserError("storage-full");
      }
    },
    async forget(fingerprint) {
      try {
        await use("readwrite", (store) => store.delete(fingerprint));
      } catch {
        // Nothing is kept where nothing can be stored.
      }
    },
  };
}
