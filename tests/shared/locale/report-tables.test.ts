import { describe, expect, test } from "vitest";
import { evidenceColumns, figureColumns, figureGroups, progressColumns } from "@shared/locale/vi/report-appendices";
import { figureSentences, profileSentence } from "@shared/locale/vi/report-figure-sentences";
import { headerPresets, presetOf } from "@shared/locale/vi/report-header-presets";
import { indicatorRows } from "@shared/locale/vi/report-indicators";
import { outline } from "@shared/locale/vi/report-outline";

const codes = new Set(indicatorRows.map(({ code }) => code));

describe("figures", () => {
  test("every row has a heading in appendix I and counts by words of its own", () => {
    expect(indicatorRows.length).toBeGreaterThan(40);
    for (const { code, title, unit } of indicatorRows) {
      expect(
        figureGroups.filter(([letters]) => code.startsWith(letters)),
        code,
      ).toHaveLength(1);
      expect(title.length).toBeGreaterThan(3);
      expect(unit.length).toBeGreaterThan(1);
    }
  });

  test("sentences name figures and sections that exist", () => {
    const sections = new Set(outline.map(({ code }) => code));
    for (const { parts, place, zero } of [...figureSentences, profileSentence]) {
      const named = parts.flatMap((part) => [...part.matchAll(/[A-Z]\d\d/g)].map(([code]) => code));
      expect(named.length).toBeGreaterThan(0);
      for (const code of [...named, ...(zero ? [zero.code] : [])]) expect(codes, code).toContain(code);
      if ("section" in place) expect(sections).toContain(place.section);
    }
  });
});

test("columns of the appendices have different headings", () => {
  for (const columns of [figureColumns, progressColumns, evidenceColumns]) {
    const headers = Object.values(columns).map(({ header }) => header);
    expect(headers.length).toBeGreaterThan(5);
    expect(new Set(headers).size).toBe(headers.length);
  }
});

test("section codes are unique", () => {
  const all = outline.map(({ code }) => code);
  expect(new Set(all).size).toBe(all.length);
});

test("header presets follow each other; the change is on 01/7/2025", () => {
  expect(headerPresets.map(({ from }) => from)).toEqual([...headerPresets.map(({ from }) => from)].sort());
  expect(presetOf("2025-06-30").superior("Nhà Bè")).toBe("ỦY BAN NHÂN DÂN HUYỆN NHÀ BÈ");
  expect(presetOf("2025-07-01").superior("Nhà Bè")).toBe("ỦY BAN NHÂN DÂN XÃ NHÀ BÈ");
});
