import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axeViolations } from "../../support/pane-page";
import { root } from "../../support/sources";

test("the guide for clerks prints on one page and has no accessibility fault", async () => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(root, "addin/handout/guide.html")).href);
  expect(await axeViolations(page)).toEqual([]);
  const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await browser.close();
});
