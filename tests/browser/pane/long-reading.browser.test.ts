import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { sheetOf, smallWorkbook, zipOf } from "../../support/make-package";
import { goToStep, openPane, readSampleInPane, type Door } from "../../support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;

/** A plan of so many tasks that no machine reads it before the bar with its button has come. */
function longPlan(): Buffer {
  const headings = ["STT", "Nội dung công việc", "Phụ trách", "Thời gian", "Kết quả", "Minh chứng"];
  const row = (number: number, texts: readonly string[]): string =>
    `<row r="${number}">${texts.map((text, index) => cell(`${String.fromCharCode(65 + index)}${number}`, text)).join("")}</row>`;
  const rows = Array.from({ length: 60_000 }, (_, index) =>
    row(index + 2, [
      String(index + 1),
      `Tổ chức họp dân lần ${index + 1}`,
      "Công đoàn",
      `Tháng ${(index % 12) + 1}/2024`,
      "Đã hoàn thành",
      `Kế hoạch số ${index + 1}/KH-THTU`,
    ]),
  );
  return Buffer.from(zipOf(smallWorkbook(sheetOf(row(1, headings) + rows.join("")))));
}

const long = { name: "dai.xlsx", mimeType: "application/octet-stream", buffer: longPlan() };

/** Gives the long workbook and ends its reading once the bar is there. */
async function cancelLong(page: Page): Promise<void> {
  await page.setInputFiles("input[type=file]", long);
  const bar = page.getByRole("status").filter({ hasText: /^Đang (mở|đọc) sổ/ });
  await bar.waitFor();
  await bar.getByRole("button", { name: "Hủy" }).click();
  await page.getByText("Đã hủy; chưa ghi gì.").waitFor();
  expect(await page.getByRole("progressbar").count()).toBe(0);
}

const doors: readonly Door[] = ["hosted", "offline"];

describe.each(doors)("a long reading that the clerk ends, %s", (door) => {
  test("leaves the first screen, which reads the next workbook", async () => {
    const { page, context, problems } = await openPane(browser, door);
    await cancelLong(page);
    await page.getByRole("button", { name: "Chọn tệp…" }).waitFor();
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect(await readSampleInPane(page, "01-bang-chuan")).toContain("Đã đọc");
    expect(problems).toEqual([]);
    await context.close();
  });

  test("leaves the workbook that was open, with its fix, to be taken back", async () => {
    const { page, context, problems } = await openPane(browser, door);
    await readSampleInPane(page, "01-bang-chuan");
    await goToStep(page, "Kiểm tra");
    await page.keyboard.press("F8");
    await page.getByText("Tự sửa ô này").first().click();
    const field = page.getByRole("textbox", { name: /^Nội dung mới của ô/ });
    await field.fill("31/12/2024");
    await page.getByRole("button", { name: "Ghi vào ô" }).click();
    await page.getByText(/^Đã ghi ô/).waitFor();

    await page.getByRole("button", { name: "Mở sổ khác" }).click();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    await cancelLong(page);
    expect(asked).toEqual([expect.stringContaining("sửa đổi chưa lưu")]);
    await page.getByText("01-bang-chuan.xlsx").first().waitFor();
    await page.getByText("Có sửa đổi chưa lưu vào tệp.").waitFor();
    await page.getByRole("button", { name: /^Hoàn tác: ghi ô/ }).click();
    await page.getByText(/^Đã hoàn tác: ghi ô/).waitFor();
    await goToStep(page, "Kiểm tra");
    expect(await page.getByText("Có sửa đổi chưa lưu vào tệp.").count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });
});

test("no to the question keeps the workbook and its fix", async () => {
  const { page, context, problems } = await openPane(browser, "hosted");
  await readSampleInPane(page, "01-bang-chuan");
  await goToStep(page, "Kiểm tra");
  await page.keyboard.press("F8");
  await page.getByText("Tự sửa ô này").first().click();
  await page.getByRole("textbox", { name: /^Nội dung mới của ô/ }).fill("31/12/2024");
  await page.getByRole("button", { name: "Ghi vào ô" }).click();
  await page.getByText(/^Đã ghi ô/).waitFor();
  await page.getByRole("button", { name: "Mở sổ khác" }).click();
  page.on("dialog", (dialog) => void dialog.dismiss());
  await page.setInputFiles("input[type=file]", long);
  await page.getByText("Có sửa đổi chưa lưu vào tệp.").waitFor();
  await goToStep(page, "Đọc sổ");
  expect(await page.getByRole("combobox").count()).toBeGreaterThan(3);
  expect(problems).toEqual([]);
  await context.close();
});
