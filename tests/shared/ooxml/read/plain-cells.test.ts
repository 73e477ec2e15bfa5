import { expect, test } from "vitest";
import { AddressReader } from "@shared/ooxml/read/address-reader";
import { PlainCells } from "@shared/ooxml/read/plain-cells";

function read(xml: string) {
  const codes = new TextEncoder().encode(`${xml}<c`);
  const address = new AddressReader(codes);
  const cells = new PlainCells(codes, address);
  const end = cells.read(0);
  return {
    end,
    row: address.row,
    column: address.column,
    style: cells.style,
    value: cells.value,
    shared: cells.shared,
  };
}

test.each([
  ['<c r="B7" s="12" t="s"><v>14</v></c>', { row: 7, column: 2, style: 12, value: 14, shared: true }],
  ['<c r="AA10"><v>0.6</v></c>', { row: 10, column: 27, style: 0, value: 0.6, shared: false }],
  ['<c t="n" s="1" r="A1"><v>45292.25</v></c>', { row: 1, column: 1, style: 1, value: 45292.25, shared: false }],
  ['<c r="C5" s="1"/>', { row: 5, column: 3, style: 1, value: NaN, shared: false }],
])("%s", (xml, expected) => {
  expect(read(xml)).toEqual({ ...expected, end: xml.length });
});

test.each([
  '<x:c r="A1"><v>1</v></x:c>',
  "<c r='A1'><v>1</v></c>",
  '<c r="A1"  s="1"><v>1</v></c>',
  '<c r="A1" s="x"><v>1</v></c>',
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  '<c r="A1" cm="1"><v>1</v></c>',
  '<c r="$A$1"><v>1</v></c>',
  "<c><v>1</v></c>",
  '<c r="A1"><f>1</f><v>1</v></c>',
  '<c r="A1"><v>-1</v></c>',
  '<c r="A1"><v>1E5</v></c>',
  '<c r="A1"><v>.5</v></c>',
  '<c r="A1"><v></v></c>',
  '<c r="A1"><v>1234567890123456</v></c>',
  '<c r="A1"><v>1</v><is/></c>',
  '<c r="A1"><v>1</v></c',
  '<col r="A1"/>',
  "",
])("left to the scanner: %s", (xml) => {
  expect(read(xml).end).toBe(-1);
});

test("numbers are exactly what their text says", () => {
  const texts = ["0.1", "0.29", "1.005", "4.35", "99999999999.999", "0.0000000000001", "123456789.12345", "7."];
  for (const text of texts) expect(read(`<c r="A1"><v>${text}</v></c>`).value).toBe(Number(text));
});
