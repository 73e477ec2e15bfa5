import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { factsOf, summariseFacts } from "@shared/summarise/figures";
import { charts } from "../dashboard/charts";
import { dashboardHtml, inlineJson } from "../dashboard/export/single-file";
import { launchChromium } from "../tests/support/chromium";
import { largeSnapshot } from "../tests/support/snapshot";

const root = fileURLToPath(new URL("../", import.meta.url));
const tasks = 3_000;
const rounds = 7;

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** A page that does nothing but draw the same charts with Chart.js, and update them when asked. */
function chartsAlone(): string {
  const library = readFileSync(join(root, "node_modules/chart.js/dist/chart.umd.min.js"), "utf8");
  const facts = factsOf(largeSnapshot(tasks));
  const drawn = (state: string | null) =>
    charts.map((chart) => {
      const { type, data, options } = chart.configuration(summariseFacts(facts, state === null ? {} : { state }));
      return { type, data, options: { ...options, animation: false, responsive: true, maintainAspectRatio: false } };
    });
  return `<!doctype html><meta charset="utf-8">${charts.map(() => '<div style="width:420px;height:300px;position:relative"><canvas></canvas></div>').join("")}
<script>${library.replaceAll("</script", "<\\/script")}</script>
<script>
const first = ${inlineJson(drawn(null))}, second = ${inlineJson(drawn("overdue"))};
const made = [...document.querySelectorAll("canvas")].map((canvas, at) => { const chart = new Chart(canvas, first[at]); canvas.dataset.mounts = "1"; return chart; });
window.clicked = () => made.forEach((chart, at) => { chart.data = second[at].data; chart.update(); });
</script>`;
}

// Text, not functions: what a page runs must not hold helpers of our compiler.
const drawnAt = `new Promise((done) => {
  const look = () => {
    const ready = document.querySelectorAll("canvas[data-mounts]").length >= ${charts.length};
    requestAnimationFrame(ready ? () => done(performance.now()) : look);
  };
  look();
})`;

const clickTime = (click: string) => `new Promise((done) => {
  const start = performance.now();
  ${click};
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
})`;

/** Milliseconds from the start of the page until all charts stand and the next frame was painted. */
async function firstDraw(page: Page, address: string): Promise<number> {
  await page.goto(address);
  return page.evaluate<number>(drawnAt);
}

/** Milliseconds from a click until the next frame was painted. */
function click(page: Page, alone: boolean): Promise<number> {
  return page.evaluate<number>(
    clickTime(alone ? "clicked()" : `document.querySelector("[data-tile=overdue]").click()`),
  );
}

async function times(browser: Browser, address: string, alone: boolean) {
  const draws: number[] = [];
  const clicks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
    const page = await context.newPage();
    draws.push(await firstDraw(page, address));
    clicks.push(await click(page, alone));
    await context.close();
  }
  return { draw: median(draws), click: median(clicks) };
}

/** The dashboard of 3,000 tasks: first draw and a filter click, against the same charts with Chart.js alone. */
export async function run(): Promise<void> {
  const { ensureBuilt } = await import("../scripts/build/built.js");
  await ensureBuilt(["dashboard-single"], "dashboard-template.html");
  const folder = mkdtempSync(join(tmpdir(), "so-dan-van-dashboard-"));
  const browser = await launchChromium();
  try {
    const template = readFileSync(join(root, "dist/dashboard-template.html"), "utf8");
    const pages = { ours: dashboardHtml(largeSnapshot(tasks), template), alone: chartsAlone() };
    const address = (name: keyof typeof pages) => {
      writeFileSync(join(folder, `${name}.html`), pages[name]);
      return pathToFileURL(join(folder, `${name}.html`)).href;
    };
    const alone = await times(browser, address("alone"), true);
    const ours = await times(browser, address("ours"), false);
    const row = (what: string, mine: number, theirs: number) =>
      console.log(
        `${what.padEnd(34)} ${mine.toFixed(0).padStart(6)} ms ${theirs.toFixed(0).padStart(6)} ms  × ${(mine / theirs).toFixed(1)}`,
      );
    console.log(`\nDashboard, ${tasks} tasks: ours, Chart.js alone, ratio (medians of ${rounds})`);
    row("page start to charts drawn", ours.draw, alone.draw);
    row("filter click to next frame", ours.click, alone.click);
    console.log(
      `template ${(Buffer.byteLength(template) / 1024).toFixed(0)} KB, with data ${(Buffer.byteLength(pages.ours) / 1024).toFixed(0)} KB`,
    );
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
