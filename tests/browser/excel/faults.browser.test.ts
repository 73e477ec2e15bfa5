import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { excel2021 } from "../../excel/client";
import type { InMemoryExcel } from "../../excel/in-memory-excel";
import { launchChromium } from "../../support/chromium";
import { openExcelPane } from "../../support/excel-page";
import { goToStep } from "../../support/pane-page";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const titles = ["Cấu hình", "Kiểm tra", "Minh chứng", "Nhiệm vụ", "Tiến độ"];

interface Case {
  readonly name: string;
  spoil(excel: InMemoryExcel): void;
  /** A part of the sentence that the clerk reads. */
  readonly told: RegExp;
}

/** What can go wrong while our sheets are written for the second time. */
const cases: readonly Case[] = [
  ...[1, 2, 3, 4].map((sync): Case => ({
    name: `sync ${sync} breaks off`,
    spoil: (excel) => excel.failSync(sync, { code: "SessionNotFound", when: "middle" }),
    told: /Mất kết nối với Excel|Đã ghi các trang/,
  })),
  {
    name: "the answer to a sync is lost",
    spoil: (excel) => excel.failSync(3, { code: "GeneralException", when: "after" }),
    told: /Có lỗi ngoài dự kiến/,
  },
  {
    name: "the structure is protected",
    spoil: (excel) => void (excel.state.structureProtected = true),
    told: /khóa cấu trúc/,
  },
  { name: "read-only", spoil: (excel) => void (excel.state.readOnly = true), told: /chỉ đọc/ },
  { name: "open for viewing", spoil: (excel) => void (excel.viewOnly = true), told: /không ghi được/ },
  { name: "a cell is being edited", spoil: (excel) => void (excel.cellEditing = true), told: /nhấn Enter/ },
];

const write = async (page: Page) => {
  await page.getByRole("button", { name: "Ghi các trang kết quả vào sổ" }).click();
};

test.each(cases)("$name: one sentence, the clerk's sheets as they were, ours the old or the new ones", async (one) => {
  const { page, context, excel, clerks, own } = await openExcelPane(browser, "01-bang-chuan", {
    version: excel2021,
    step: "export",
  });
  await goToStep(page, "Xuất");
  await page.getByText("Tệp khác").click();
  await write(page);
  await page
    .getByText(/^Đã ghi các trang/)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Đóng thông báo" }).first().click();
  const before = clerks();
  const old = excel.state.sheets.map((sheet) => sheet.id);
  one.spoil(excel);
  await write(page);
  await page.getByText(one.told).first().waitFor();
  expect([...own()].sort()).toEqual(titles);
  const ids = excel.state.sheets.filter((sheet) => titles.includes(sheet.name)).map((sheet) => old.includes(sheet.id));
  expect(new Set(ids).size, "all old or all new").toBe(1);
  expect(clerks()).toBe(before);
  await context.close();
});

test("a protected sheet keeps its cell, and the pane says how to unlock it", async () => {
  const { page, context, excel, clerks } = await openExcelPane(browser, "01-bang-chuan", {
    version: excel2021,
    step: "check",
  });
  await goToStep(page, "Kiểm tra");
  for (const sheet of excel.state.sheets) sheet.protectedSheet = true;
  const before = clerks();
  await page.keyboard.press("F8");
  await page.getByText("Tự sửa ô này").first().click();
  await page.getByRole("textbox", { name: /^Nội dung mới của ô/ }).fill("x");
  await page.getByRole("button", { name: "Ghi vào ô" }).click();
  await page
    .getByText(/đang bị khóa/)
    .first()
    .waitFor();
  expect(clerks()).toBe(before);
  await context.close();
});

test("a co-author's edit between two syncs: the fix is not written over it", async () => {
  const { page, context, excel, clerks } = await openExcelPane(browser, "06-viet-tay", {
    version: excel2021,
    step: "check",
  });
  await goToStep(page, "Kiểm tra");
  await page.keyboard.press("F8");
  await page.getByText("Tự sửa ô này").first().click();
  const box = page.getByRole("textbox", { name: /^Nội dung mới của ô/ });
  const label = await page
    .getByText(/^Nội dung mới của ô/)
    .first()
    .textContent();
  const [, letter = "", row = ""] = /ô ([A-Z])(\d+)/.exec(label ?? "") ?? [];
  expect(letter).not.toBe("");
  const place = [Number(row) - 1, letter.charCodeAt(0) - 65] as const;
  excel.beforeSync(2, () => {
    for (const sheet of excel.state.sheets) excel.remoteEdit(sheet.name, ...place, "của đồng nghiệp");
  });
  await box.fill("x");
  await page.getByRole("button", { name: "Ghi vào ô" }).click();
  await page
    .getByText(/đã được người khác sửa/)
    .first()
    .waitFor();
  expect(clerks()).toContain("của đồng nghiệp");
  await context.close();
});

test("an Excel below the minimum gets the page that points to the offline file", async () => {
  const { page, context } = await openExcelPane(browser, "01-bang-chuan", { version: "1.9" });
  await page.getByText("Excel trên máy này quá cũ").waitFor();
  expect(await page.getByRole("link", { name: "Mở bản chạy trong trình duyệt" }).getAttribute("href")).toBe(
    "so-dan-van.html",
  );
  await context.close();
});

test("on a Mac, where downloads do nothing, the sheets are the way out", async () => {
  const { page, context } = await openExcelPane(browser, "01-bang-chuan", {
    version: excel2021,
    step: "export",
    platform: "Mac",
  });
  await goToStep(page, "Xuất");
  await page
    .getByText(/không cho tải tệp từ ngăn/)
    .first()
    .waitFor();
  await context.close();
});
