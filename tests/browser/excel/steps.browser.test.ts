import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { excel2021, excel365 } from "../../excel/client";
import { launchChromium } from "../../support/chromium";
import { openExcelPane } from "../../support/excel-page";
import { axeViolations, goToStep } from "../../support/pane-page";
import { sampleTruth, type SampleName } from "../../support/samples";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const names: readonly SampleName[] = ["01-bang-chuan", "04-minh-chung-rieng", "06-viet-tay"];
const cases = names.map((name, index) => ({ name, version: index === 1 ? excel365 : excel2021 }));

describe.each(cases)("$name in Excel $version", ({ name, version }) => {
  test("read, looked at, fixed, taken back, written into the workbook, read again", async () => {
    const { page, context, excel, problems, clerks, own } = await openExcelPane(browser, name, { version });
    const truth = sampleTruth(name);
    const sentence = page.getByTestId("sentence");
    await sentence.waitFor();
    const words = `Đã đọc ${truth.tasks.length} việc, ${truth.evidence.length} minh chứng từ`;
    expect(await sentence.textContent()).toContain(words);
    expect(excel.touched).toEqual([]);
    const before = clerks();

    for (const step of ["Kế hoạch", "Đọc sổ", "Biểu đồ", "Xuất", "Kiểm tra"]) {
      await goToStep(page, step);
      expect(await axeViolations(page), step).toEqual([]);
    }
    expect(clerks()).toBe(before);

    // A finding's cell is shown in Excel.
    await page.keyboard.press("F8");
    await page.getByRole("button", { name: "Đến ô trong sổ" }).first().click();
    await expect.poll(() => excel.state.selection).not.toBeNull();

    // The clerk writes into the cell from the pane, and takes it back.
    await page.getByText("Tự sửa ô này").first().click();
    await page.getByRole("textbox", { name: /^Nội dung mới của ô/ }).fill("Sửa từ ngăn Sổ Dân vận");
    await page.getByRole("button", { name: "Ghi vào ô" }).click();
    await page
      .getByText(/^Đã ghi ô/)
      .first()
      .waitFor();
    expect(clerks()).toContain("Sửa từ ngăn Sổ Dân vận");
    await page
      .getByRole("button", { name: /^Hoàn tác/ })
      .first()
      .click();
    await page
      .getByText(/^Đã hoàn tác/)
      .first()
      .waitFor();
    expect(clerks()).toBe(before);

    // Our sheets go into the workbook.
    await goToStep(page, "Xuất");
    await page.getByText("Tệp khác").click();
    await page.getByRole("button", { name: "Ghi các trang kết quả vào sổ" }).click();
    await page
      .getByText(/^Đã ghi các trang/)
      .first()
      .waitFor();
    expect([...own()].sort()).toEqual(["Cấu hình", "Kiểm tra", "Minh chứng", "Nhiệm vụ", "Tiến độ"].sort());
    expect(excel.state.sheet("Tiến độ")?.charts.length).toBeGreaterThan(0);
    expect(clerks()).toBe(before);

    // What is read again is the same: ours are passed over.
    await page.getByRole("button", { name: "Đọc lại sổ" }).first().click();
    const overview = async (): Promise<string> => {
      await page.getByRole("button", { name: /Tổng quan/ }).click();
      return (await sentence.textContent({ timeout: 500 }).catch(() => null)) ?? "";
    };
    // When the reading is done the pane goes back to the step that it began from.
    await expect.poll(overview, { timeout: 30_000, interval: 500 }).toContain(words);
    expect(problems).toEqual([]);
    expect(excel.syncs.filter((sync) => sync.error !== null)).toEqual([]);
    await context.close();
  });
});

test("each button of the ribbon opens the pane at its step, with the work done", async () => {
  const headings = { open: "Đã đọc xong sổ", check: "Kiểm tra", export: "Xuất báo cáo", dashboard: /./ } as const;
  for (const [step, heading] of Object.entries(headings)) {
    const { page, context, problems } = await openExcelPane(browser, "01-bang-chuan", { version: excel2021, step });
    await page.getByRole("heading", { name: heading, level: 1 }).first().waitFor();
    expect(problems, step).toEqual([]);
    await context.close();
  }
});

test("another person's edit makes the pane offer to read again", async () => {
  const { page, context, excel } = await openExcelPane(browser, "01-bang-chuan", { version: excel2021 });
  await page.getByTestId("sentence").waitFor();
  excel.remoteEdit(excel.state.sheets[0]?.name ?? "", 40, 1, "Việc của người khác");
  await page.getByText("Sổ đã thay đổi từ lần đọc trước.").waitFor();
  await context.close();
});
