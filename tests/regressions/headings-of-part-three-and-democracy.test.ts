import { expect, test } from "vitest";
import { read } from "../support/read";

/** "TỔ CHỨC THỰC HIỆN" is the beginning of a group's title too; "DÂN CHỦ CƠ SỞ" left its plain tasks without a group. */
test.each([
  ["TỔ CHỨC THỰC HIỆN", "Phân công nhiệm vụ", null],
  ["Tổ chức thực hiện và báo cáo", "Phân công nhiệm vụ", null],
  ["DÂN CHỦ CƠ SỞ", "Hội nghị viên chức", "5"],
  ["Thực hiện dân chủ trong trường học", "Chuyển đổi số", "4"],
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
