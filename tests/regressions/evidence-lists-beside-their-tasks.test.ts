import { expect, test } from "vitest";
import type { SheetLiteral } from "../support/sheet";
import { read } from "../support/read";

const joined = (sheets: readonly SheetLiteral[]) => {
  const { structured } = read(sheets);
  const titles = new Map(structured.tasks.map(({ id, title }) => [id, title]));
  return structured.evidence.map(({ text, taskId }) => `${text}: ${titles.get(taskId ?? "") ?? "-"}`);
};
const plan = (name: string, ...tasks: readonly string[]): SheetLiteral => ({
  name,
  rows: [
    ["STT", "Nội dung công việc", "Chủ trì", "Hạn"],
    ...tasks.map((title, at) => [at + 1, title, "HT", "30/3/2025"]),
  ],
});

/** Numbers that start again on every sheet joined nothing, though the list stands below its tasks. */
test("a list below the tasks of its sheet means their numbers", () => {
  const withList = (name: string, task: string, paper: string): SheetLiteral => ({
    ...plan(name, task),
    rows: [
      ...plan(name, task).rows,
      [],
      ["MINH CHỨNG"],
      ["STT nhiệm vụ", "Tên minh chứng", "Ngày"],
      [1, paper, "20/3/2025"],
    ],
  });
  expect(joined([withList("Nhóm 3", "Đăng ký", "Phiếu"), withList("Nhóm 4", "Niêm yết", "Biên bản")])).toEqual([
    "Phiếu: Đăng ký",
    "Biên bản: Niêm yết",
  ]);
});

test("numbers that start again under headings of tasks are the list's own", () => {
  const rows = [
    ["STT", "Tên minh chứng", "Số hiệu", "Ngày"],
    ["Tập huấn dân vận"],
    [1, "Kế hoạch", "01/KH-TH", "05/01/2025"],
    [2, "Danh sách"],
    ["Công khai tài chính"],
    [1, "Quyết định", "02/QĐ-TH", "06/02/2025"],
  ];
  const list = { name: "Minh chứng", rows: [["MINH CHỨNG"], ...rows] };
  expect(joined([plan("KH 2025", "Tập huấn dân vận", "Công khai tài chính"), list])).toEqual([
    "Kế hoạch: Tập huấn dân vận",
    "Danh sách: Tập huấn dân vận",
    "Quyết định: Công khai tài chính",
  ]);
});

test("a link beside papers and pictures is evidence of its own", () => {
  const rows = [
    ["STT NV", "Văn bản", "Hình ảnh", "Link"],
    [1, "Kế hoạch số 01/KH-TH", "3 ảnh", "https://a.vn"],
    [2, "Quyết định số 02/QĐ-TH", null, "https://b.vn"],
  ];
  const list = { name: "Minh chứng", rows: [["MINH CHỨNG"], ...rows] };
  const { structured } = read([plan("KH 2025", "Tập huấn", "Công khai"), list]);
  expect(structured.evidence.map(({ source, link }) => [source.cell, link])).toEqual([
    ["B3", null],
    ["C3", null],
    ["D3", "https://a.vn"],
    ["B4", "https://b.vn"],
  ]);
});
