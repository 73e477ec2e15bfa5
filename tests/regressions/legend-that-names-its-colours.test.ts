import { expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { read } from "../support/read";
import { filled } from "../support/sheet";

const green = "FF00B050";
const amber = "FFFFC000";

/** "Xanh lá: hoàn thành" was no state, and beside the table's head it was a heading. */
test("a legend right of the table says the colour by its name", () => {
  const { structured } = read({
    name: "6 tháng đầu 2024",
    rows: [
      ["TT", "Công việc", "Phân công", "T1", "T2", "T3", "Ghi chú", filled("Xanh lá: hoàn thành", green)],
      [1, "Quán triệt", "CB", filled("", green), "", "", "", filled("Vàng = đang thực hiện", amber)],
      [2, "Giám sát", "TTND", "", filled("", amber), filled("", amber)],
    ],
  });
  expect(structured.tasks.map(({ status }) => valueOf(status))).toEqual(["done", "in-progress"]);
});
