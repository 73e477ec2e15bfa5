import { beforeEach, expect, test } from "vitest";
import { UserError, type OutputFile } from "@shared/model/host";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { PipelineResult } from "@shared/pipeline";
import type { SettingsMemory } from "../../../../addin/host-file/memory";
import { createPane } from "../../../../addin/pane/state/control";
import type { Environment } from "../../../../addin/pane/state/environment";
import type { Pane } from "../../../../addin/pane/state/pane";
import type { Tools } from "../../../../addin/worker/tools";
import { finding, inProcessEngine, layoutOf, snapshotOf, table } from "../../../support/pane";
import { structured } from "../../../support/structured";

const file = { name: "sổ.xlsx", bytes: new Uint8Array([1]) };
const source = { sheet: "Theo dõi", cell: "F12" };

let kept: Map<string, Settings>;
let delivered: OutputFile[];
let runs: Settings[];
let full: boolean;
let unreadable: boolean;

/** A pipeline whose only finding is mended by the byte 2, so that a fix and its undo can be seen. */
function tools(): Tools {
  return {
    openWorkbook: (bytes, fileName) => {
      if (bytes[0] === 0) throw new UserError("truncated", { file: fileName });
      return { fileName: `${fileName}`, sheets: [], settingsRows: null, ...{ mended: bytes[0] === 2 } };
    },
    runPipeline: (workbook, settings): PipelineResult => {
      runs.push(settings);
      if (unreadable) throw new UserError("no-table", { file: "sổ.xlsx" });
      const mended = (workbook as { mended?: boolean }).mended === true;
      return {
        workbook,
        layout: layoutOf([table()]),
        structured: structured(),
        plan: null,
        settings,
        snapshot: snapshotOf({ findings: mended ? [] : [finding()] }),
      };
    },
    settingsFromRows: () => emptySettings,
    editCells: (_bytes, edits) => ({
      bytes: new Uint8Array([edits[0]?.value === "old" ? 1 : 2]),
      undo: [{ source, value: "old" }],
    }),
    graftSheets: (bytes) => bytes,
    outputSheets: () => [],
    planCover: () => null,
    readPlanFile: () => ({}) as never,
    fillForm: async () => ({}) as never,
    startForm: async () => ({}) as never,
    blankWorkbook: async (_plan, year) => ({ name: `${year}.xlsx`, mediaType: "x", bytes: new Uint8Array([8]) }),
    reportOf: () => ({}) as never,
    makeProduct: async (product) => ({ name: `sổ.${product}`, mediaType: "x", bytes: new Uint8Array([7]) }),
    ruleCards: () => [{ id: "due-missing", why: "Vì sao", good: "quý II", bad: "sau Tết" }],
  };
}

function environment(): Environment {
  const memory: SettingsMemory = {
    load: async (key) => kept.get(key) ?? null,
    save: async (key, settings) => {
      if (full) throw new UserError("storage-full");
      kept.set(key, settings);
    },
    forget: async (key) => void kept.delete(key),
  };
  const deliver = async (made: OutputFile) => void delivered.push(made);
  return {
    door: "file",
    today: () => "2024-10-15",
    engine: inProcessEngine(tools()),
    memory,
    host: null,
    canDeliver: true,
    deliver,
    saveAs: deliver,
    sample: async () => ({ ...file, name: "so-mau.xlsx" }),
    dashboardTemplate: async () => "",
  };
}

let pane: Pane;
const state = () => pane.store.get();

beforeEach(() => {
  kept = new Map();
  delivered = [];
  runs = [];
  full = false;
  unreadable = false;
  pane = createPane(environment());
});

test("a workbook is read into the sentence's screen, its rules explained", async () => {
  await pane.openFile(file);
  expect(state()).toMatchObject({ screen: "home", work: null, problem: null, keptIn: "nowhere" });
  expect(state().opened?.fileName).toBe("sổ.xlsx");
  expect(state().rules).toHaveLength(1);
});

test("a file that cannot be read is a problem with its code, and the steps stay closed", async () => {
  await pane.openFile({ ...file, bytes: new Uint8Array([0]) });
  expect(state()).toMatchObject({ screen: "start", problem: { code: "truncated", details: { file: "sổ.xlsx" } } });
  pane.go("check");
  expect(state().screen).toBe("start");
});

test("a file that cannot be read leaves the one that was open", async () => {
  await pane.openFile(file);
  await pane.openFile({ ...file, bytes: new Uint8Array([0]) });
  expect(state().result).not.toBeNull();
  pane.go("check");
  expect(state().screen).toBe("check");
});

test("what is taught is kept by the headings, read with the next time, and taken back", async () => {
  await pane.openFile(file);
  await pane.teach({ ...emptySettings, year: 2023 }, "Năm 2023");
  expect(state()).toMatchObject({ keptIn: "browser", notice: "Năm 2023", settings: { year: 2023 } });
  expect([...kept.values()].map(({ year }) => year)).toEqual([2023]);

  pane = createPane(environment());
  await pane.openFile(file);
  expect(state()).toMatchObject({ keptIn: "browser", settings: { year: 2023 } });
  expect(runs.at(-1)?.year).toBe(2023);

  await pane.teach({ ...state().settings, year: 2022 }, "Năm 2022");
  await pane.undo();
  expect(state()).toMatchObject({ settings: { year: 2023 }, journal: [] });
  expect([...kept.values()].map(({ year }) => year)).toEqual([2023]);
});

