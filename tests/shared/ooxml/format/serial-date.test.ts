import { civilDateOf, serialParts } from "@shared/ooxml/format/serial-date";
import { expect, test } from "vitest";

test.each([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [61, "1900-03-01"],
  [45351, "2024-02-29"],
  [45366, "2024-03-15"],
  [45365.9999999, "2024-03-15"],
  [2958465, "9999-12-31"],
])("%d is %s", (serial, date) => {
  const parts = serialParts(serial, false);
  expect(parts && civilDateOf(parts)).toBe(date);
});

test.each([[0], [60]])("%d is no day of a calendar", (serial) => {
  const parts = serialParts(serial, false);
  expect(parts === null ? "outside" : civilDateOf(parts)).toBeNull();
});

test.each([[-1], [2958466], [Number.NaN]])("%d is outside of Excel's days", (serial) => {
  expect(serialParts(serial, false)).toBeNull();
});

test("every day of forty years follows the one before", () => {
  let before = Date.UTC(1900, 2, 1);
  for (let serial = 61; serial < 61 + 366 * 40; serial++) {
    const parts = serialParts(serial, false);
    expect(parts && civilDateOf(parts)).toBe(new Date(before).toISOString().slice(0, 10));
    expect(parts?.weekday).toBe(new Date(before).getUTCDay());
    before += 86_400_000;
  }
});
