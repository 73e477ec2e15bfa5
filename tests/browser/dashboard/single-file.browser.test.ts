import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { redact } from "@shared/snapshot/redact";
import { dashboardHtml } from "../../../dashboard/export/single-file";
import { launchChromium } from "../../support/chromium";
import { axeProblems, dashboardTemplate, openDashboard, type DashboardOptions } from "../../support/dashboard-page";
import { readSample } from "../../support/samples";
import { snapshot, task } from "../../support/snapshot";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const sample = () => readSample("06-viet-tay").snapshot;

test("the file is at most 900 KB before data", () => {
  expect(Buffer.byteLength(dashboardTemplate())).toBeLessThan(900 * 1024);
});

test("opens from disk without a request, an error or a breach of its policy, and draws its charts", async () => {
  const { page, problems, context } = await openDashboard(browser, sample());
  const drawn = await page.$$eval("canvas", (canvases) =>
    canvases.map((canvas) => {
      const { data } = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return data.some((value) => value !== 0);
    }),
  );
  expect(drawn).toEqual([true, true, true, true, true]);
  expect(await page.$("#so-dan-van-static")).toBeNull();
  expect(problems).toEqual([]);
  await context.close();
});

test("the policy stops a request that a script would make", async () => {
  const { page, context } = await openDashboard(browser, sample());
  const refused = await page.evaluate(async () => {
    const breach = new Promise<string>((told) => {
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => told(effectiveDirective));
    });
    await fetch("https://example.invalid/").catch(() => undefined);
    return breach;
  });
  expect(refused).toBe("connect-src");
  await context.close();
});

test.each([
  ["a phone", { width: 360 }],
  ["a wide screen", { width: 1440 }],
])("without scripts, on %s: tiles, charts and lists are there and nothing runs over the edge", async (_, options) => {
  const { page, problems, context } = await openDashboard(browser, sample(), { ...options, scripts: false });
  await expect(page.locator("figure svg[role=img]").count()).resolves.toBe(5);
  for (const svg of await page.locator("figure svg[role=img]").all()) {
    expect((await svg.boundingBox())?.width).toBeGreaterThan(200);
  }
  await expect(page.locator(".sdv-tile").first().innerText()).resolves.toContain("70");
  await expect(page.getByText("Nhiệm vụ quá hạn (4)").isVisible()).resolves.toBe(true);
  const overdue = await page.locator(".sdv-lists section").first().innerText();
  expect(overdue).toContain("theo doi › B82");
  const right = await page
    .locator("body *:visible")
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().right)));
  expect(right).toBeLessThanOrEqual(options.width + 1);
  expect(problems).toEqual([]);
  await context.close();
});

const looks: readonly (readonly [string, DashboardOptions])[] = [
  ["light, wide", {}],
  ["dark, wide", { dark: true }],
  ["light, phone", { width: 360 }],
  ["dark, phone", { width: 360, dark: true }],
  ["high contrast", { contrast: true }],
  ["forced colours", { forced: true }],
  ["light, filtered", { hash: "#tinh-trang=overdue" }],
  ["dark, filtered", { hash: "#tinh-trang=overdue", dark: true }],
];

describe.each(looks)("%s", (_, options) => {
  test("axe finds nothing; the page is no wider than the screen", async () => {
    const { page, context } = await openDashboard(browser, sample(), { ...options, bypassPolicy: true });
    expect(await axeProblems(page)).toEqual([]);
    await page.locator("summary").first().click();
    await page.locator("button[aria-expanded]").first().click();
    expect(await axeProblems(page)).toEqual([]);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth] as const);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]);
    await context.close();
  });
});

