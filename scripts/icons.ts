import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../tests/support/chromium";

/** Draws the PNGs of `addin/assets` of the symbols in icons.svg, in every size that Office shows: `npx tsx scripts/icons.ts`. */
const folder = fileURLToPath(new URL("../addin/assets/", import.meta.url));
const drawing = readFileSync(`${folder}icons.svg`, "utf8");
const symbols = [...drawing.matchAll(/<symbol id="([a-z]+)"/g)].map((match) => match[1] ?? "");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const symbol of symbols) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      const use = `<svg width="${size}" height="${size}" style="display:block"><use href="#${symbol}"/></svg>`;
      await page.setContent(`<body style="margin:0">${drawing.replace("<svg ", '<svg style="display:none" ')}${use}`);
      writeFileSync(`${folder}${symbol}-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
console.log(`${symbols.length * sizes.length} icons in addin/assets/`);
