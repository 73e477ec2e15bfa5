import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { serve } from "../../scripts/serve.mjs";
import { root } from "./sources";

/** The built pages; a developer's own build may stand elsewhere. */
export const dist = process.env["SDV_DIST"] ?? join(root, "dist");

export const samplePath = (name: string): string => join(root, "samples", `${name}.xlsx`);

const axeSource = readFileSync(join(root, "node_modules/axe-core/axe.min.js"), "utf8");

/** Where the pane is opened from: the hosted page, or the offline file with the network off. */
export type Door = "hosted" | "offline";

export interface PaneOptions {
  readonly width?: number;
  readonly dark?: boolean;
  /** Forced colours, as Windows' high contrast asks for. */
  readonly forced?: boolean;
  readonly today?: string;
}

let hosted: Promise<string> | null = null;

const addressOf = async (door: Door): Promise<string> => {
  if (door === "offline") return pathToFileURL(join(dist, "so-dan-van.html")).href;
  hosted ??= serve(dist, 5610);
  return `${await hosted}/index.html`;
};

/** A page with the pane in it, on a fixed day; what goes wrong in it lands in `problems`. */
export async function openPane(
  browser: Browser,
  door: Door,
  options: PaneOptions = {},
): Promise<{ page: Page; context: BrowserContext; problems: string[] }> {
  const { width = 450, dark = false, forced = false, today = "2024-10-15" } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
    locale: "vi-VN",
    acceptDownloads: true,
    // Our own content policy would keep axe out; what it forbids has a test of its own.
    bypassCSP: true,
  });
  if (door === "offline") await context.setOffline(true);
  const page = await context.newPage();
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(message.text());
  });
  await page.clock.setFixedTime(new Date(`${today}T08:00:00`));
  // A save dialog cannot be answered here: saving falls back to the downloads folder.
  await page.addInitScript("delete window.showSaveFilePicker");
  await page.goto(await addressOf(door));
  await page.getByRole("heading", { level: 1 }).waitFor();
  return { page, context, problems };
}

/** Drops or picks a sample and waits for the sentence. → the sentence. */
export async function readSampleInPane(page: Page, name: string): Promise<string> {
  await page.setInputFiles("input[type=file]", samplePath(name));
  const sentence = page.getByTestId("sentence");
  await sentence.waitFor();
  return (await sentence.textContent()) ?? "";
}

export async function goToStep(page: Page, name: string): Promise<void> {
  await page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** What axe-core finds on the page as it stands: "rule: element". */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ""}`),
    );
  });
}

/** Text that is wider than the page: the pane must never scroll sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
