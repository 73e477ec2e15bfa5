import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serializeSnapshot } from "@shared/snapshot/parse";
import { launchChromium } from "../../support/chromium";
import { chartCounts, openDashboard, settled } from "../../support/dashboard-page";
import { readSample } from "../../support/samples";
import { largeSnapshot, snapshot } from "../../support/snapshot";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const tile = (page: Page, id: string) => page.locator(`[data-tile=${id}]`);
const valueOf = async (page: Page, id: string) =>
  Number((await tile(page, id).locator(".sdv-value").innerText()).replace(/\./g, ""));
const heading = (page: Page, name: RegExp) => page.getByRole("heading", { name });

test("3,000 tasks: a click makes at most one update a chart and mounts none again", async () => {
  const { page, context } = await openDashboard(browser, largeSnapshot(3_000), { reducedMotion: true });
  await settled(page);
  const clicks = [
    () => tile(page, "overdue").click(),
    () => page.locator(".sdv-selects select").first().selectOption("1"),
    () => page.locator("[data-chart=tien-do-theo-don-vi] canvas").click({ position: { x: 20, y: 30 } }),
    () => page.getByRole("button", { name: "Bỏ lọc", exact: true }).click(),
  ];
  let before = await chartCounts(page);
  expect(Object.keys(before)).toHaveLength(5);
  for (const click of clicks) {
    const hash = page.url();
    await click();
    await settled(page);
    expect(page.url()).not.toBe(hash);
    const after = await chartCounts(page);
    for (const [id, { mounts, updates }] of Object.entries(after)) {
      expect([id, mounts]).toEqual([id, 1]);
      expect(updates - (before[id]?.updates ?? 0), id).toBeLessThanOrEqual(1);
    }
    expect(Object.entries(after).some(([id, { updates }]) => updates > (before[id]?.updates ?? 0))).toBe(true);
    before = after;
  }
  await context.close();
});

test("a click on a bar filters tiles, lists and other charts; the address keeps it; one click clears", async () => {
  const { page, context } = await openDashboard(browser, readSample("06-viet-tay").snapshot);
  const total = await valueOf(page, "total");
  const bar = page.locator("[data-chart=tien-do-theo-nhom] canvas");
  await bar.click({ position: { x: 30, y: 30 } });
  await settled(page);
  const value = await valueOf(page, "total");
  expect(value).toBeLessThan(total);
  expect(new URL(page.url()).hash).toBe("#tinh-trang=done&nhom=1");
  await expect(heading(page, /^Danh sách nhiệm vụ \(8\)/).isVisible()).resolves.toBe(true);
  expect(await page.locator(".sdv-filters").innerText()).toContain("8 trên 70 nhiệm vụ");

  await page.reload();
  await page.waitForSelector(".sdv-filters");
  await expect(heading(page, /^Danh sách nhiệm vụ \(8\)/).isVisible()).resolves.toBe(true);

  await page.getByRole("button", { name: "Bỏ lọc", exact: true }).click();
  expect(await valueOf(page, "total")).toBe(total);
  expect(new URL(page.url()).hash).toBe("");
  await page.goBack();
  await page.waitForSelector(".sdv-filters");
  expect(new URL(page.url()).hash).toBe("#tinh-trang=done&nhom=1");
  await context.close();
});

test("every number of every table opens as many tasks as it says", async () => {
  const { page, context } = await openDashboard(browser, readSample("01-bang-chuan").snapshot);
  for (const chart of ["tien-do-theo-nhom", "tien-do-theo-don-vi", "den-han-theo-thang", "minh-chung-theo-nhom"]) {
    const card = page.locator(`[data-chart=${chart}]`);
    await card.locator("summary").click();
    const figures = card.locator("table .sdv-figure");
    const count = await figures.count();
    expect(count).toBeGreaterThan(2);
    for (let index = 0; index < count; index += 3) {
      const figure = figures.nth(index);
      const value = await figure.innerText();
      await figure.click();
      await expect(heading(page, new RegExp(`^Danh sách nhiệm vụ \\(${value}\\)`)).count()).resolves.toBe(1);
      await page.getByRole("button", { name: "Bỏ lọc", exact: true }).click();
    }
  }
  await context.close();
});

