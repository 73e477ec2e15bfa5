import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  compareDates,
  dateParts,
  dateToSerial,
  daysBetween,
  isCivilDate,
  isoDate,
  monthEnd,
  serialToDate,
  weekday,
} from "@shared/text/civil-date";

test.each([
  [2024, 3, 15, "2024-03-15"],
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, null],
  [2024, 4, 31, null],
  [2024, 13, 1, null],
  [2024, 0, 1, null],
  [2024, 1, 0, null],
  [Number.NaN, 1, 1, null],
])("isoDate(%s, %s, %s) is %s", (year, month, day, date) => {
  expect(isoDate(year, month, day)).toBe(date);
});

test.each([
  [45366, false, "2024-03-15"],
  [45366.75, false, "2024-03-15"],
  [1, false, "1900-01-01"],
  [59, false, "1900-02-28"],
  [60, false, null],
  [61, false, "1900-03-01"],
  [0, false, null],
  [-5, false, null],
  [43904, true, "2024-03-15"],
  [0, true, "1904-01-01"],
  [Number.POSITIVE_INFINITY, false, null],
])("serial %s (1904: %s) is %s", (serial, date1904, date) => {
  expect(serialToDate(serial, date1904)).toBe(date);
});

test("a serial day goes to a date and back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), fc.boolean(), (serial, date1904) => {
      const date = serialToDate(serial, date1904);
      expect(date === null ? null : dateToSerial(date, date1904)).toBe(serial);
    }),
  );
});

test("adding days counts over months and leap years", () => {
  expect(addDays("2024-05-01", -1)).toBe("2024-04-30");
  expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
  expect(addDays("2023-12-31", 1)).toBe("2024-01-01");
  expect(daysBetween("2024-03-01", "2024-03-15")).toBe(14);
  expect(monthEnd(2024, 2)).toBe("2024-02-29");
  expect(compareDates("2024-03-15", "2024-03-14")).toBeGreaterThan(0);
  expect(weekday("2024-03-15")).toBe(5);
});

test.each(["2024-02-30", "2024-3-15", "15/3/2024", "", "2024-00-10"])("%s is no civil date", (text) => {
  expect(isCivilDate(text)).toBe(false);
  expect(dateParts(text)).toBeNull();
});
