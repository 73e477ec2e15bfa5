import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { cellKey } from "@shared/model/cell";
import { emptySettings } from "@shared/model/settings";
import { runPipeline } from "@shared/pipeline";
import { sampleBytes, sampleTruth, type SampleName } from "../../../support/samples";

type Golden = Readonly<Record<string, { readonly value: number | null; readonly cells: readonly string[] }>>;

/** Counted by hand from the workbooks, with the cells; never rewritten by a run. */
function golden(name: SampleName): Readonly<Record<"6-thang" | "nam", Golden>> {
  const path = new URL(`../../../golden/report/indicators-${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<"6-thang" | "nam", Golden>>;
}

const cases = (["01-bang-chuan", "06-viet-tay"] as const).flatMap((name) =>
  (["6-thang", "nam"] as const).map((period) => ({ name, period })),
);

describe("figures of the samples against a count by hand", () => {
  test.each(cases)("$name, $period", ({ name, period }) => {
    const { asOf } = sampleTruth(name);
    const workbook = openWorkbook(sampleBytes(name), `${name}.xlsx`);
    const { snapshot } = runPipeline(workbook, emptySettings, { asOf, today: asOf, year: null, period });
    const wanted = golden(name)[period];
    expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(12);
    const counted = Object.fromEntries(
      snapshot.indicators
        .filter(({ code }) => code in wanted)
        .map(({ code, value, sources }) => [code, { value, cells: sources.map(cellKey).sort() }]),
    );
    const sorted = Object.fromEntries(
      Object.entries(wanted).map(([code, { value, cells }]) => [code, { value, cells: [...cells].sort() }]),
    );
    expect(counted).toEqual(sorted);
  });
});
