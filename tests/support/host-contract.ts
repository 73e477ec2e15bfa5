import { beforeAll, describe, expect, test } from "vitest";
import { cellAddress, cellKey } from "@shared/model/cell";
import type { Host } from "@shared/model/host";
import { emptySettings } from "@shared/model/settings";
import type { Sheet, Workbook } from "@shared/model/workbook";
import { runPipeline } from "@shared/pipeline";
import { outputSheets } from "@shared/report/sheets";
import { serializeSnapshot } from "@shared/snapshot/parse";
import { sampleTruth, type SampleName } from "./samples";

/** A host with one sample open in it, and a way to look at the workbook as it is now. */
export interface OpenHost {
  readonly host: Host;
  /** Reads anew what the host has made of the workbook: the open one in Excel, the file handed out last. */
  reread(): Promise<Workbook>;
}

export type OpenSample = (name: SampleName) => Promise<OpenHost>;

const silent = () => undefined;

/** The snapshot of a workbook as text, judged on the day of the sample's truth file. */
export function snapshotText(name: SampleName, workbook: Workbook): string {
  return serializeSnapshot(resultOf(name, workbook).snapshot);
}

function resultOf(name: SampleName, workbook: Workbook) {
  const { asOf } = sampleTruth(name);
  return runPipeline(workbook, emptySettings, { asOf, today: asOf, year: null, period: null });
}

/** What a sheet holds, cell by cell, whatever it looks like. */
export function contents(sheet: Sheet): string[] {
  return sheet.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.type !== "blank")
      .map((cell) => `${cellAddress(cell.row, cell.column)} ${cell.type} ${String(cell.value)} ${cell.link ?? ""}`),
  );
}

const clerks = (workbook: Workbook) => workbook.sheets.filter((sheet) => !sheet.own);
const ours = (workbook: Workbook) => workbook.sheets.filter((sheet) => sheet.own);
const all = (sheets: readonly Sheet[]) => sheets.map((sheet) => [sheet.name, contents(sheet)]);

/**
 * What every host keeps to, capability by capability; a capability that a host does not have is passed over. The
 * workbook that all hosts are held against is `expected`: the sample as read from its file.
 */
export function hostContract(names: readonly SampleName[], open: OpenSample, expected: (name: SampleName) => Workbook) {
  describe.each(names)("%s", (name) => {
    let opened: OpenHost;
    let before: Workbook;
    beforeAll(async () => {
      opened = await open(name);
      before = await opened.host.source.read(silent);
    });

    test("source: the snapshot is that of the file, addresses included, and stays the same", async () => {
      const wanted = snapshotText(name, expected(name));
      expect(wanted.length).toBeGreaterThan(1_000);
      expect(snapshotText(name, before)).toBe(wanted);
      expect(snapshotText(name, await opened.host.source.read(silent))).toBe(wanted);
    });

    test("editor: a fix changes its cell alone, and undo brings it back", async () => {
      const { editor, source } = opened.host;
      if (!editor) return;
      const at = resultOf(name, before).snapshot.tasks[0]?.source;
      if (!at) throw new Error("the sample has no task");
      const { undo } = await editor.apply([{ source: at, value: "Việc đã sửa 12/2024" }]);
      const changed = await source.read(silent);
      const differing = changedCells(before, changed);
      expect(differing).toEqual([cellKey(at)]);
      await undo();
      expect(changedCells(before, await source.read(silent))).toEqual([]);
    });

    test("editor: a sheet that is not there is refused", async () => {
      const { editor } = opened.host;
      if (!editor) return;
      const edit = { source: { sheet: "Không có trang này", cell: "A1" }, value: "x" };
      await expect(editor.apply([edit])).rejects.toMatchObject({ code: "sheet-gone" });
    });

    test("sheets: ours are added, the clerk's stay, the reading too; again gives the same", async () => {
      const { sheets } = opened.host;
      if (!sheets) return;
      const result = resultOf(name, before);
      const output = outputSheets(result.snapshot, emptySettings);
      expect(output.length).toBeGreaterThan(3);
      await sheets.writeSheets(output, silent);
      const once = await opened.reread();
      expect(all(clerks(once))).toEqual(all(clerks(before)));
      expect(
        ours(once)
          .map((sheet) => sheet.name)
          .sort(),
      ).toEqual(output.map((sheet) => sheet.name).sort());
      expect(snapshotText(name, once)).toBe(snapshotText(name, before));
      expect(once.settingsRows?.length).toBeGreaterThan(0);
      await sheets.writeSheets(output, silent);
      expect(all((await opened.reread()).sheets)).toEqual(all(once.sheets));
    });

    test("settings: what is saved is loaded", async () => {
      const { settings } = opened.host;
      const taught = { ...emptySettings, school: { name: "TRƯỜNG TIỂU HỌC BÌNH MINH" }, year: 2024 };
      await settings.save(taught);
      const loaded = await settings.load();
      expect([loaded.school.name, loaded.year]).toEqual(["TRƯỜNG TIỂU HỌC BÌNH MINH", 2024]);
    });

    test("navigator: a cell is shown; one on a sheet that is gone is refused", async () => {
      const { navigator } = opened.host;
      if (!navigator) return;
      const at = resultOf(name, before).snapshot.tasks[0]?.source;
      if (!at) throw new Error("the sample has no task");
      expect(["shown", "hidden"]).toContain(await navigator.reveal(at));
      expect(await navigator.reveal(at, { unhide: true })).toBe("shown");
      await expect(navigator.reveal({ sheet: "Không có trang này", cell: "A1" })).rejects.toMatchObject({
        code: "sheet-gone",
      });
    });
  });
}

/** Cells of the clerk's sheets that differ between two readings: "Theo dõi!B12". */
function changedCells(before: Workbook, after: Workbook): string[] {
  const cellsOf = (workbook: Workbook) =>
    new Map(
      clerks(workbook).flatMap((sheet) =>
        sheet.rows.flatMap((row) =>
          row.cells
            .filter((cell) => cell.type !== "blank")
            .map((cell) => {
              const key = cellKey({ sheet: sheet.name, cell: cellAddress(cell.row, cell.column) });
              return [key, JSON.stringify([cell.type, cell.value, cell.formula])] as const;
            }),
        ),
      ),
    );
  const [first, second] = [cellsOf(before), cellsOf(after)];
  const keys = new Set([...first.keys(), ...second.keys()]);
  return [...keys].filter((key) => first.get(key) !== second.get(key));
}
