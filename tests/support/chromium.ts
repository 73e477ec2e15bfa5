import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chrome or Chromium usually lives; the first one that exists is used. */
const systemBrowsers = [
  process.env["CHROMIUM_PATH"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a headless Chromium: one of the system, else the one that @sparticuz/chromium ships. */
export async function launchChromium(): Promise<Browser> {
  const installed = systemBrowsers.find((path) => path !== "" && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: quietArguments });
  const { default: packaged } = await import("@sparticuz/chromium");
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    args: [...packaged.args, ...quietArguments],
  });
}
