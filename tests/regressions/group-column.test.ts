import { expect, test } from "vitest";
import { read } from "../support/read";

const header = ["TT", "Nhóm nhiệm vụ", "Nội dung", "Chủ trì", "Hạn", "Văn bản, hồ sơ"];

/** A column of groups was left aside, or its numbers stood among those of the tasks. */
test("merged groups with numbers of their own", () => {
  const { structured } = read({
    name: "Theo dõi 2024",
    rows: [
      header,
      [1, "1. Quán triệt chủ trương", "Họp tổ", "BGH", "15/3", "BB 01"],
      [2, null, "Tập huấn", "BGH", "16/3"],
      [3, "2. Dân vận khéo", "Đăng ký mô hình", "CĐ", "17/3"],
      [4, null, "Sơ kết mô hình", "CĐ", "18/3"],
    ],
    merges: ["B2:B3", "B4:B5"],
  });
  expect(structured.tasks.map(({ path, planGroup }) => [path.join(" > "), planGroup])).toEqual([
    ["Quán triệt chủ trương", "1"],
    ["Quán triệt chủ trương", "1"],
    ["Dân vận khéo", "3"],
    ["Dân vận khéo", "3"],
  ]);
  expect(structured.evidence.map(({ number }) => number)).toEqual(["01"]);
  expect(structured.headings).toHaveLength(2);
});

test("a group said on every row", () => {
  const { structured } = read({
    name: "Theo dõi 2024",
    rows: [
      header,
      [1, "Dân vận khéo", "Họp tổ", "BGH", "15/3"],
      [2, "Dân vận khéo", "Tập huấn", "BGH", "16/3"],
      [3, "Công khai", "Niêm yết", "CĐ", "17/3"],
      [4, "Công khai", "Kiểm tra", "CĐ", "18/3"],
    ],
  });
  expect(structured.tasks.map(({ planGroup }) => planGroup)).toEqual(["3", "3", "5", "5"]);
});
