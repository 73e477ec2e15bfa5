import { expect, test } from "vitest";
import { bandsOf, firstCells, halvesOf, nextCells, ReadingList } from "../../../../addin/host/read/chunks";

const box = (rows: number, columns: number, row = 0) => ({ row, column: 0, rows, columns });

test("a list gives every row once, however it is cut", () => {
  for (const size of [1, 7, 13, 100, 10_000]) {
    const list = new ReadingList([box(40, 3), null, box(5, 10, 2)]);
    const rows: string[] = [];
    while (!list.empty) {
      for (const { sheet, box: part } of list.take(size)) {
        for (let row = 0; row < part.rows; row += 1) rows.push(`${sheet}:${part.row + row}`);
      }
    }
    expect(rows).toHaveLength(45);
    expect(new Set(rows).size).toBe(45);
    expect(rows.filter((one) => one.startsWith("2:"))[0]).toBe("2:2");
    expect(list.progress).toBe(1);
  }
});

test("what was put back comes again", () => {
  const list = new ReadingList([box(10, 2)]);
  const taken = list.take(20);
  expect(list.empty).toBe(true);
  list.putBack(taken);
  expect(list.progress).toBe(0);
  expect(list.take(6)).toEqual([{ sheet: 0, box: box(3, 2) }]);
});

test("the next answer is sized by what the last one cost", () => {
  expect(nextCells(0, 0)).toBe(firstCells);
  expect(nextCells(4_000, 1_000_000)).toBe(13_300);
  expect(nextCells(100, 10_000_000)).toBe(200);
});

test("bands cover the rows; halves cover the band", () => {
  expect(bandsOf(box(130, 4, 5), 64).map((band) => [band.row, band.rows])).toEqual([
    [5, 64],
    [69, 64],
    [133, 2],
  ]);
  expect(halvesOf(box(3, 1))).toEqual([box(1, 1), box(2, 1, 1)]);
  expect(halvesOf(box(1, 3))).toEqual([box(1, 1), { row: 0, column: 1, rows: 1, columns: 2 }]);
  expect(halvesOf(box(1, 1))).toBeNull();
});
