import type { Browser, BrowserContext, Page } from "playwright-core";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { serve } from "../../scripts/serve.mjs";
import type { ExcelVersion } from "../excel/client";
import { fill } from "../excel/fill";
import { putExcelBehind } from "../excel/in-browser";
import { InMemoryExcel } from "../excel/in-memory-excel";
import { dist } from "./pane-page";
import { sampleBytes, type SampleName } from "./samples";

/** The pane in Chromium with an in-memory Excel behind it, a sample open in that Excel. */
export interface ExcelPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly excel: InMemoryExcel;
  /** What went wrong in the page. */
  readonly problems: string[];
  /** The clerk's sheets as text, to see that none changed. */
  clerks(): string;
  /** Titles of the sheets that are not the clerk's. */
  own(): string[];
}

let hosted: Promise<string> | null = null;

export async function openExcelPane(
  browser: Browser,
  name: SampleName,
  options: { readonly version: ExcelVersion; readonly step?: string; readonly platform?: string },
): Promise<ExcelPage> {
  const excel = new InMemoryExcel();
  const workbook = openWorkbook(sampleBytes(name), `${name}.xlsx`);
  fill(excel, workbook);
  const titles = new Set(workbook.sheets.map((sheet) => sheet.name));
  const context = await browser.newContext({
    // Excel's pane on a small notebook.
    viewport: { width: 350, height: 760 },
    locale: "vi-VN",
    bypassCSP: true,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => {
    // The client asks the window around it for a conversation, which only a real Excel has.
    if (!/conversationId/.test(error.message)) problems.push(error.message);
  });
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.clock.setFixedTime(new Date("2024-10-15T08:00:00"));
  await putExcelBehind(page, excel, options.version, options.platform);
  hosted ??= serve(dist, 5640);
  await page.goto(
    `${await hosted}/taskpane.html?step=${options.step ?? "open"}&_host_Info=Excel$Web$16.01$vi-VN$telemetry$isDialog$$0`,
  );
  return {
    page,
    context,
    excel,
    problems,
    clerks: () =>
      excel.state.sheets
        .filter((sheet) => titles.has(sheet.name))
        .map((sheet) => {
          const cells = [...sheet.filled()].filter(({ cell }) => cell.value !== "" || cell.formula !== null);
          const lines = cells.map(
            ({ row, column, cell }) => `${row} ${column} ${String(cell.value)} ${cell.formula ?? ""}`,
          );
          return [sheet.name, sheet.visibility, ...lines].join("\n");
        })
        .join("\n\n"),
    own: () => excel.state.sheets.filter((sheet) => !titles.has(sheet.name)).map((sheet) => sheet.name),
  };
}
