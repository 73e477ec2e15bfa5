import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { axeViolations, goToStep, openPane, readSampleInPane } from "../../support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const school = (page: Page) => page.getByRole("textbox", { name: "Tên trường" });

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Cấu hình", exact: true }).first().click();
  await page.getByRole("heading", { level: 1, name: "Cấu hình" }).waitFor();
}

/** The settings' file picker; the page's first input may be another. */
async function importFile(page: Page, buffer: Buffer, name = "so.cau-hinh.json"): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Nhập cấu hình từ tệp…" }).click();
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer });
}

test("settings go out as a file and come in on another machine, with the fields and the reading following", async () => {
  const first = await openPane(browser, "hosted");
  await readSampleInPane(first.page, "01-bang-chuan");
  await goToStep(first.page, "Đọc sổ");
  await first.page.getByRole("combobox", { name: /Ghi chú/ }).selectOption("ignored");
  await openSettings(first.page);
  await school(first.page).fill("TRƯỜNG TIỂU HỌC BÌNH MINH");
  await school(first.page).blur();
  await first.page.getByText("Đã đổi: Tên trường").first().waitFor();
  const download = first.page.waitForEvent("download");
  await first.page.getByRole("button", { name: "Xuất cấu hình ra tệp" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("01-bang-chuan.cau-hinh.json");
  const settings = readFileSync(await file.path());
  expect(first.problems).toEqual([]);
  await first.context.close();

  const { page, context, problems } = await openPane(browser, "hosted");
  await readSampleInPane(page, "01-bang-chuan");
  await openSettings(page);
  expect(await school(page).inputValue()).toBe("");
  await importFile(page, settings);
  await page.getByText("Đã nhập cấu hình").first().waitFor();
  // What is shown is what was imported; leaving the field must not put the old words back.
  expect(await school(page).inputValue()).toBe("TRƯỜNG TIỂU HỌC BÌNH MINH");
  await school(page).focus();
  await school(page).blur();
  expect(await school(page).inputValue()).toBe("TRƯỜNG TIỂU HỌC BÌNH MINH");
  expect(await axeViolations(page)).toEqual([]);
  await goToStep(page, "Đọc sổ");
  expect(await page.getByRole("combobox", { name: /Ghi chú/ }).inputValue()).toBe("ignored");
  expect(problems).toEqual([]);
  await context.close();
});

test("an import is taken back whole", async () => {
  const { page, context, problems } = await openPane(browser, "hosted");
  await readSampleInPane(page, "01-bang-chuan");
  await openSettings(page);
  const settings = { corrections: { columns: { "ghi chu": "ignored" } }, school: { name: "TRƯỜNG B" } };
  await importFile(page, Buffer.from(JSON.stringify(settings)));
  await expect.poll(() => school(page).inputValue()).toBe("TRƯỜNG B");
  await page.getByRole("button", { name: "Hoàn tác: nhập cấu hình" }).click();
  await expect.poll(() => school(page).inputValue()).toBe("");
  await goToStep(page, "Đọc sổ");
  expect(await page.getByRole("combobox", { name: /Ghi chú/ }).inputValue()).not.toBe("ignored");
  expect(problems).toEqual([]);
  await context.close();
});

test.each([
  ["not JSON", "{"],
  ["JSON of something else", '{"schema":"so-dan-van/snapshot@1","tasks":[]}'],
  ["a list", "[1, 2]"],
  ["nothing", ""],
])("%s is refused in words and changes nothing", async (_, words) => {
  const { page, context, problems } = await openPane(browser, "hosted");
  await readSampleInPane(page, "01-bang-chuan");
  await openSettings(page);
  await school(page).fill("TRƯỜNG A");
  await school(page).blur();
  await page.getByText("Đã đổi: Tên trường").first().waitFor();
  await importFile(page, Buffer.from(words));
  await page.getByRole("alert").getByText("Tệp này không phải là cấu hình của Sổ Dân vận.").waitFor();
  expect(await school(page).inputValue()).toBe("TRƯỜNG A");
  expect(problems).toEqual([]);
  await context.close();
});
