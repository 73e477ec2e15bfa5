import { expect, test } from "vitest";
import { countsFrom1904 } from "../../../../addin/host/read/probe";

test("how dates are shown says from which year days count", () => {
  expect(countsFrom1904([{ serial: 45366, text: "15/03/2024" }])).toBe(false);
  expect(countsFrom1904([{ serial: 45366 - 1462, text: "15/03/2024" }])).toBe(true);
  expect(countsFrom1904([])).toBe(false);
  expect(countsFrom1904([{ serial: 45366, text: "ngày 15" }])).toBe(false);
});
