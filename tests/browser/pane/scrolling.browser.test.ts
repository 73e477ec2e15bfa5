import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axeViolations, goToStep, openPane, readSampleInPane } from "../../support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Does the element stand in what shows of the page, uncovered? */
const inView = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    return node.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

test.each([320, 1280])("far down in a list the steps, the walk and the way back stay in view, %i px", async (width) => {
  const { page, context, problems } = await openPane(browser, "hosted", { width });
  await readSampleInPane(page, "06-viet-tay");
  await goToStep(page, "Kiểm tra");
  const fix = page.getByRole("button", { name: /^Sửa cả/ }).first();
  await fix.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  // Every way back that shows from here on, however shortly.
  await page.evaluate(() => {
    const seen = new Set<Element>();
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      for (const button of document.querySelectorAll("button"))
        if (button.textContent.startsWith("Hoàn tác")) seen.add(button);
    }).observe(document.body, { childList: true, subtree: true });
  });
  await fix.click();
  const undo = page.getByRole("button", { name: /^Hoàn tác: sửa/ });
  await undo.waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
  expect(await page.evaluate(() => (globalThis as unknown as { seen: Set<Element> }).seen.size)).toBe(1);
  const steps = page.getByRole("navigation").getByRole("button", { name: "Xuất" });
  const next = page.getByRole("button", { name: "Ô sau (F8)" });
  for (const element of [undo, steps, next]) expect(await inView(element)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);

  // At the end of the page the notice covers nothing.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  expect(await inView(page.getByText(/^Lưu ý \(\d+\)$/).last())).toBe(true);
  await undo.click();
  await page.getByText("Đã hoàn tác: sửa").waitFor();
  expect(problems).toEqual([]);
  await context.close();
});
