import { makeCell, makeLook, type CellPieces } from "@shared/hosts/make-cell";
import { expect, test } from "vitest";

const look = (numberFormat: string, fill: string | null = null) =>
  makeLook({ font: null, bold: false, italic: false, fill, numberFormat });
const cell = (pieces: Partial<CellPieces>) =>
  makeCell({
    row: 1,
    column: 1,
    kind: "blank",
    value: null,
    formula: null,
    uncached: false,
    look: look("General"),
    link: null,
    date1904: false,
    ...pieces,
  });

test.each([
  [45366, "dd/mm/yyyy", "date", "2024-03-15", "15/03/2024"],
  [0, "dd/mm/yyyy", "number", 0, "00/01/1900"],
  [60, "dd/mm/yyyy", "number", 60, "29/02/1900"],
  [-5, "dd/mm/yyyy", "number", -5, "-5"],
  [0.5, "hh:mm", "number", 0.5, "12:00"],
  [0.8, "0%", "number", 0.8, "80%"],
])("%d in %s is a %s", (value, format, type, read, shown) => {
  expect(cell({ kind: "number", value, look: look(format) })).toMatchObject({ type, value: read, shown });
});

test("one look reads the same number both ways when the workbook counts from 1904", () => {
  const shared = look("dd/mm/yyyy");
  const read = (date1904: boolean) => cell({ kind: "number", value: 43904, look: shared, date1904 }).value;
  expect([read(false), read(true), read(false)]).toEqual(["2020-03-14", "2024-03-15", "2020-03-14"]);
});

test("the host's own words for what is shown win", () => {
  expect(cell({ kind: "number", value: 45366, look: look("dd/mm/yyyy"), shown: "15-3-24" }).shown).toBe("15-3-24");
});

test("white is no fill", () => {
  expect([look("0", "ffffff").style.fill, look("0", "ffff00").style.fill]).toEqual([null, "FFFF00"]);
});

test("a formula without a stored value is blank", () => {
  expect(cell({ kind: "number", value: 3, formula: "1+2", uncached: true })).toMatchObject({
    type: "blank",
    value: null,
  });
});
