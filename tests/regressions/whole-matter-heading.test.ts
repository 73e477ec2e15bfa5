import { expect, test } from "vitest";
import { read } from "../support/read";

/** "DÂN CHỦ CƠ SỞ" shared its few words with the title of group 1, which drew every task beneath it there. */
test.each([
  ["CÔNG TÁC DÂN VẬN", "Quán triệt văn bản", "1"],
  ["CÔNG TÁC DÂN VẬN", "Tập huấn", null],
  ["CÔNG TÁC TUYÊN TRUYỀN", "Nói chuyện chuyên đề", null],
  ["DÂN CHỦ CƠ SỞ", "Đối thoại", "5"],
  ["Thực hiện quy chế dân chủ ở cơ sở", "Tập huấn", "5"],
  ["Phong trào thi đua “Dân vận khéo”", "Tập huấn", "3"],
])("%s > %s", (heading, title, group) => {
  const { structured } = read({
    name: "Theo dõi 2024",
    rows: [
      ["TT", "Nội dung", "Chủ trì", "Thời gian thực hiện"],
      ["A", heading],
      [1, title, "BGH", "Tháng 1"],
    ],
  });
  expect(structured.tasks.map(({ planGroup }) => planGroup)).toEqual([group]);
});
