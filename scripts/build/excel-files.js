import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { officeFiles, officeScript } from "../office-files.mjs";
import { stampManifest } from "../manifest.mjs";

/**
 * Puts beside the built pages what only Excel needs: its own copy of Office.js, the icons, and the manifest; stamped
 * with `base` when one is given, else for the development server. OFFICE_JS=cdn lets the pane load Office.js from
 * Microsoft's address instead of the copy.
 */
export function copyExcelFiles(root, base) {
  const dist = join(root, "dist");
  const page = join(dist, "taskpane.html");
  const fromCdn = process.env.OFFICE_JS === "cdn";
  if (fromCdn && existsSync(page)) {
    writeFileSync(page, readFileSync(page, "utf8").replaceAll(`"${officeScript.own}"`, `"${officeScript.cdn}"`));
  }
  for (const file of fromCdn ? [] : officeFiles) {
    const target = join(dist, "office", file);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, "node_modules/@microsoft/office-js/dist", file), target);
  }
  const icons = join(root, "addin/assets");
  mkdirSync(join(dist, "assets"), { recursive: true });
  for (const name of readdirSync(icons).filter((one) => one.endsWith(".png"))) {
    cpSync(join(icons, name), join(dist, "assets", name));
  }
  const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
  writeFileSync(join(dist, "manifest.xml"), base === null ? manifest : stampManifest(manifest, base));
}
