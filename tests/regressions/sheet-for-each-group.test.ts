import { expect, test } from "vitest";
import { read } from "../support/read";

const planned = (name: string, title: string, task: string) => ({
  name,
  rows: [
    [title],
    ["TT", "Nội dung", "Chủ trì", "Hạn"],
    [1, task, "BGH", "15/3/2024"],
    [2, "Họp tổ", "CĐ", "20/3/2024"],
  ],
});

/** A workbook with a sheet for each group names it in the sheet's title, not in a heading. */
test("the words above a table name the group of its tasks", () => {
  const { structured } = read([
    planned("Nhóm 2", "NHÓM 2: GIÁM SÁT, PHẢN BIỆN XÃ HỘI - NĂM 2024", "Công khai dự toán"),
    planned("Nhóm 3", "NHÓM 3: THI ĐUA DÂN VẬN KHÉO - NĂM 2024", "Sơ kết"),
    planned("Nhóm 6", "TỔ CHỨC THỰC HIỆN, BÁO CÁO", "Đối thoại"),
  ]);
  expect(structured.tasks.map(({ planGroup }) => planGroup)).toEqual(["2", "2", "3", "3", null, null]);
});

test("one title for the whole workbook names no group", () => {
  const { structured } = read([
    planned("Tháng 3", "THEO DÕI THỰC HIỆN QUY CHẾ DÂN CHỦ", "Giám sát thu chi"),
    planned("Tháng 4", "THEO DÕI THỰC HIỆN QUY CHẾ DÂN CHỦ", "Sơ kết"),
  ]);
  expect(structured.tasks.map(({ planGroup }) => planGroup)).toEqual(["2", null, null, null]);
});
