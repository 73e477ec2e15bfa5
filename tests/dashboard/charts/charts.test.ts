import { existsSync } from "node:fs";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { factsOf, summariseFacts, type Summary } from "@shared/summarise/figures";
import { passes } from "@shared/summarise/filters";
import { charts } from "../../../dashboard/charts";
import { tableOf, toneOf } from "../../../dashboard/charts/chart";
import { drawChart } from "../../../dashboard/svg/chart";
import { lightPalette } from "../../../dashboard/svg/palette";
import { readSample, sampleNames } from "../../support/samples";
import { root } from "../../support/sources";
import { largeSnapshot, snapshot } from "../../support/snapshot";

const snapshots = [
  ...sampleNames.map((name) => [name, readSample(name).snapshot] as const),
  ["nothing at all", snapshot()] as const,
  ["300 tasks", largeSnapshot(300)] as const,
];

test("every chart of the folder is in the list, has an id of its own and a test", () => {
  const helpers = ["bars.ts", "chart.ts", "index.ts", "labels.ts", "trend.ts"];
  const files = readdirSync(join(root, "dashboard/charts")).filter((file) => !helpers.includes(file));
  expect(charts.length).toBeGreaterThan(4);
  expect(files).toHaveLength(charts.length);
  expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
  for (const file of files)
    expect(existsSync(join(root, "tests/dashboard/charts", file.replace(".ts", ".test.ts")))).toBe(true);
});

describe.each(charts.map((chart) => [chart.id, chart] as const))("%s", (id, chart) => {
  test("its id can be part of a file's name and of the page's", () => {
    expect(id).toMatch(/^[a-z-]+$/);
  });

  test.each(snapshots)("%s: plain values, no colour, one value a label", (_, held) => {
    const configuration = chart.configuration(summariseFacts(factsOf(held)));
    expect(JSON.parse(JSON.stringify(configuration))).toEqual(configuration);
    expect(JSON.stringify(configuration)).not.toMatch(/#[0-9a-f]{3,6}\b|rgb|color/i);
    expect(configuration.data.datasets.length).toBeGreaterThan(0);
    const labels = configuration.data.labels?.length ?? -1;
    for (const dataset of configuration.data.datasets) {
      expect(toneOf(dataset)).toBeTruthy();
      expect(dataset.label).toBeTruthy();
      expect(dataset.data.length, "a line may end before its labels do").toBeLessThanOrEqual(labels);
      if (configuration.type === "bar") expect(dataset.data).toHaveLength(labels);
      expect(dataset.data.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
    }
  });

  test.each(snapshots)("%s: says it in words, and every number stands in its table", (_, held) => {
    const summary = summariseFacts(factsOf(held));
    expect(chart.caption(summary).length).toBeGreaterThan(10);
    expect(chart.caption(summary)).not.toMatch(/undefined|NaN|null/);
    const configuration = chart.configuration(summary);
    const { headings, rows } = tableOf(chart.labelHeading, configuration);
    expect(headings).toHaveLength(configuration.data.datasets.length + 1);
    expect(rows).toHaveLength(configuration.data.labels?.length ?? -1);
  });

  test.each(snapshots)("%s: each mark opens exactly the tasks it counts", (_, held) => {
    const facts = factsOf(held);
    const summary = summariseFacts(facts);
    for (const [dataset, { data }] of chart.configuration(summary).data.datasets.entries()) {
      for (const [index, value] of data.entries()) {
        const filters = chart.filtersAt(summary, dataset, index);
        if (filters === null) continue;
        expect(countOf(facts.all, filters, summary)).toBe(value);
        expect(Object.keys(filters).every((name) => (chart.own as readonly string[]).includes(name))).toBe(true);
      }
    }
  });

  test.each(snapshots)("%s: drawn without a browser, well formed", (_, held) => {
    const { content, width, height } = drawChart(chart.configuration(summariseFacts(factsOf(held))), "p", lightPalette);
    expect(content.html).not.toMatch(/NaN|undefined|Infinity/);
    expect(width).toBeGreaterThan(0);
    expect(height).toBeGreaterThan(0);
  });

  test.each(sampleNames)("%s: as it was looked at and found right", async (name) => {
    const summary = summariseFacts(factsOf(readSample(name).snapshot));
    const golden = { configuration: chart.configuration(summary), caption: chart.caption(summary) };
    await expect(`${JSON.stringify(golden, null, 1)}\n`).toMatchFileSnapshot(
      join(root, "tests/golden/dashboard", `${name}.${id}.json`),
    );
  });
});

/** Tasks that pass a mark's filters; findings where the mark counts those. */
function countOf(all: Summary["facts"], filters: Parameters<typeof passes>[1], summary: Summary): number {
  if (filters.severity !== undefined) {
    return summary.findings.filter(({ severity }) => severity === filters.severity).length;
  }
  return all.filter((fact) => passes(fact, filters)).length;
}
