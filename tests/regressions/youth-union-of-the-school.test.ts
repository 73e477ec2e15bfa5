import { expect, test } from "vitest";
import { readParties } from "@shared/locale/vi/units";

/** "Đoàn TN" was known, "Đoàn trường" was not. */
test("the youth union of an upper school is a known unit", () => {
  expect(["Đoàn trường", "BCH Đoàn trường", "Nhóm khéo tay"].map((name) => readParties(name)[0]?.kind)).toEqual([
    "unit",
    "unit",
    "unknown",
  ]);
});
