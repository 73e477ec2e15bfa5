import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { emptySettings } from "@shared/model/settings";
import { runPipeline, type PipelineResult } from "@shared/pipeline";
import type { Truth } from "./scorer";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The samples by their names without ending. */
export const sampleNames = [
  "01-bang-chuan",
  "02-hai-tang-tieu-de",
  "03-theo-thang",
  "04-minh-chung-rieng",
  "05-ma-tran-thang",
  "06-viet-tay",
] as const;

export type SampleName = (typeof sampleNames)[number];

export function sampleBytes(name: SampleName): Uint8Array {
  return new Uint8Array(readFileSync(`${root}samples/${name}.xlsx`));
}

export function sampleTruth(name: SampleName): Truth {
  return JSON.parse(readFileSync(`${root}tests/fixtures/samples/${name}.truth.json`, "utf8")) as Truth;
}

/** A sample through the whole pipeline, judged on the day of its truth file. */
export function readSample(name: SampleName): PipelineResult {
  const { asOf } = sampleTruth(name);
  const workbook = openWorkbook(sampleBytes(name), `${name}.xlsx`);
  return runPipeline(workbook, emptySettings, { asOf, today: asOf, year: null, period: null });
}
