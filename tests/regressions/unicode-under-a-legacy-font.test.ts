import { expect, test } from "vitest";
import { SheetView } from "@shared/text/sheet-view";
import { inFont, sheet } from "../support/sheet";

const texts = (rows: readonly (readonly string[])[], font: string): string[] => {
  const view = new SheetView(sheet({ name: "2024", rows: rows.map((row) => row.map((value) => inFont(value, font))) }));
  return view.rows.flatMap((row) => row.cells.map((cell) => view.text(cell)));
};

/** "Không" became "Khụng" and "Duy trì" "Duy trỡ" under a font left over from an older file. */
test("what is sound Vietnamese stays so where the font stands over Unicode", () => {
  const rows = [
    ["Nội dung việc làm", "Tình hình"],
    ["Công khai tài chính quý I", "Duy trì"],
    ["Họp", "Không"],
  ];
  expect(texts(rows, ".VnTime")).toEqual(rows.flat());
});

test("where the font tells the truth it is decoded", () => {
  expect(
    texts(
      [
        ["§· hoµn thµnh", "Cã"],
        ["¶nh häp", "sè 5"],
      ],
      ".VnTime",
    ),
  ).toEqual(["Đã hoàn thành", "Có", "ảnh họp", "số 5"]);
});
