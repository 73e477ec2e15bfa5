import { expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { isSettings, parseSettings } from "@shared/snapshot/settings-json";

test.each([
  ["what was exported", emptySettings, true],
  ["a single known key", { year: 2024 }, true],
  ["a snapshot", { schema: "so-dan-van/snapshot@1", school: {}, plan: {}, report: null }, false],
  ["another program's file", { name: "x", scripts: {} }, false],
  ["a known key of another shape", { year: "2024" }, false],
  ["nothing in it", {}, false],
  ["a list", [{ year: 2024 }], false],
  ["null", null, false],
])("%s", (_, json, yes) => {
  expect(isSettings(json)).toBe(yes);
});

test("known keys of the right shape are taken, all else stays empty", () => {
  expect(parseSettings({ year: 2024, showNames: "có", other: 1 })).toEqual({ ...emptySettings, year: 2024 });
  expect(parseSettings("x")).toEqual(emptySettings);
});

test("lessons of another shape are left out one by one", () => {
  const corrections = {
    sheetsOff: ["Nháp", 5],
    columns: { "ghi chu": "ignored", "ket qua": 5 },
    units: [],
    statuses: "x",
    duties: { "hop dan": null, "bao cao": "1.2", khac: 3 },
  };
  expect(parseSettings({ corrections }).corrections).toEqual({
    sheetsOff: ["Nháp"],
    columns: { "ghi chu": "ignored" },
    units: {},
    statuses: {},
    duties: { "hop dan": null, "bao cao": "1.2" },
  });
});
