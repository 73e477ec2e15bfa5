import { expect, test } from "vitest";
import { CellLooks } from "@shared/hosts/cell-looks";
import { plainLook } from "@shared/hosts/make-cell";
import type { RichText } from "@shared/ooxml/read/rich-text";

const looks = (): CellLooks =>
  new CellLooks([
    { font: { name: "Times New Roman", bold: false, italic: false }, fill: "d9e1f2", format: "0%" },
  ] as ConstructorParameters<typeof CellLooks>[0]);
const runs = (said: Partial<RichText>): RichText => ({ text: "", font: null, bold: null, italic: null, ...said });

test("a style index is one look for all cells", () => {
  const made = looks();
  expect(made.of(0)).toBe(made.of(0));
  expect(made.of(0).style).toMatchObject({ font: "Times New Roman", bold: false, fill: "D9E1F2", numberFormat: "0%" });
});

test("a style index that the file does not have is a plain look", () => {
  expect(looks().of(7)).toBe(plainLook);
});

test("runs say otherwise only what they say", () => {
  const made = looks();
  const look = made.of(0);
  expect(made.ofRuns(0, look, runs({}))).toBe(look);
  const bold = made.ofRuns(0, look, runs({ bold: true, font: ".VnTime" }));
  expect(bold.style).toEqual({ ...look.style, bold: true, font: ".VnTime" });
  expect(made.ofRuns(0, look, runs({ bold: true, font: ".VnTime" }))).toBe(bold);
  expect(made.ofRuns(0, look, runs({ bold: false })).style.bold).toBe(false);
});
