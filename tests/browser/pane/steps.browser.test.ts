import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axeViolations, goToStep, openPane, readSampleInPane, scrollsSideways } from "../../support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const steps = ["Kế hoạch", "Đọc sổ", "Kiểm tra", "Biểu đồ", "Xuất"] as const;

/** Opens every closed part, so that axe sees what a clerk may see. */
const openAllFolds = "document.querySelectorAll('details').forEach((one) => { one.open = true; })";

describe.each([
  { dark: false, width: 320 },
  { dark: true, width: 450 },
  { dark: false, width: 1280 },
])("every step without an accessibility fault, %o", (options) => {
  test("first screen, sentence, five steps, settings, dashboard", async () => {
    const { page, context, problems } = await openPane(browser, "hosted", options);
    const judge = async (where: string): Promise<void> => {
      await page.evaluate(openAllFolds);
      expect(await axeViolations(page), where).toEqual([]);
      expect(await scrollsSideways(page), `${where} scrolls sideways`).toBe(false);
    };
    await judge("Mở sổ");
    await readSampleInPane(page, "01-bang-chuan");
    await judge("Tổng quan");
    for (const step of steps) {
      await goToStep(page, step);
      if (step === "Kế hoạch") {
        await page.getByRole("button", { name: /^Soạn kế hoạch năm/ }).click();
        await page.getByRole("textbox", { name: "Tên kế hoạch" }).waitFor();
      }
      if (step === "Kiểm tra") {
        await page.keyboard.press("F8");
        await page.getByRole("group", { name: "Ô này trong sổ" }).waitFor();
      }
      if (step === "Biểu đồ") await page.locator("svg[role=img]").first().waitFor();
      if (step === "Xuất") await page.getByTestId("preview").waitFor();
      await judge(step);
    }
    await page.getByRole("button", { name: "Cấu hình", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Cấu hình" }).waitFor();
    await judge("Cấu hình");
    await goToStep(page, "Biểu đồ");
    await page.getByRole("button", { name: "Mở bảng điều khiển" }).click();
    await page.locator("canvas").first().waitFor();
    await judge("Bảng điều khiển");
    expect(problems).toEqual([]);
    await context.close();
  });
});

test("forced colours: the step and the cell at fault are still told apart", async () => {
  const { page, context } = await openPane(browser, "hosted", { forced: true });
  await readSampleInPane(page, "04-minh-chung-rieng");
  await goToStep(page, "Kiểm tra");
  const border = await page
    .getByRole("button", { name: "Kiểm tra", exact: true })
    .evaluate((element) => getComputedStyle(element).borderBottomColor);
  const other = await page
    .getByRole("button", { name: "Biểu đồ", exact: true })
    .evaluate((element) => getComputedStyle(element).borderBottomColor);
  expect(border).not.toBe(other);
  await context.close();
});
