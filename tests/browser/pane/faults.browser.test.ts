import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { goToStep, openPane, readSampleInPane } from "../../support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const text = (words: string): Buffer => Buffer.from(words, "utf8");

test.each([
  ["sổ cũ.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), ".xlsx"],
  ["danh sách.xlsx", text("STT,Nội dung\n1,Họp\n"), "CSV"],
  ["trang.xlsx", text("<html><body><table></table></body></html>"), "HTML"],
  ["rỗng.xlsx", text(""), "rỗng.xlsx"],
])("%s is told in words and nothing is lost", async (name, buffer, said) => {
  const { page, context, problems } = await openPane(browser, "hosted");
  await page.setInputFiles("input[type=file]", { name, mimeType: "application/octet-stream", buffer });
  const alert = page.getByRole("alert");
  await alert.waitFor();
  expect(await alert.textContent()).toContain(said);
  // The page goes on: the next file is read.
  expect(await readSampleInPane(page, "01-bang-chuan")).toContain("Đã đọc");
  expect(problems).toEqual([]);
  await context.close();
});

test("a file that cannot be read leaves the workbook that was open", async () => {
  const { page, context } = await openPane(browser, "hosted");
  await readSampleInPane(page, "01-bang-chuan");
  await page.getByRole("button", { name: "Mở sổ khác" }).click();
  await page.setInputFiles("input[type=file]", {
    name: "a.xlsx",
    mimeType: "application/octet-stream",
    buffer: text("a"),
  });
  await page.getByRole("alert").waitFor();
  await goToStep(page, "Đọc sổ");
  expect(await page.getByRole("combobox").count()).toBeGreaterThan(3);
  await context.close();
});

test("dropping words instead of a file says what to drop", async () => {
  const { page, context } = await openPane(browser, "hosted");
  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", "xin chào");
    return transfer;
  });
  await page.dispatchEvent("[data-testid=drop]", "drop", { dataTransfer: data });
  await page.getByText("Đó không phải là tệp").waitFor();
  await context.close();
});

test("what was taught is remembered for a workbook with the same headings", async () => {
  const { page, context } = await openPane(browser, "hosted");
  await readSampleInPane(page, "01-bang-chuan");
  await goToStep(page, "Đọc sổ");
  const notes = page.getByRole("combobox", { name: /Ghi chú/ });
  await notes.selectOption("ignored");
  await page
    .getByText(/Không dùng cột “Ghi chú”/)
    .first()
    .waitFor();
  await page.reload();
  await readSampleInPane(page, "01-bang-chuan");
  await page.getByText("đang được nhớ trong trình duyệt này").waitFor();
  await goToStep(page, "Đọc sổ");
  expect(await page.getByRole("combobox", { name: /Ghi chú/ }).inputValue()).toBe("ignored");
  await page.getByText("Điều thầy cô đã chỉ (1)").click();
  await page.getByRole("button", { name: /^Bỏ: / }).click();
  await page.getByRole("button", { name: /^Hoàn tác/ }).waitFor();
  await context.close();
});

test("a cell is written by hand, leaves the list, and is taken back", async () => {
  const { page, context, problems } = await openPane(browser, "hosted");
  await readSampleInPane(page, "06-viet-tay");
  await goToStep(page, "Kiểm tra");
  const rows = page.locator("li > button[aria-expanded]");
  const before = await rows.count();
  expect(before).toBeGreaterThan(0);
  await page.keyboard.press("F8");
  await page.getByText("Tự sửa ô này").click();
  const field = page.getByLabel(/Nội dung mới của ô/);
  const old = await field.inputValue();
  await field.fill(old === "31/10/2024" ? "30/10/2024" : "31/10/2024");
  await page.getByRole("button", { name: "Ghi vào ô" }).click();
  await page.getByText("Có sửa đổi chưa lưu vào tệp.").waitFor();
  await page
    .getByRole("button", { name: /^Hoàn tác: ghi ô/ })
    .first()
    .click();
  await page.getByText(/^Đã hoàn tác/).waitFor();
  expect(await page.getByText("Có sửa đổi chưa lưu vào tệp.").count(), "nothing is left to save").toBe(0);
  expect(problems).toEqual([]);
  await context.close();
});