test("a browser without room says so, and the lesson still holds", async () => {
  full = true;
  await pane.openFile(file);
  await pane.teach({ ...emptySettings, year: 2023 }, "Năm 2023");
  expect(state()).toMatchObject({ problem: { code: "storage-full" }, settings: { year: 2023 }, keptIn: "nowhere" });
});

test("a fix takes the finding away, undo brings it back, and the copy waits to be saved", async () => {
  await pane.openFile(file);
  await pane.applyEdits([{ source, value: "2024-03-31" }], "Đã sửa 1 ô");
  expect(state().result?.snapshot.findings).toEqual([]);
  expect(state()).toMatchObject({ unsaved: true, notice: "Đã sửa 1 ô" });
  await pane.undo();
  expect(state().result?.snapshot.findings).toHaveLength(1);
  await pane.save();
  expect(delivered.map(({ name }) => name)).toEqual(["sổ.normalised"]);
  expect(state().unsaved).toBe(false);
});

test("a fix taken back leaves nothing to save; one taken back after saving does", async () => {
  await pane.openFile(file);
  await pane.applyEdits([{ source, value: "2024-03-31" }], "Đã sửa 1 ô");
  await pane.undo();
  expect(state()).toMatchObject({ unsaved: false, notice: "Đã hoàn tác: sửa 1 ô." });
  await pane.applyEdits([{ source, value: "2024-03-31" }], "Đã sửa 1 ô");
  await pane.teach({ ...emptySettings, year: 2022 }, "Năm 2022");
  await pane.undo();
  expect(state().unsaved).toBe(true);
  await pane.save();
  await pane.undo();
  expect(state()).toMatchObject({ unsaved: true, journal: [] });
});

test("an edit after which no table is left is told, and can still be taken back", async () => {
  await pane.openFile(file);
  unreadable = true;
  await pane.applyEdits([{ source, value: "2024-03-31" }], "Đã sửa 1 ô");
  expect(state()).toMatchObject({ problem: { code: "no-table" }, unsaved: true });
  expect(state().journal.map(({ label }) => label)).toEqual(["Đã sửa 1 ô"]);
  unreadable = false;
  await pane.undo();
  expect(state()).toMatchObject({ problem: null, unsaved: false, journal: [] });
  expect(state().result?.snapshot.findings).toHaveLength(1);
});

test("files are made one after the other and named in the notice", async () => {
  await pane.openFile(file);
  expect(await pane.make(["report-docx", "report-xlsx"])).toBe(true);
  expect(delivered.map(({ name }) => name)).toEqual(["sổ.report-docx", "sổ.report-xlsx"]);
  expect(state().notice).toContain("sổ.report-docx, sổ.report-xlsx");
});

test("a blank workbook is made before any workbook was opened", async () => {
  await pane.makeTracking(2026);
  expect(delivered.map(({ name }) => name)).toEqual(["2026.xlsx"]);
  expect(state()).toMatchObject({ screen: "start", work: null, problem: null });
});

test("cancel ends the work at once; the workbook is there again for the next step", async () => {
  await pane.openFile(file);
  const making = pane.make(["report-docx"]);
  pane.cancel();
  expect(await making).toBe(false);
  expect(state()).toMatchObject({ work: null, problem: null, notice: "Đã hủy; chưa ghi gì." });
  expect(await pane.make(["report-docx"])).toBe(true);
});

test("a reading that the clerk ends says so, and the first screen waits for a file", async () => {
  const reading = pane.openFile(file);
  // The file's bytes are at hand at once: after two turns the worker has been asked.
  await Promise.resolve();
  await Promise.resolve();
  pane.cancel();
  await reading;
  expect(state()).toMatchObject({ screen: "start", work: null, problem: null, notice: "Đã hủy; chưa ghi gì." });
});

test("ending the reading of a second workbook leaves the first one with its fixes", async () => {
  await pane.openFile(file);
  await pane.applyEdits([{ source, value: "2024-03-31" }], "Đã sửa 1 ô");
  const first = state();
  const readings = runs.length;
  const reading = pane.openFile(file);
  // The second workbook is on the worker's desk and just being read.
  for (let turn = 0; turn < 500 && runs.length === readings; turn++) await Promise.resolve();
  expect(runs.length).toBe(readings + 1);
  pane.cancel();
  await reading;
  expect(state()).toMatchObject({ result: first.result, journal: first.journal, unsaved: true, work: null });
  expect(state().notice).toBe("Đã hủy; chưa ghi gì.");
  await pane.undo();
  expect(state().result?.snapshot.findings).toHaveLength(1);
});

test("of two readings under way only the later one is shown", async () => {
  await pane.openFile(file);
  await Promise.all([
    pane.teach({ ...emptySettings, year: 2021 }, null),
    pane.teach({ ...emptySettings, year: 2022 }, null),
  ]);
  expect(state().settings.year).toBe(2022);
  expect(state().work).toBeNull();
});
