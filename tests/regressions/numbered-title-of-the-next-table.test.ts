import { expect, test } from "vitest";
import { bold } from "../support/sheet";
import { read } from "../support/read";

/** The numbered title of a list below a plan was one more task of the plan. */
test.each([
  ["below a gap", [[], ["II. Danh mục minh chứng"]]],
  ["in capitals", [["II. DANH MỤC MINH CHỨNG"]]],
  ["bold, its number apart", [[bold("II"), bold("Danh mục minh chứng")]]],
])("%s", (_, between) => {
  const { structured } = read({
    name: "QCDC 2024",
    rows: [
      ["I. THEO DÕI NHIỆM VỤ NĂM 2024"],
      ["TT", "Nội dung", "Chủ trì", "Thời hạn", "Trạng thái"],
      ["1", "Họp tổ", "BGH", "15/3", "Hoàn thành"],
      ["2", "Tập huấn", "CĐ", "16/3", "Hoàn thành"],
      ...between,
      ["STT", "Nhiệm vụ số", "Tên minh chứng", "Ngày ban hành"],
      [1, "1", "Biên bản số 01/BB-THAN", "15/3/2024"],
      [2, "2", "Kế hoạch số 02/KH-THAN", "10/3/2024"],
    ],
  });
  expect(structured.tasks.map(({ title }) => title)).toEqual(["Họp tổ", "Tập huấn"]);
  expect(structured.headings).toEqual([]);
  expect(structured.evidence).toHaveLength(2);
});
