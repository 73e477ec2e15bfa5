import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { eventMessage, minorOf, type ExcelVersion } from "./client";
import type { InMemoryExcel } from "./in-memory-excel";

const fileOf = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${name}`), "utf8");

/**
 * Runs behind office.js: what it knows once Excel has answered its handshake (the context), and an `onReady` that waits
 * for the client that office.js goes on to load.
 */
function awaitClient({ platform, minor }: { platform: string; minor: number }): void {
  const page = window as unknown as { Office: object; officeOf(office: object): object; clientReady(): void };
  const loaded = new Promise<void>((resolve) => (page.clientReady = resolve));
  const setOf = (text: string) => Number(String(text).split(".")[1] ?? "0");
  const isSetSupported = (set: string, wanted: string) => set === "ExcelApi" && setOf(wanted) <= minor;
  page.officeOf = (office) =>
    Object.create(office, {
      onReady: { value: () => loaded.then(() => ({ host: "Excel", platform })) },
      context: { value: { platform, host: "Excel", displayLanguage: "vi-VN", requirements: { isSetSupported } } },
    }) as object;
  page.Office = page.officeOf(page.Office);
}

/** Runs behind the client: the way from it to the Excel in this process. */
function connectPage(): void {
  const page = window as unknown as {
    Office: object;
    officeOf(office: object): object;
    clientReady(): void;
    excelAnswer(request: string): Promise<string>;
    OfficeExtension: {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
      SessionBase: { _overrideSession: unknown };
      _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    };
  };
  // The client puts its own `Office` in place.
  page.Office = page.officeOf(page.Office);
  const extension = page.OfficeExtension;
  extension.CommonUtility._doApiNotSupportedCheck = true;
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  extension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: number, message: { Body: unknown }) =>
        JSON.parse(await page.excelAnswer(JSON.stringify(message.Body))) as unknown,
    }),
  };
  page.clientReady();
}

/**
 * Puts an in-memory Excel behind a page: office.js and Microsoft's client for Excel on the web run unmodified, office.js
 * loads the client as in Excel (the address has to say `_host_Info=Excel$Web$…`); only the handshake with a real Excel
 * is left out, and the client's batches are answered here. Call it before the page is opened.
 */
export async function putExcelBehind(
  page: Page,
  host: InMemoryExcel,
  version: ExcelVersion,
  platform = "OfficeOnline",
): Promise<void> {
  await page.exposeFunction("excelAnswer", (request: string) => JSON.stringify(host.answer(request)));
  const context = { minor: minorOf(version), platform };
  const serve = (file: string, glue: (context: never) => void) =>
    page.route(`**/office/${file}`, (route) =>
      route.fulfill({ contentType: "text/javascript; charset=utf-8", body: fileOf(file) + inPage(glue, context) }),
    );
  await serve("office.js", awaitClient);
  await serve("excel-web-16.00.js", connectPage);
  host.onEvent = (event) => {
    const trigger = (message: unknown) => {
      const { OfficeExtension: extension } = window as unknown as {
        OfficeExtension: { _testTriggerRichApiMessageEvent(message: unknown): void };
      };
      extension._testTriggerRichApiMessageEvent(message);
    };
    void page.evaluate(trigger, eventMessage(event)).catch(() => undefined);
  };
}

/** A function of this file as a script; the helper `__name` belongs to the compiler that translated it. */
const inPage = (glue: (context: never) => void, context: unknown) =>
  `;(function(){var __name=function(f){return f};(${glue.toString()})(${JSON.stringify(context)});})();`;
