import { expect, test } from "vitest";
import { AddressReader } from "@shared/ooxml/read/address-reader";

test.each([
  ["A1", { row: 1, column: 1, end: 2 }],
  ["AB12:C3", { row: 12, column: 28, end: 4 }],
  ["xfd1048576", { row: 1_048_576, column: 16_384, end: 10 }],
])("%s", (text, expected) => {
  const reader = new AddressReader(new TextEncoder().encode(text));
  expect(reader.read(0)).toBe(true);
  expect(reader).toMatchObject(expected);
});

test.each(["", "A", "12", "$A$1", "@1", "[1", "A0", " A1"])("no plain address: %j", (text) => {
  expect(new AddressReader(new TextEncoder().encode(text)).read(0)).toBe(false);
});

test.each([
  ["B2:D5", { top: 2, left: 2, bottom: 5, right: 4 }, 5],
  ["D5:B2", { top: 2, left: 2, bottom: 5, right: 4 }, 5],
  ["B2", { top: 2, left: 2, bottom: 2, right: 2 }, 2],
  ["B2:$D$5", null, 3],
  ["$B$2", null, 0],
])("the area %s", (text, area, end) => {
  const reader = new AddressReader(new TextEncoder().encode(text));
  expect(reader.readArea(0)).toEqual(area);
  expect(reader.end).toBe(end);
});
