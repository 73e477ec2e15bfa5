import { expect, test } from "vitest";
import { read } from "../support/read";
import { bold } from "../support/sheet";

/** The lower row of a two-row header, repeated on the next page, began a table of its own without the heading above. */
test("a header of two rows that is repeated in one keeps the heading", () => {
  const { structured, layout } = read({
    name: "BC",
    rows: [
      ["TT", "Nhiệm vụ", "Phân công", "", "Hạn", "Trạng thái"],
      ["", "", "Chủ trì", "Phối hợp", "", ""],
      [bold("I"), bold("Cải cách hành chính"), "", "", "", ""],
      [1, "Làm học bạ số", "HT", "", "30/3/2024", "Đang TH"],
      ["TT", "Nhiệm vụ", "Chủ trì", "Phối hợp", "Hạn", "Trạng thái"],
      [2, "Ký số", "VT", "", "30/4/2024", "Đang TH"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"],
  });
  expect(layout.tables).toHaveLength(1);
  expect(structured.tasks.map(({ path, title }) => [...path, title].join(" > "))).toEqual([
    "Cải cách hành chính > Làm học bạ số",
    "Cải cách hành chính > Ký số",
  ]);
});
