import { expect, test } from "vitest";
import { SheetView } from "@shared/text/sheet-view";
import { sheet } from "../support/sheet";

/** Seeds 50 and 1207: VNI text under Arial; a cell of one word cannot tell by itself, its neighbours can. */
test("a short cell is decoded as the other cells of its font are", () => {
  const view = new SheetView(
    sheet({
      name: "2025",
      rows: [
        ["Soá TT", "Nhieäm vuï", "Thôøi gian thöïc hieän"],
        [1, "Tieáp coâng daân taïi phoøng tieáp daân", "Trong naêm"],
        [2, "Goùp yù döï thaûo quy ñònh chi tieâu noäi boä", "Chöa"],
        [3, "BCH CÑ", "Ñang TH"],
      ],
    }),
  );
  const texts = view.rows.map((row) => row.cells.map((cell) => view.text(cell)));
  expect(texts).toEqual([
    ["Số TT", "Nhiệm vụ", "Thời gian thực hiện"],
    ["1", "Tiếp công dân tại phòng tiếp dân", "Trong năm"],
    ["2", "Góp ý dự thảo quy định chi tiêu nội bộ", "Chưa"],
    ["3", "BCH CĐ", "Đang TH"],
  ]);
});

test("without such neighbours it stays as it is", () => {
  const view = new SheetView(sheet({ name: "2025", rows: [["Soá TT", "Nhiệm vụ"]] }));
  expect(view.rows.map((row) => row.cells.map((cell) => view.text(cell)))).toEqual([["Soá TT", "Nhiệm vụ"]]);
});