test("the part without scripts is clean too", async () => {
  // axe itself needs scripts: the static part is looked at in a page whose own script is taken out.
  const html = dashboardHtml(sample(), dashboardTemplate()).replace(
    /<script>[\s\S]*<\/script>/,
    "<div id='so-dan-van-app'><i></i></div>",
  );
  for (const dark of [false, true]) {
    const { page, context } = await openDashboard(browser, html, { bypassPolicy: true, dark });
    expect(await axeProblems(page)).toEqual([]);
    await context.close();
  }
});

test.each([
  ["a later version", `"schema":"so-dan-van/snapshot@1"`, `"schema":"so-dan-van/snapshot@9"`, /phiên bản mới hơn/],
  ["a broken snapshot", `"schema":"so-dan-van/snapshot@1"`, `"schema":"x"`, /không phải là dữ liệu của Sổ Dân vận/],
  ["broken JSON", `{"schema":"so-dan-van`, `{{"schema":"so-dan-van`, /không phải là dữ liệu của Sổ Dân vận/],
])("%s says so, and what shows without scripts stays", async (_, from, to, sentence) => {
  const html = dashboardHtml(sample(), dashboardTemplate());
  const at = html.indexOf(from, html.indexOf('id="so-dan-van-data"'));
  expect(at).toBeGreaterThan(0);
  const { page, context } = await openDashboard(browser, html.slice(0, at) + to + html.slice(at + from.length));
  expect(await page.locator("#so-dan-van-app [role=alert]").innerText()).toMatch(sentence);
  expect(await page.locator("#so-dan-van-static .sdv-tile").count()).toBeGreaterThan(3);
  await context.close();
});

test("a hostile workbook changes nothing: no script, no element, no turned text", async () => {
  const evil = `</script><img src=x onerror="window.hacked=1">\u202E"'` + "Việc ".repeat(6_000);
  const held = snapshot({
    school: { ...snapshot().school, name: evil },
    tasks: [task("t1", { title: evil, lead: [evil], due: "2024-01-01", notes: evil })],
  });
  const { page, problems, context } = await openDashboard(browser, held, { width: 360 });
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  expect(await page.locator("img").count()).toBe(0);
  expect(await page.locator("main").innerText()).not.toMatch(/[\u202A-\u202E]/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(
    await page
      .locator(".sdv-list")
      .first()
      .evaluate((list) => list.clientHeight),
  ).toBeLessThan(600);
  expect(problems).toEqual([]);
  await context.close();
});

test("the redacted file shows the same figures and says that it is the copy to send", async () => {
  const whole = sample();
  const { page, context } = await openDashboard(browser, redact(whole));
  expect(await page.locator("[data-tile=total]").innerText()).toContain(String(whole.tasks.length));
  expect(await page.locator("header").innerText()).toContain("Bản gửi đi");
  await context.close();
});

test("prints to A4 landscape with every chart drawn and the lists whole", async () => {
  const { page, context } = await openDashboard(browser, sample());
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 84[12](?:\.\d+)? 59[45](?:\.\d+)?\]/);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  expect(await page.locator("canvas:visible").count()).toBe(0);
  expect(await page.locator(".sdv-print-only svg:visible").count()).toBe(5);
  const rows = await page
    .locator("section", { has: page.getByRole("heading", { name: /^Danh sách nhiệm vụ/ }) })
    .locator("tbody tr")
    .count();
  expect(rows).toBe(70);
  expect(await page.getByRole("button", { name: "In", exact: true }).isVisible()).toBe(false);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await context.close();
});

test.each([
  ["Lưu ảnh biểu đồ Tiến độ theo nhóm nhiệm vụ", "truong-th-ta-uyen-tien-do-theo-nhom-2024-10-15.png"],
  ["Lưu ảnh tổng quan", "truong-th-ta-uyen-tong-quan-2024-10-15.png"],
])("%s gives a PNG under a name without accents", async (button, name) => {
  const { page, problems, context } = await openDashboard(browser, sample());
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(600);
  expect(bytes.length).toBeGreaterThan(10_000);
  expect(problems).toEqual([]);
  await context.close();
});
