import { expect, test } from "vitest";
import type { Filters } from "@shared/summarise/filters";
import { filtersOf, hashOf } from "../../../dashboard/state/hash";

test.each<[Filters, string]>([
  [{}, ""],
  [{ group: "1", state: "overdue" }, "tinh-trang=overdue&nhom=1"],
  [{ unit: "Công đoàn & Đội #1" }, "don-vi=C%C3%B4ng+%C4%91o%C3%A0n+%26+%C4%90%E1%BB%99i+%231"],
])("%j as %j, and back", (filters, hash) => {
  expect(hashOf(filters)).toBe(hash);
  expect(filtersOf(`#${hash}`)).toEqual(filters);
});

test("what it does not know is passed over", () => {
  expect(filtersOf("#la=1&nhom=&don-vi=" + "x".repeat(600))).toEqual({});
  expect(filtersOf("#%E0%A4%A")).toEqual({});
});
