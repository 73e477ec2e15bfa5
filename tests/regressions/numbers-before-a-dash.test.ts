import { splitNumbering } from "@shared/structure/numbering";
import { expect, test } from "vitest";

/** "1- Quy mô" kept its number in the title; so did "II.1 Họp". */
test.each([
  ["1- Quy mô trường, lớp", "1", "Quy mô trường, lớp"],
  ["I- TỔ CHỨC", "I", "TỔ CHỨC"],
  ["2-Họp hội đồng", "2", "Họp hội đồng"],
  ["1.1- Tuyên truyền", "1.1", "Tuyên truyền"],
  ["a- Họp tổ", "a", "Họp tổ"],
  ["II.1 Họp", "II.1", "Họp"],
])("%s", (title, number, rest) => {
  const split = splitNumbering(title);
  expect([split.numbering?.text, split.rest]).toEqual([number, rest]);
});

test.each(["5-10 lượt tiếp dân", "20/11 - Tọa đàm", "X-quang", "6 tháng đầu năm", "CB-GV-NV họp"])(
  "%s has no number",
  (title) => {
    expect(splitNumbering(title)).toEqual({ numbering: null, rest: title });
  },
);
