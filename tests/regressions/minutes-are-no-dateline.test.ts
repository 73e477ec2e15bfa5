import { expect, test } from "vitest";
import { isDateline } from "@shared/locale/vi/footers";
import { read } from "../support/read";

/** Seed 170: "Biên bản họp … ngày 15 tháng 9 năm 2025" on a row of its own ended the table as a place and date would. */
test("minutes with their date on a row of their own are evidence of the task above", () => {
  const { structured } = read({
    name: "2025",
    rows: [
      ["Nội dung công việc", "Phụ trách", "Thời gian", "Trạng thái", "Minh chứng"],
      ["Quán triệt Luật", "HT", "15/9/2025", "Xong", "KH số 12/KH-THHM ngày 05-09-2025"],
      [null, null, null, null, "Biên bản họp Hội đồng sư phạm ngày 15 tháng 9 năm 2025"],
      ["Học tập chuyên đề", "CB", "tháng 10/2025", "Xong", "05 ảnh"],
    ],
  });
  expect(structured.tasks.map((task) => task.title)).toEqual(["Quán triệt Luật", "Học tập chuyên đề"]);
  expect(structured.evidence.map((one) => one.kind)).toEqual(["ke-hoach", "bien-ban", "hinh-anh"]);
});

test.each([
  ["Nhà Bè, ngày 14 tháng 10 năm 2024", true],
  ["Hòa Minh, ngày … tháng … năm 2025", true],
  ["ngày     tháng     năm 2025", true],
  ["Biên bản Hội nghị ngày 05 tháng 10 năm 2024", false],
  ["BB ngày 15 tháng 9 năm 2025", false],
  ["ngày 15 tháng 3 năm 2024", false],
])("%j is a place and date: %s", (text, dateline) => {
  expect(isDateline(text)).toBe(dateline);
});
