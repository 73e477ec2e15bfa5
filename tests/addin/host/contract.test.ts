import { describe, expect, test } from "vitest";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { emptySettings } from "@shared/model/settings";
import { outputSheets } from "@shared/report/sheets";
import { settingsSheet } from "@shared/report/sheets/settings";
import { runPipeline } from "@shared/pipeline";
import { createExcelHost } from "../../../addin/host/excel-host";
import { createFileHost } from "../../../addin/host-file/file-host";
import type { SettingsMemory } from "../../../addin/host-file/memory";
import { tools } from "../../../addin/worker/tools";
import type { Settings } from "@shared/model/settings";
import { connect, excel2021, excel365, type ExcelVersion } from "../../excel/client";
import { fill } from "../../excel/fill";
import { InMemoryExcel } from "../../excel/in-memory-excel";
import { contents, hostContract, type OpenHost } from "../../support/host-contract";
import { inProcessEngine } from "../../support/pane";
import { sampleBytes, sampleNames, sampleTruth, type SampleName } from "../../support/samples";
import { hostOptions } from "./support";

const fromFile = (name: SampleName) => openWorkbook(sampleBytes(name), `${name}.xlsx`);

function inExcel(version: ExcelVersion) {
  return (name: SampleName): Promise<OpenHost> => {
    const excel = new InMemoryExcel();
    fill(excel, fromFile(name));
    const host = createExcelHost(connect(excel, version), { ...hostOptions, settingsSheet });
    return Promise.resolve({ host, reread: () => host.source.read(() => undefined) });
  };
}

function asFile(name: SampleName): Promise<OpenHost> {
  let handedOut = sampleBytes(name);
  const kept = new Map<string, Settings>();
  const memory: SettingsMemory = {
    load: (key) => Promise.resolve(kept.get(key) ?? null),
    save: (key, settings) => Promise.resolve(void kept.set(key, settings)),
    forget: (key) => Promise.resolve(void kept.delete(key)),
  };
  const files = { deliver: ({ bytes }: { bytes: Uint8Array }) => Promise.resolve(void (handedOut = bytes)) };
  const { asOf } = sampleTruth(name);
  const given = { name: `${name}.xlsx`, bytes: sampleBytes(name) };
  const host = createFileHost(inProcessEngine(tools), given, memory, files, asOf);
  return Promise.resolve({ host, reread: () => Promise.resolve(openWorkbook(handedOut, `${name}.xlsx`)) });
}

describe("file host", () => hostContract(sampleNames, asFile, fromFile));
describe("Excel 2021", () => hostContract(sampleNames, inExcel(excel2021), fromFile));
describe("Excel 365", () => hostContract(sampleNames, inExcel(excel365), fromFile));

test.each(sampleNames)("%s: our sheets hold the same in Excel and in the file", async (name) => {
  const { asOf } = sampleTruth(name);
  const options = { asOf, today: asOf, year: null, period: null };
  const output = outputSheets(runPipeline(fromFile(name), emptySettings, options).snapshot, emptySettings);
  const [excel, file] = [await inExcel(excel2021)(name), await asFile(name)];
  await excel.host.source.read(() => undefined);
  await file.host.source.read(() => undefined);
  for (const one of [excel, file]) await one.host.sheets?.writeSheets(output, () => undefined);
  const own = async ({ reread }: OpenHost) =>
    (await reread()).sheets.filter((sheet) => sheet.own).map((sheet) => [sheet.name, contents(sheet)]);
  expect(await own(excel)).toEqual(await own(file));
});
