import { expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { withNarrative } from "../../../../addin/pane/export/narrative";
import { presetFor, presetSchool } from "../../../../addin/pane/export/presets";
import { rememberReport } from "../../../../addin/pane/export/last-report";
import { readFigure } from "../../../../addin/pane/export/read-figure";
import { isDay, withoutWindow } from "../../../../addin/pane/export/window";
import { snapshotOf } from "../../../support/pane";

test.each([
  ["2024-10-15", "district"],
  ["2025-06-30", "district"],
  ["2025-07-01", "commune"],
  ["2026-11-23", "commune"],
])("on %s the school reports to the %s", (day, kind) => {
  expect(presetFor(day)).toBe(kind);
});

test("presets name superior and recipient of their time", () => {
  expect(presetSchool({ kind: "commune", unit: "xã", name: " Nhà Bè " })).toEqual({
    superior: "ỦY BAN NHÂN DÂN XÃ NHÀ BÈ",
    recipient: "Ủy ban nhân dân xã Nhà Bè (qua Phòng Văn hóa - Xã hội)",
    place: "Nhà Bè",
  });
  expect(presetSchool({ kind: "district", unit: "huyện", name: "Nhà Bè" })).toEqual({
    superior: "ỦY BAN NHÂN DÂN HUYỆN NHÀ BÈ",
    recipient: "Phòng Giáo dục và Đào tạo huyện Nhà Bè",
    place: "Nhà Bè",
  });
});

test.each([
  ["1.250", 1250],
  ["1,5", 1.5],
  ["03", 3],
  ["0", 0],
  ["", null],
  ["1.5", null],
  ["ba", null],
  ["-2", null],
])("the figure %s is %s", (text, value) => {
  expect(readFigure(text)).toBe(value);
});

test("a half-typed date is no day; taking the window away keeps the rest", () => {
  expect(isDay("2024-04-30")).toBe(true);
  expect(isDay("")).toBe(false);
  expect(isDay("0002-04-30")).toBe(false);
  const settings = { ...emptySettings, report: { from: "2024-01-01", to: "2024-02-01", number: "12" } };
  expect(withoutWindow(settings).report).toEqual({ number: "12" });
  expect(withoutWindow(emptySettings)).toBe(emptySettings);
});

test("own words are kept under their section, and given back", () => {
  const own = withNarrative(emptySettings, "IV.2", "Còn chậm");
  expect(own.report?.narratives).toEqual({ "IV.2": "Còn chậm" });
  expect(withNarrative(own, "IV.2", null).report?.narratives).toEqual({});
});

test("a report's figures are kept once, the typed ones in place of the counted", () => {
  const report = { kind: "6-thang" as const, from: "2023-11-01", to: "2024-04-30", typedIndicators: { B02: 120 } };
  const figure = (code: string, value: number | null) => ({ code, title: code, value, unit: "", sources: [] });
  const snapshot = snapshotOf({ report, indicators: [figure("B01", 3), figure("B02", null)] });
  const kept = rememberReport(emptySettings, snapshot);
  expect(kept?.lastReport).toEqual({ kind: "6-thang", to: "2024-04-30", figures: { B01: 3, B02: 120 } });
  expect(rememberReport(kept ?? emptySettings, snapshot)).toBeNull();
  expect(rememberReport(emptySettings, snapshotOf({ report: null }))).toBeNull();
});
