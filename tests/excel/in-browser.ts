import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { eventMessage, minorOf, type ExcelVersion } from "./client";
import type { InMemoryExcel } from "./in-memory-excel";

const clientFile = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");

/**
 * Runs in the page behind the real client: what office.js does when Excel answers its handshake (`onReady`, the
 * context), and the way from the client to the Excel in this process.
 */
function connectPage(context: { version: string; minor: number; platform: string }): void {
  const page = window as unknown as {
    Office: object;
    excelAnswer(request: string): Promise<string>;
    OfficeExtension: {
      CommonUtility: { _doApiNotSupportedCheck: boolean };
      SessionBase: { _overrideSession: unknown };
      _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    };
  };
  const minor = (text: string) => Number(String(text).split(".")[1] ?? "0");
  const isSetSupported = (set: string, wanted: string) => set === "ExcelApi" && minor(wanted) <= context.minor;
  page.Office = Object.create(page.Office, {
    onReady: { value: () => Promise.resolve({ host: "Excel", platform: context.platform }) },
    context: {
      value: { platform: context.platform, host: "Excel", displayLanguage: "vi-VN", requirements: { isSetSupported } },
    },
  }) as object;
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
}

/**
 * Puts an in-memory Excel behind a page: where the page asks for office.js it gets Microsoft's client for Excel on the
 * web, unmodified, and the connection. Of office.js itself only the loading and the handshake with a real Excel are
 * left out. Call it before the page is opened.
 */
export async function putExcelBehind(
  page: Page,
  host: InMemoryExcel,
  version: ExcelVersion,
  platform = "OfficeOnline",
): Promise<void> {
  await page.exposeFunction("excelAnswer", (request: string) => JSON.stringify(host.answer(request)));
  const context = { version, minor: minorOf(version), platform };
  // A page has a name for a function's own name in compiled code; the helper is the compiler's.
  const glue = `;(function(){var __name=function(f){return f};(${connectPage.toString()})(${JSON.stringify(context)});})();`;
  const client = readFileSync(clientFile, "utf8");
  await page.route("**/office/office.js", (route) =>
    route.fulfill({ contentType: "text/javascript; charset=utf-8", body: client + glue }),
  );
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
