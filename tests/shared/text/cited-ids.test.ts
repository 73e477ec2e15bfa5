import { expect, test } from "vitest";
import { citedIds } from "@shared/text/cited-ids";

test.each([
  ["Nghị định số 04/2015/NĐ-CP14 , Nghị định số 149/2018/NĐ-CP15", ["04/2015/NĐ-CP", "149/2018/NĐ-CP"]],
  ["Luật số 10/2022/QH15", ["10/2022/QH15"]],
  ["Thông tư 36/2017/TT-BGDĐT", ["36/2017/TT-BGDĐT"]],
  ["Chỉ thị 33/CT-TTg", ["33/CT-TTG"]],
  ["Đề án số 06- ĐA/TU", ["06-ĐA/TU"]],
  ["4/2015/NĐ-CP", ["04/2015/NĐ-CP"]],
  ["ngày 30/4/2024, 54/54 người", []],
])("%s", (text, ids) => {
  expect(citedIds(text)).toEqual(ids);
});
