import { areaAddress, type RangeRef } from "@shared/model/cell";
import type { Unsubscribe } from "@shared/model/host";
import { areaOf } from "./box";
import type { Session } from "./session";

/** Hears of edits by the clerk and by co-authors, not of our own. */
export interface Changes {
  /** Registers with Excel, once; without it nothing is ever heard. */
  watch(): Promise<void>;
  /** How many changes have been heard of so far. */
  count(): number;
  /** Tells of changes once they have paused; several in one sheet come as one range. */
  listen(listener: (cells: RangeRef) => void): Unsubscribe;
  /** Sheets of ours by id; what happens on them is no change of the clerk's. */
  ignore(ids: readonly string[]): void;
}

/** How long typing has to pause before listeners are told. */
const pauseLength = 600;

interface Heard {
  readonly worksheetId: string;
  readonly address: string;
}

export function createChanges(session: Session, pause: number = pauseLength): Changes {
  const listeners = new Set<(cells: RangeRef) => void>();
  const ignored = new Set<string>();
  let pending: Heard[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let watching: Promise<void> | null = null;
  let heard = 0;

  const hear = (event: { source?: string; worksheetId: string; address?: string }): Promise<void> => {
    if (session.isWriting() && event.source !== "Remote") return Promise.resolve();
    if (ignored.has(event.worksheetId)) return Promise.resolve();
    heard += 1;
    if (listeners.size === 0) return Promise.resolve();
    pending.push({ worksheetId: event.worksheetId, address: event.address ?? "" });
    if (timer) clearTimeout(timer);
    timer = setTimeout(() => void tell(), pause);
    return Promise.resolve();
  };

  const tell = async (): Promise<void> => {
    const told = pending;
    pending = [];
    timer = null;
    // Names are asked for now: a sheet may have been renamed since the last reading.
    const names = await sheetNames(session).catch(() => new Map<string, string>());
    for (const range of joined(told, names)) for (const listener of listeners) listener(range);
  };

  return {
    async watch() {
      watching ??= session.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(hear);
        worksheets.onAdded.add(hear);
        worksheets.onDeleted.add(hear);
        await context.sync();
      });
      // Without events the clerk still has "Kiểm tra lại"; a failed registration is tried again next time.
      await watching.catch(() => (watching = null));
    },
    count: () => heard,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    ignore(ids) {
      for (const id of ids) ignored.add(id);
    },
  };
}

function sheetNames(session: Session): Promise<Map<string, string>> {
  return session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    return new Map(worksheets.items.map((sheet) => [sheet.id, sheet.name]));
  });
}

/** One range a sheet, around all that changed on it; a sheet that is gone keeps its id as a name. */
function joined(heard: readonly Heard[], names: ReadonlyMap<string, string>): RangeRef[] {
  const sheets = new Map<string, string[]>();
  for (const { worksheetId, address } of heard) {
    sheets.set(worksheetId, [...(sheets.get(worksheetId) ?? []), address]);
  }
  return [...sheets].map(([id, addresses]) => ({ sheet: names.get(id) ?? id, range: around(addresses) }));
}

function around(addresses: readonly string[]): string {
  const areas = addresses.map(areaOf).filter((area) => area !== null);
  if (addresses.length === 1 || areas.length < addresses.length) return addresses[0] ?? "";
  return areaAddress({
    top: Math.min(...areas.map((area) => area.top)),
    left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    right: Math.max(...areas.map((area) => area.right)),
  });
}
