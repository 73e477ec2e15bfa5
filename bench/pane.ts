import type { Page } from "playwright-core";
import { launchChromium } from "../tests/support/chromium";
import { makeWorkbook } from "./workbooks";

const rows = 5_000;
/** A block above this is felt: the page does not answer a click or a key. */
const limit = 200;
const steps = ["Kế hoạch", "Đọc sổ", "Kiểm tra", "Biểu đồ", "Xuất"];
/** Where a step's heading is longer than its button. */
const titles: Readonly<Record<string, string>> = { Xuất: "Xuất báo cáo" };

/** Long tasks of the main thread (over 50 ms) since the last question, in milliseconds. */
async function blocks(page: Page): Promise<readonly number[]> {
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const held = globalThis as unknown as { blocks: number[] };
    return held.blocks.splice(0);
  });
}

const observe = `
  globalThis.blocks = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) globalThis.blocks.push(Math.round(entry.duration));
  }).observe({ type: "longtask", buffered: true });
`;

/** Opening a workbook of 5,000 rows and visiting every step: how long the page's main thread is blocked at most. */
export async function run(): Promise<void> {
  const { ensureBuilt } = await import("../scripts/build/built.js");
  await ensureBuilt(["worker-inline", "dashboard-single", "offline"], "so-dan-van.html");
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 450, height: 800 } });
  await page.addInitScript(observe);
  await page.goto(new URL("../dist/so-dan-van.html", import.meta.url).href);
  const buffer = Buffer.from(await makeWorkbook(rows));
  const worst: number[] = [];
  const measure = async (name: string, act: () => Promise<void>): Promise<void> => {
    await blocks(page);
    await act();
    const found = await blocks(page);
    worst.push(...found);
    console.log(`${name.padEnd(12)} blocks over 50 ms: ${found.length > 0 ? found.join(", ") : "none"}`);
  };
  await measure("open", async () => {
    await page.setInputFiles("input[type=file]", { name: "so.xlsx", mimeType: "application/octet-stream", buffer });
    await page.getByTestId("sentence").waitFor({ timeout: 120_000 });
  });
  for (const step of steps) {
    await measure(step, async () => {
      await page.getByRole("navigation").getByRole("button", { name: step, exact: true }).click();
      await page.getByRole("heading", { level: 1, name: titles[step] ?? step }).waitFor();
    });
  }
  await browser.close();
  const most = Math.max(0, ...worst);
  console.log(`longest block: ${most} ms, limit ${limit} ms${most > limit ? "  ABOVE THE LIMIT" : ""}`);
  if (most > limit) process.exitCode = 1;
}
