import { expect, test } from "vitest";
import { alike } from "@shared/text/alike";

test("rows whose print another row has too, in the order read", () => {
  expect(alike([5, 7, 5, 9, 7, 5], (row) => row)).toEqual([5, 7, 5, 7, 5]);
});

test("nothing where all are different, and rows without a print are left out", () => {
  expect(alike([1, 2, 3], (row) => row)).toEqual([]);
  expect(alike([1, 1, 2, 2], (row) => (row === 1 ? null : row))).toEqual([2, 2]);
});

test("prints that want the same slot are kept apart", () => {
  const rows = Array.from({ length: 100 }, (_, index) => index * 0x1_0000);
  expect(alike(rows, (row) => row)).toEqual([]);
  expect(alike([...rows, 0x63_0000], (row) => row)).toEqual([0x63_0000, 0x63_0000]);
});
