import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { dist } from "../../support/pane-page";
import { serve } from "../../../scripts/serve.mjs";

let browser: Browser;
let address: string;
beforeAll(async () => {
  browser = await launchChromium();
  address = await serve(dist, 5660);
});
afterAll(() => browser.close());

/** The task pane's page with the build's own copy of office.js, and everything that it asked for. */
async function open(search: string): Promise<{ page: Page; asked: string[]; missing: string[] }> {
  const page = await browser.newPage({ locale: "vi-VN", viewport: { width: 350, height: 760 } });
  const asked: string[] = [];
  const missing: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("response", (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto(`${address}/taskpane.html${search}`);
  return { page, asked, missing };
}

test("outside Excel, the real office.js says so and the page works with files", async () => {
  const { page, missing } = await open("");
  await page.locator("input[type=file]").first().waitFor({ state: "attached", timeout: 30_000 });
  expect(missing).toEqual([]);
  await page.close();
});

test("where Excel never answers, the page stops waiting and works with files", async () => {
  const { page, asked, missing } = await open("?_host_Info=Excel$Web$16.01$vi-VN$telemetry$isDialog$$0");
  await page.locator("input[type=file]").first().waitFor({ state: "attached", timeout: 30_000 });
  // What Excel on the web needs is in our own copy.
  expect(asked.some((one) => one.endsWith("/office/excel-web-16.00.js"))).toBe(true);
  expect(missing).toEqual([]);
  await page.close();
});
