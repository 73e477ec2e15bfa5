import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launchChromium } from "../../support/chromium";
import { ooxmlErrors } from "../../support/ooxml";
import { goToStep, openPane, readSampleInPane, type Door } from "../../support/pane-page";
import { sampleBytes, sampleTruth, type SampleName } from "../../support/samples";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const names: readonly SampleName[] = ["01-bang-chuan", "04-minh-chung-rieng", "06-viet-tay"];
const doors: readonly Door[] = ["hosted", "offline"];
const cases = doors.flatMap((door) => names.map((name) => ({ door, name })));

/** Answers the four questions as the clerk would. */
async function answerQuestions(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Tên trường" }).fill("TRƯỜNG TIỂU HỌC BÌNH MINH");
  await page.getByRole("textbox", { name: "Cơ quan chủ quản" }).fill("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
  await page.getByRole("textbox", { name: "Địa danh ghi trước ngày tháng" }).fill("An Bình");
  await page.getByRole("textbox", { name: "Người ký" }).fill("Lê Thị Bình");
  await page.getByRole("button", { name: "Ghi nhớ" }).click();
}

/** Clicks and gives the files that come, in their order. */
async function filesAfter(page: Page, count: number, act: () => Promise<void>) {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const done = new Promise<void>((resolve, reject) => {
    page.on("download", (download) => {
      void download
        .path()
        .then((path) => {
          files.push({ name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) });
          if (files.length === count) resolve();
        })
        .catch(reject);
    });
  });
  await act();
  await done;
  page.removeAllListeners("download");
  return files;
}

describe.each(cases)("$name from the $door page, by mouse", ({ door, name }) => {
  test("from the sentence to the report", async () => {
    const { page, context, problems } = await openPane(browser, door);
    const truth = sampleTruth(name);
    const sentence = await readSampleInPane(page, name);
    expect(sentence).toContain(`Đã đọc ${truth.tasks.length} việc, ${truth.evidence.length} minh chứng từ`);

    await goToStep(page, "Đọc sổ");
    expect(await page.getByRole("combobox").count()).toBeGreaterThan(3);

    await goToStep(page, "Xuất");
    await answerQuestions(page);
    await page.getByTestId("preview").getByText("ỦY BAN NHÂN DÂN XÃ AN BÌNH").waitFor();
    const files = await filesAfter(page, 2, () =>
      page.getByRole("button", { name: "Xuất báo cáo", exact: true }).click(),
    );
    expect(files.map((file) => file.name)).toEqual([`${name}.bao-cao.docx`, `${name}.bao-cao.xlsx`]);
    const docx = files[0]?.bytes ?? new Uint8Array();
    expect(strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array())).toContain("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
    for (const file of files) {
      expect(await ooxmlErrors(file.bytes, file.name.endsWith("docx") ? "docx" : "xlsx"), file.name).toEqual([]);
    }

    await page.getByText("Tệp khác").click();
    const [saved] = await filesAfter(page, 1, () =>
      page.getByRole("button", { name: "Sổ đã chuẩn hóa (.xlsx)" }).click(),
    );
    expect(saved?.name).toBe(`${name} (đã chuẩn hóa).xlsx`);
    // The clerk's own parts stay as they are, their faults too; ours add none.
    const before = new Set(await ooxmlErrors(sampleBytes(name), "xlsx"));
    const after = await ooxmlErrors(saved?.bytes ?? new Uint8Array(), "xlsx");
    expect(after.filter((error) => !before.has(error))).toEqual([]);

    await goToStep(page, "Biểu đồ");
    const [dashboard] = await filesAfter(page, 1, () =>
      page.getByRole("button", { name: "Lưu bảng điều khiển (bản nội bộ)" }).click(),
    );
    expect(dashboard?.name).toBe(`${name}.dashboard.html`);
    expect(strFromU8(dashboard?.bytes ?? new Uint8Array())).toContain("so-dan-van/snapshot@1");
    expect(problems).toEqual([]);
    await context.close();
  });
});

/** Presses Tab until the named element has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const here = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement?.getAttribute("aria-label");
      const labels = (activeElement as HTMLInputElement | null)?.labels;
      return label ?? labels?.[0]?.textContent ?? activeElement?.textContent ?? "";
    });
    if (here.trim().startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reaches ${name}`);
}

describe.each(doors)("by keyboard alone, %s", (door) => {
  test("sample, sentence, a finding, an acceptance taken back, the report", async () => {
    const { page, context, problems } = await openPane(browser, door);
    await tabTo(page, "Dùng thử với sổ mẫu");
    await page.keyboard.press("Enter");
    await page.getByTestId("sentence").waitFor();

    await tabTo(page, "Kiểm tra");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Kiểm tra" }).waitFor();
    await page.keyboard.press("F8");
    await page.getByRole("group", { name: "Ô này trong sổ" }).waitFor();
    const first = await page.evaluate(() => document.activeElement?.textContent ?? "");
    await page.keyboard.press("F8");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).not.toBe(first);
    await page.keyboard.press("Shift+F8");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toBe(first);

    await tabTo(page, "Chấp nhận, giữ như vậy");
    await page.keyboard.press("Enter");
    await tabTo(page, "Ghi chú (lý do giữ nguyên)");
    await page.keyboard.type("Theo lịch của phường");
    await page.keyboard.press("Enter");
    await page.getByText("Đã chấp nhận (1)").waitFor();

    await tabTo(page, "Xuất");
    await page.keyboard.press("Enter");
    await tabTo(page, "Tên trường");
    await page.keyboard.type("TRƯỜNG TIỂU HỌC BÌNH MINH");
    await tabTo(page, "Cơ quan chủ quản");
    await page.keyboard.type("ỦY BAN NHÂN DÂN XÃ AN BÌNH");
    await tabTo(page, "Địa danh");
    await page.keyboard.type("An Bình");
    await tabTo(page, "Người ký");
    await page.keyboard.type("Lê Thị Bình");
    await page.keyboard.press("Enter");
    await page.getByTestId("preview").getByText("ỦY BAN NHÂN DÂN XÃ AN BÌNH").waitFor();
    await tabTo(page, "Xuất báo cáo");
    const files = await filesAfter(page, 2, () => page.keyboard.press("Enter"));
    expect(files.map(({ name }) => name)).toEqual(["so-mau.bao-cao.docx", "so-mau.bao-cao.xlsx"]);
    expect(problems).toEqual([]);
    await context.close();
  });
});
