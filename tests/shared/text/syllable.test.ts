import { expect, test } from "vitest";
import { isVietnameseSyllable } from "@shared/text/syllable";

const valid =
  "trường người nghiêng quý giếng gì khuyên hoạch xoong ước yêu ý ủy kế ghi cờ Đội BÁO oanh thuở ươm nguyệt khuya".split(
    " ",
  );
const invalid = "ñang trờng bớc bàp kanh ceo nghan gée xyz tröôøng ngß mb a1 á́ tt hỏốc qu qí́".split(" ");

test("every syllable of the list can be one", () => {
  expect(valid.length).toBeGreaterThan(20);
  expect(valid.filter((word) => !isVietnameseSyllable(word))).toEqual([]);
});

test("no word of the list can be one", () => {
  expect(invalid.length).toBeGreaterThan(10);
  expect(invalid.filter((word) => isVietnameseSyllable(word))).toEqual([]);
});
