import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import type { ExcelEvent, InMemoryExcel } from "./in-memory-excel";

/** Excel in the versions that schools have: which requirement set is the last one that they know. */
export type ExcelVersion = "1.7" | "1.9" | "1.13" | "1.14" | "1.17" | "1.20";

/** 2021 by volume licence stops at 1.14; 365 of this year has 1.20. */
export const excel2021: ExcelVersion = "1.14";
export const excel365: ExcelVersion = "1.20";

export interface Client {
  /** Microsoft's `Excel` namespace, talking to the in-memory Excel. */
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

const clientFile = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
const script = new vm.Script(readFileSync(clientFile, "utf8"), { filename: "excel-web-16.00.debug.js" });

interface Override {
  CommonUtility: { _doApiNotSupportedCheck: boolean };
  SessionBase: { _overrideSession: unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: unknown): void;
}

/**
 * Loads the real client from @microsoft/office-js, unmodified, in a realm of its own and connects it with `host`.
 * Proxies, load-before-read, null objects, gating by requirement set and error objects are Microsoft's.
 */
export function connect(host: InMemoryExcel, version: ExcelVersion, platform = "PC"): Client {
  const realm = vm.createContext(browserLike());
  script.runInContext(realm);
  const { Excel: excel, OfficeExtension: extension } = realm as unknown as Client & { OfficeExtension: Override };
  const context = {
    platform,
    host: "Excel",
    displayLanguage: "vi-VN",
    contentLanguage: "vi-VN",
    requirements: { isSetSupported: (set: string, wanted: string) => supports(version, set, wanted) },
  };
  // The client's own `context` is a fixed getter; a child object with another one stands before it.
  const office = Object.create(realm["Office"] as object, { context: { value: context } }) as typeof Office;
  realm["Office"] = office;
  extension.CommonUtility._doApiNotSupportedCheck = true;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvent = (event) => extension._testTriggerRichApiMessageEvent(eventMessage(event));
  extension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: number, message: { Body: unknown }) => {
        // A real host answers later, never within the call.
        await new Promise((resolve) => setImmediate(resolve));
        return JSON.parse(JSON.stringify(host.answer(JSON.stringify(message.Body)))) as unknown;
      },
    }),
  };
  return { Excel: excel, Office: office };
}

/** (1.14, "ExcelApi", "1.9") → true. Undo grouping comes with 1.20; sets for the web or the desktop only are not there. */
export function supports(version: ExcelVersion, set: string, wanted: string): boolean {
  return set === "ExcelApi" && minorOf(wanted) <= minorOf(version);
}

/** "1.14" → 14. */
export const minorOf = (version: string): number => Number(String(version).split(".")[1] ?? "0");

/** The message by which a host tells of an event; 10 is a changed cell, 13 an added sheet, 15 a deleted one. */
export function eventMessage(event: ExcelEvent): unknown {
  const types = { changed: 10, added: 13, deleted: 15 } as const;
  return {
    entries: [
      {
        messageCategory: 65_536,
        messageType: types[event.type],
        targetId: "Workbook",
        message: JSON.stringify({
          changeType: "RangeEdited",
          source: event.source,
          worksheetId: event.worksheetId,
          address: event.address,
          shiftDirection: "None",
        }),
      },
    ],
  };
}

/** The few globals that the client looks for while it loads. */
function browserLike(): Record<string, unknown> {
  const nothing = () => undefined;
  const location = { href: "https://localhost/taskpane.html", search: "", hash: "", protocol: "https:" };
  const realm: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    location,
    navigator: { userAgent: "Node", language: "vi-VN" },
    document: { URL: location.href, location, addEventListener: nothing, getElementsByTagName: () => [], cookie: "" },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
  };
  for (const name of ["window", "self", "top", "parent"]) realm[name] = realm;
  return realm;
}