test("with the keyboard alone: filter by a tile, go to the list, open a task's details, clear", async () => {
  const { page, context } = await openDashboard(browser, readSample("06-viet-tay").snapshot);
  await tile(page, "overdue").focus();
  await page.keyboard.press("Enter");
  await expect(tile(page, "overdue").getAttribute("aria-pressed")).resolves.toBe("true");
  expect(await page.getByRole("status").filter({ hasText: "Đang lọc" }).innerText()).toContain("4 trên 70 nhiệm vụ");
  await page.getByRole("button", { name: "Xem danh sách" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Danh sách nhiệm vụ (4)");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator(".sdv-details").first().innerText()).resolves.toMatch(/theo doi › [A-Z]\d+/);
  await page.getByRole("button", { name: "Bỏ lọc", exact: true }).focus();
  await page.keyboard.press("Space");
  await expect(page.locator(".sdv-filters").count()).resolves.toBe(0);
  await context.close();
});

test("dropped snapshots: of the same school a trend, of several schools a table", async () => {
  const now = readSample("06-viet-tay").snapshot;
  const { page, context } = await openDashboard(browser, now);
  const earlier = { ...now, asOf: "2024-04-30", generatedAt: "2024-04-30T00:00:00Z" };
  const other = snapshot({
    school: { ...now.school, name: "Trường Tiểu học Hướng Dương" },
    tasks: now.tasks.slice(0, 9),
  });
  const file = (name: string, text: string) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
  const input = page.locator("input[type=file]").first();

  await input.setInputFiles([file("thang-4.json", serializeSnapshot(earlier))]);
  await page.waitForSelector("[data-chart=dien-bien] canvas");
  expect(await page.locator("th", { hasText: "Kỳ trước (30/4/2024)" }).count()).toBe(1);

  await input.setInputFiles([file("khac.json", serializeSnapshot(other)), file("hong.json", "{")]);
  await page.waitForSelector("text=So sánh các trường (2)");
  expect(await page.locator("[role=alert]").innerText()).toContain("hong.json");
  expect(await valueOf(page, "total")).toBe(9);
  await page.setViewportSize({ width: 768, height: 900 });
  const nameCell = await page.locator("td.sdv-name").first().boundingBox();
  expect(nameCell?.width, "a school's name is not broken letter by letter").toBeGreaterThan(150);
  await page.getByRole("button", { name: /^Mở Trường TH Tạ Uyên/i }).click();
  expect(await valueOf(page, "total")).toBe(70);

  await input.setInputFiles([file("moi.json", `{"schema":"so-dan-van/snapshot@7"}`)]);
  await page.locator("[role=alert]", { hasText: "phiên bản mới hơn" }).waitFor();
  expect(await valueOf(page, "total")).toBe(70);
  await context.close();
});

test("a file dropped onto the page is read; motion is still where the machine asks for it", async () => {
  const { page, context } = await openDashboard(browser, snapshot(), { reducedMotion: true });
  const text = serializeSnapshot(readSample("02-hai-tang-tieu-de").snapshot);
  const transfer = await page.evaluateHandle((json) => {
    const data = new DataTransfer();
    data.items.add(new File([json], "so.json", { type: "application/json" }));
    return data;
  }, text);
  await page.dispatchEvent("main", "drop", { dataTransfer: transfer });
  await page.waitForSelector("text=So sánh các trường (2)");
  expect(await valueOf(page, "total")).toBe(31);
  await context.close();
});

test("the theme can be chosen, and charts follow", async () => {
  const { page, context } = await openDashboard(browser, readSample("01-bang-chuan").snapshot);
  const background = () =>
    page.evaluate(() => getComputedStyle(document.querySelector("main") ?? document.body).backgroundColor);
  const light = await background();
  for (const theme of ["dark", "contrast"]) {
    const before = await chartCounts(page);
    await page.getByLabel("Giao diện").selectOption(theme);
    await settled(page);
    expect(await background()).not.toBe(light);
    const after = await chartCounts(page);
    for (const [id, { mounts, updates }] of Object.entries(after)) {
      expect([mounts, updates - (before[id]?.updates ?? 0)]).toEqual([1, 1]);
    }
  }
  await context.close();
});
