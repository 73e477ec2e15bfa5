import { expect, test } from "vitest";
import { itemsIn, withoutBullet } from "@shared/locale/vi/evidence-items";
import { signsOf } from "@shared/locale/vi/evidence-signs";

test.each([
  ["KH 12; BB 03", ["KH 12", "BB 03"]],
  ["KH 12;BB 03;", ["KH 12", "BB 03", ""]],
  ["KH 12 • BB 03 + ảnh", ["KH 12", "BB 03", "ảnh"]],
  ["Kế hoạch số 12/KH-THTU\nngày 15/01/2024\nBB 03", ["Kế hoạch số 12/KH-THTU ngày 15/01/2024", "BB 03"]],
  ["Kế hoạch số 12/KH-THTU\n15/01/2024", ["Kế hoạch số 12/KH-THTU 15/01/2024"]],
  ["Kế hoạch số\n12/KH-THTU", ["Kế hoạch số 12/KH-THTU"]],
  ["KẾ HOẠCH SỐ\n12/KH-THTU", ["KẾ HOẠCH SỐ 12/KH-THTU"]],
  ["1. KH 12 2. BB 03", ["1. KH 12", "2. BB 03"]],
  ["- KH 12 - BB 03", ["- KH 12", "BB 03"]],
  ["- Họp tổ - khối", ["- Họp tổ - khối"]],
  ["Ảnh https://a.vn/x;y;z", ["Ảnh https://a.vn/x;y;z"]],
  ["Ảnh", ["Ảnh"]],
])("the items of %j are %j", (text, items) => {
  expect(itemsIn(text, signsOf(text)).map((item) => item.trim())).toEqual(items);
});

test.each([
  ["1. Danh sách", "Danh sách"],
  ["a) Kế hoạch", "Kế hoạch"],
  ["• ảnh", "ảnh"],
  ["06- ĐA/TU", "06- ĐA/TU"],
  ["-06/KH-THTU", "06/KH-THTU"],
  ["Ảnh", "Ảnh"],
])("%j without its bullet is %j", (text, words) => {
  expect(withoutBullet(text)).toBe(words);
});
