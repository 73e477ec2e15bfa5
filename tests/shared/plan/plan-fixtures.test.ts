import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { PlanReading } from "@shared/model/plan-document";
import { documentOfText } from "@shared/plan/read/plain-text";
import { readPlan } from "@shared/plan/read-plan";
import { openPlan } from "@shared/hosts/open-plan";

interface Truth {
  readonly title: string;
  readonly year: number;
  readonly schoolYear: boolean;
  readonly date: string | null;
  readonly schoolName: string | null;
  readonly signer: string | null;
  readonly groups: readonly string[];
  readonly duties: readonly { begins: string; group: string | null; units: readonly string[]; due: string | null }[];
  readonly reports: readonly { code: string; due: string; recipient: string | null }[];
  readonly citations: readonly (readonly (string | null)[])[];
}

const folder = "tests/fixtures/plans";
const names = readdirSync(folder).flatMap((name) => /^(.+)\.(?:txt|docx)$/.exec(name)?.[0] ?? []);

function readFixture(name: string): PlanReading | null {
  const bytes = new Uint8Array(readFileSync(`${folder}/${name}`));
  return readPlan(name.endsWith(".docx") ? openPlan(bytes, name) : documentOfText(new TextDecoder().decode(bytes)));
}

test("there are at least four plans", () => {
  expect(names.length).toBeGreaterThanOrEqual(4);
});

describe.each(names)("%s", (name) => {
  const truth = JSON.parse(readFileSync(`${folder}/${name.replace(/\.\w+$/, "")}.truth.json`, "utf8")) as Truth;
  const plan = readFixture(name)?.plan;

  test("head", () => {
    expect([plan?.title, plan?.planYear, plan?.date, plan?.schoolName, plan?.signer]).toEqual([
      truth.title,
      { year: truth.year, schoolYear: truth.schoolYear },
      truth.date,
      truth.schoolName,
      truth.signer,
    ]);
  });

  test("groups", () => {
    expect(plan?.groups.map(({ title }) => title)).toEqual(truth.groups);
  });

  test("duties with precision and recall of at least 0.95", () => {
    const found = plan?.duties ?? [];
    const wanted = new Set(truth.duties);
    const matched = found.filter((duty) => {
      const hit = [...wanted].find(({ begins }) => duty.quote.replace(/\s+/g, " ").startsWith(begins));
      if (hit) wanted.delete(hit);
      return hit;
    });
    expect(truth.duties.length).toBeGreaterThan(5);
    expect([...wanted].map(({ begins }) => begins)).toEqual([]);
    expect(found.filter((duty) => !matched.includes(duty)).map(({ quote }) => quote)).toEqual([]);
    expect(matched.length / truth.duties.length).toBeGreaterThanOrEqual(0.95);
    expect(matched.length / found.length).toBeGreaterThanOrEqual(0.95);
  });

  test("whose duty it is and until when", () => {
    expect(plan?.duties.map(({ group, units, due }) => [group, units, due])).toEqual(
      truth.duties.map(({ group, units, due }) => [group, units, due]),
    );
  });

  test("reports", () => {
    expect(plan?.reports.map(({ code, due, recipient }) => ({ code, due, recipient }))).toEqual(truth.reports);
  });

  test("citations with number, symbol and date", () => {
    expect(plan?.citations.map(({ kind, number, symbol, date }) => [kind, number, symbol, date])).toEqual(
      truth.citations,
    );
  });

  test("every row rests on words of the document", () => {
    expect([...(plan?.duties ?? []), ...(plan?.citations ?? [])].filter(({ quote }) => quote.trim() === "")).toEqual(
      [],
    );
  });
});
