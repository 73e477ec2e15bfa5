import { describe, expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { emptySettings } from "@shared/model/settings";
import type { Task } from "@shared/model/task";
import { runPipeline } from "@shared/pipeline";
import { fold } from "@shared/text/fold";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { generateYear, type Expected, type GeneratedYear } from "./support/year-generator";
import { toBytes } from "./support/year-generator/to-bytes";

const seeds = Array.from({ length: 240 }, (_, at) => at + 1);

/** A task as the facts say it, and as it was read: compact, for one comparison. */
function readTask(task: Task, evidence: readonly string[], wanted: Expected): Expected {
  return {
    title: task.title,
    path: wanted.path === null ? null : task.path,
    lead: (valueOf(task.lead) ?? []).map((party) => party.name),
    partners: wanted.partners === null ? null : (valueOf(task.partners) ?? []).map((party) => party.name),
    start: valueOf(task.start),
    due: valueOf(task.due),
    recurrence: task.recurrence,
    status: valueOf(task.status),
    percent: valueOf(task.percent),
    quantities: task.quantities.map(({ value, unit }) => `${value} ${unit}`),
    evidence,
  };
}

function compare(generated: GeneratedYear): { got: unknown; wanted: unknown; traits: string } {
  const { workbook, expected, traits, year } = generated;
  const asOf = `${year}-11-15`;
  const { structured } = runPipeline(workbook, emptySettings, { asOf, today: asOf, year: null, period: null });
  const byTitle = new Map(expected.map((one) => [fold(one.title), one]));
  const got = structured.tasks.map((task) => {
    const wanted = byTitle.get(fold(task.title));
    if (wanted === undefined) return { unexpected: task.title, at: task.titleAt };
    const evidence = structured.evidence
      .filter((one) => one.taskId === task.id)
      .map((one) => [one.kind, one.number, one.symbol, one.date, one.quantity].map(String).join("|"));
    return readTask(task, evidence, wanted);
  });
  const order = (one: unknown): string => JSON.stringify(one, ["title", "unexpected"]);
  const sorted = (list: readonly unknown[]): unknown[] => [...list].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return { got: sorted(got), wanted: sorted(expected), traits };
}

describe("one logical year in many layouts", () => {
  test("there are at least 200, of every kind", () => {
    const traits = new Set(seeds.flatMap((seed) => generateYear(seed).traits.split(" · ")));
    expect(seeds.length).toBeGreaterThanOrEqual(200);
    for (const trait of [
      "by-month",
      "by-unit",
      "by-group",
      "matrix",
      "evidence-sheet",
      "stacked",
      "tcvn3",
      "vni",
      "nfd",
      "tiers",
    ]) {
      expect(traits).toContain(trait);
    }
  });

  test.each(seeds)("seed %i gives the same facts", (seed) => {
    const { got, wanted, traits } = compare(generateYear(seed));
    expect(got, traits).toEqual(wanted);
  });

  test.each(seeds.filter((seed) => seed % 20 === 0))("seed %i gives them from a file, too", async (seed) => {
    const generated = generateYear(seed);
    const { fileName } = generated.workbook;
    const workbook = openWorkbook(await toBytes(generated.workbook), fileName);
    const { got, wanted, traits } = compare({ ...generated, workbook });
    expect(got, traits).toEqual(wanted);
  });
});
