import { expect, test } from "vitest";
import type { CellLiteral } from "../support/sheet";
import { read } from "../support/read";

const rolesUnder = (
  header: readonly (readonly CellLiteral[])[],
  merges: readonly string[],
  row: readonly CellLiteral[],
) =>
  read({ name: "Sổ 2025", rows: [...header, row, row], merges }).layout.tables.map(({ columns }) =>
    columns.map(({ role }) => role).join(" "),
  );

/** "Đánh giá" over the three states made a status column of the first one. */
test("marks of states under a heading of their own", () => {
  const header = [
    ["TT", "Nội dung", "Chủ trì", "Thời gian", "Đánh giá", null, null],
    [null, null, null, null, "Hoàn thành", "Đang thực hiện", "Chưa thực hiện"],
  ];
  expect(rolesUnder(header, ["E1:G1"], [1, "Họp", "HT", "15/3/2025", "x", null, null])).toEqual([
    "code title lead time status-done status-in-progress status-not-started",
  ]);
});

test("what was made public and what was not", () => {
  const header = [["TT", "Những việc dân biết", "Thời điểm", "Người thực hiện", "Đã công khai", "Chưa công khai"]];
  expect(rolesUnder(header, [], [1, "Dự toán", "Tháng 1", "KT", "x", null])).toEqual([
    "code title time lead status-done status-not-started",
  ]);
});

/** Results and evidence of each half of the year were taken for a list of evidence. */
test("results and evidence for each half of the year", () => {
  const header = [
    ["STT", "Nhiệm vụ", "Đơn vị", "6 tháng đầu năm", null, "6 tháng cuối năm", null],
    [null, null, null, "Kết quả", "Minh chứng", "Kết quả", "Minh chứng"],
  ];
  expect(rolesUnder(header, ["D1:E1", "F1:G1"], [1, "Họp", "CĐ", "2 buổi", "BB 01", "1 buổi", "BB 02"])).toEqual([
    "code title lead result evidence result evidence",
  ]);
});
