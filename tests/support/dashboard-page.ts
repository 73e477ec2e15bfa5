import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { Snapshot } from "@shared/model/snapshot";
import { dashboardHtml } from "../../dashboard/export/single-file";
import { root } from "./sources";

/** The built pages; a developer's own build may stand elsewhere. */
export const builtPages = process.env["SDV_DIST"] ?? join(root, "dist");

export const dashboardTemplate = (): string => readFileSync(join(builtPages, "dashboard-template.html"), "utf8");

const axeSource = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

export interface DashboardOptions {
  readonly width?: number;
  readonly dark?: boolean;
  readonly contrast?: boolean;
  /** Forced colours, as Windows' high contrast asks for. */
  readonly forced?: boolean;
  readonly scripts?: boolean;
  readonly reducedMotion?: boolean;
  readonly hash?: string;
  /** Lets the test put axe into the page, which our policy forbids. */
  readonly bypassPolicy?: boolean;
}

export interface OpenDashboard {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors of the page, and every request that is not for the file itself. */
  readonly problems: readonly string[];
  readonly path: string;
}

/** A written dashboard opened from disk with the network off. */
export async function openDashboard(
  browser: Browser,
  held: Snapshot | string,
  options: DashboardOptions = {},
): Promise<OpenDashboard> {
  const path = join(mkdtempSync(join(tmpdir(), "dashboard-")), "bang.html");
  writeFileSync(path, typeof held === "string" ? held : dashboardHtml(held, dashboardTemplate()));
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: 900 },
    colorScheme: options.dark === true ? "dark" : "light",
    contrast: options.contrast === true ? "more" : null,
    forcedColors: options.forced === true ? "active" : "none",
    reducedMotion: options.reducedMotion === true ? "reduce" : null,
    javaScriptEnabled: options.scripts ?? true,
    bypassCSP: options.bypassPolicy ?? false,
    acceptDownloads: true,
    offline: true,
    locale: "vi-VN",
  });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") problems.push(message.text());
  });
  page.on("request", (request) => {
    if (!/^(?:file|data|blob):/.test(request.url())) problems.push(request.url());
  });
  await page.goto(`${pathToFileURL(path).href}${options.hash ?? ""}`);
  if (options.scripts ?? true) await page.waitForSelector("#so-dan-van-app > *", { state: "attached" });
  return { page, context, problems, path };
}

/** What axe finds wrong, one line a rule and element. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  });
}

/** How often each chart was made and updated since the page opened. */
export async function chartCounts(page: Page): Promise<Readonly<Record<string, { mounts: number; updates: number }>>> {
  return page.$$eval("[data-chart]", (figures) =>
    Object.fromEntries(
      figures.map((figure) => {
        const { mounts, updates } = figure.querySelector("canvas")?.dataset ?? {};
        return [
          figure.getAttribute("data-chart") ?? "",
          { mounts: Number(mounts ?? 0), updates: Number(updates ?? 0) },
        ];
      }),
    ),
  );
}

/** Waits until the page has painted what was asked of it. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
