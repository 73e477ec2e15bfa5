import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../../scripts/serve.mjs";
import { launchChromium } from "../../support/chromium";
import { builtPages, openDashboard } from "../../support/dashboard-page";
import { readSample } from "../../support/samples";
import { root } from "../../support/sources";
import { snapshot, task } from "../../support/snapshot";

let browser: Browser;
let address: string;
beforeAll(async () => {
  browser = await launchChromium();
  address = `${await serve(builtPages, 5640)}/dashboard.html`;
});
afterAll(() => browser.close());

test("the hosted page reads a dropped workbook, and says in a sentence what it cannot read", async () => {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.goto(address);
  const input = page.locator("input[type=file]").first();
  await input.setInputFiles(join(root, "samples/06-viet-tay.xlsx"));
  await page.waitForSelector("[data-tile=total]");
  expect(await page.locator("[data-tile=total] .sdv-value").innerText()).toBe("70");

  await input.setInputFiles({
    name: "cu.xlsx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("a,b\n1,2\n"),
  });
  await page.waitForSelector("[role=alert] .sdv-message");
  expect(await page.locator("[role=alert]").innerText()).toContain("cu.xlsx");

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu bản gửi đi" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+-gui-di-\d{4}-\d\d-\d\d\.html$/);
  const html = readFileSync(await download.path(), "utf8");
  expect(html).toContain('"redacted":true');
  expect(html).not.toContain("Lê Thị Kim Ngân");
  expect(problems).toEqual([]);
  await context.close();
});

test("a full file saves a copy without names, which opens and runs like any other", async () => {
  const person = "Nguyễn Thị Lan";
  const held = snapshot({ tasks: [task("t1", { lead: [person], notes: `gọi ${person}`, due: "2024-01-01" })] });
  const { page, context, path } = await openDashboard(browser, held);
  expect(readFileSync(path, "utf8")).toContain(person);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Lưu bản gửi đi" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("thhs-bang-theo-doi-gui-di-2024-10-15.html");
  const html = readFileSync(await download.path(), "utf8");
  expect(html).not.toContain(person);
  await context.close();

  const copy = await openDashboard(browser, html);
  expect(await copy.page.locator("[data-tile=overdue] .sdv-value").innerText()).toBe("1");
  expect(await copy.page.locator("main header").innerText()).toContain("Bản gửi đi");
  expect(await copy.page.getByRole("button", { name: "Lưu bản nội bộ" }).count()).toBe(0);
  expect(copy.problems).toEqual([]);
  await copy.context.close();
});

test("the plan's duties that no task serves are listed", async () => {
  const { page, context } = await openDashboard(browser, readSample("06-viet-tay").snapshot);
  expect(await page.getByRole("heading", { name: /^Việc của kế hoạch chưa ai nhận \(\d+\)/ }).count()).toBe(1);
  await context.close();
});
