import { expect, test } from "vitest";
import { isUncached } from "@shared/model/cell";
import { assembleSheet, isErrorValue } from "../../../../addin/host/read/assemble";
import type { RawChunk, RawLook } from "../../../../addin/host/read/raw";

const plain: RawLook = { format: { font: { name: "Arial", bold: false, italic: false }, fill: { color: "#FFFFFF" } } };

/** One row of raw cells: value, formula, format, look. */
function oneRow(cells: readonly [unknown, unknown, string?, RawLook?][]): RawChunk {
  return {
    row: 4,
    column: 1,
    values: [cells.map(([value]) => value)],
    formulas: [cells.map(([, formula]) => formula)],
    formats: [cells.map(([, , format]) => format ?? "General")],
    looks: [cells.map(([, , , look]) => look ?? plain)],
  };
}

const sheetOf = (chunk: RawChunk, uncached: readonly string[] = []) =>
  assembleSheet(
    {
      name: "S",
      hidden: false,
      own: false,
      chunks: [chunk],
      merges: ["'Tổ A'!B2:C3", "S!D4"],
      hiddenRows: new Set([4]),
      hiddenColumns: new Set([0]),
      uncached: new Set(uncached),
    },
    { fileName: "So.xlsx", looks: new Map(), date1904: false, filled: 0 },
  );

test("values, dates, formulas, errors, links, looks become cells with their addresses", () => {
  const filled: RawLook = {
    format: { font: { name: ".VnTime", bold: true, italic: false }, fill: { color: "#ddeeff" } },
  };
  const linked: RawLook = { ...plain, hyperlink: { address: "https://a.vn", documentReference: "b" } };
  const { rows, merges, hiddenColumns } = sheetOf(
    oneRow([
      ["STT", "STT"],
      [45366, 45366, "dd/mm/yyyy"],
      [3, "=1+2"],
      ["#REF!", "=A1"],
      ["xem", "xem", "General", linked],
      ["", "", "General", filled],
      ["", ""],
      ["=không phải công thức", "=không phải công thức", "@"],
      [true, true],
    ]),
  );
  expect(rows).toHaveLength(1);
  expect([rows[0]?.number, rows[0]?.hidden]).toEqual([5, true]);
  expect(rows[0]?.cells.map((cell) => [cell.column, cell.type, cell.value, cell.formula, cell.link])).toEqual([
    [2, "text", "STT", null, null],
    [3, "date", "2024-03-15", null, null],
    [4, "number", 3, "1+2", null],
    [5, "error", "#REF!", "A1", null],
    [6, "text", "xem", null, "https://a.vn#b"],
    [7, "blank", null, null, null],
    [9, "text", "=không phải công thức", null, null],
    [10, "boolean", true, null, null],
  ]);
  expect(rows[0]?.cells[5]?.style).toMatchObject({ font: ".VnTime", bold: true, fill: "DDEEFF" });
  expect(rows[0]?.cells[0]?.style.fill).toBeNull();
  expect(merges).toEqual([
    { top: 2, left: 2, bottom: 3, right: 3 },
    { top: 4, left: 4, bottom: 4, right: 4 },
  ]);
  expect([...hiddenColumns]).toEqual([1]);
});

test("a formula without a result is told from one that gives an empty text", () => {
  const chunk = oneRow([
    ["", "=A1"],
    ["", '=IF(1,"")'],
    ["x", "x"],
  ]);
  expect(sheetOf(chunk, ["4:1"]).rows[0]?.cells.map((cell) => [cell.type, isUncached(cell)])).toEqual([
    ["blank", true],
    ["text", false],
    ["text", false],
  ]);
});

test("a row of looks alone is no row", () => {
  const filled: RawLook = { format: { fill: { color: "#FF0000" } } };
  expect(sheetOf(oneRow([["", "", "General", filled]])).rows).toEqual([]);
});

test("errors are told from words", () => {
  expect(["#REF!", "#N/A", "#SPILL!"].map(isErrorValue)).toEqual([true, true, true]);
  expect(["#1", "REF!", "# N/A"].map(isErrorValue)).toEqual([false, false, false]);
});
