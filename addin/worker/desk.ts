import type { CellRef } from "@shared/model/cell";
import { cellKey, parseAddress } from "@shared/model/cell";
import { UserError, type Progress } from "@shared/model/host";
import { emptySettings, type Settings } from "@shared/model/settings";
import type { Workbook } from "@shared/model/workbook";
import type { PipelineResult } from "@shared/pipeline";
import type { CallName, Calls, Opened, Question, ReadOptions, ReadResult } from "./calls";
import { explainTask } from "./explain";
import { headerFingerprint } from "./fingerprint";
import { readableText } from "./shown";
import { columnSamples } from "./samples";
import { surroundings } from "./surroundings";
import type { Tools } from "./tools";

/** Answers the pane's questions over the one workbook that lies on it. */
export interface Desk {
  answer(question: Question, progress: Progress): Promise<unknown>;
  /** Name of the file that a question is about. */
  fileName(question: Question): string;
}

type Handlers = { [Name in CallName]: (input: Calls[Name]["input"], progress: Progress) => unknown };

/** The worker's whole work, without the worker: the same in a test as in the browser. */
export function createDesk(tools: Tools): Desk {
  let workbook: Workbook | null = null;
  let bytes: Uint8Array | null = null;
  let result: PipelineResult | null = null;
  let last: { readonly key: string; readonly result: PipelineResult } | null = null;

  const onDesk = <T>(value: T | null): T => {
    if (value === null) throw new UserError("worker-died");
    return value;
  };

  const lay = (laid: Workbook, from: Uint8Array | null): Opened => {
    workbook = laid;
    bytes = from;
    result = null;
    last = null;
    return {
      fileName: laid.fileName,
      sheets: laid.sheets.map(({ name, hidden, own, rows }) => ({ name, hidden, own, rows: rows.length })),
      settings: laid.settingsRows ? tools.settingsFromRows(laid.settingsRows) : null,
    };
  };

  /** The pipeline's result; asked again for the same, it is not run again. */
  const run = (settings: Settings, options: ReadOptions, progress: Progress): PipelineResult => {
    const key = JSON.stringify([settings, options]);
    if (last?.key !== key) {
      const all = { ...options, year: settings.year, period: null, progress };
      last = { key, result: tools.runPipeline(onDesk(workbook), settings, all) };
    }
    return last.result;
  };

  const handlers: Handlers = {
    "open-file": ({ fileName, bytes: given }, progress) => {
      progress("open", 0);
      return lay(tools.openWorkbook(given, fileName, progress), given);
    },
    adopt: ({ workbook: given }) => lay(given, null),
    fingerprint: ({ options }, progress) => {
      try {
        return headerFingerprint(run(emptySettings, options, progress).layout);
      } catch (error) {
        if (error instanceof UserError && error.code === "no-table") return null;
        throw error;
      }
    },
    read: ({ settings, options }, progress): ReadResult => {
      const open = onDesk(workbook);
      result = run(settings, options, progress);
      const { snapshot, layout } = result;
      const sources = snapshot.findings.flatMap(({ source, fix }) => [
        ...(source ? [source] : []),
        ...(fix?.edits.map((edit) => edit.source) ?? []),
      ]);
      return {
        snapshot,
        layout,
        settings: result.settings,
        samples: columnSamples(open, layout),
        cover: tools.planCover(result),
        ...shownCells(open, sources),
      };
    },
    surroundings: ({ at }) => surroundings(onDesk(workbook), result?.layout ?? null, at),
    explain: ({ taskId }) => {
      const task = onDesk(result).structured.tasks.find(({ id }) => id === taskId);
      return task ? explainTask(task) : [];
    },
    rules: () => tools.ruleCards(),
    edit: ({ edits }, progress) => {
      const done = tools.editCells(onDesk(bytes), edits);
      bytes = done.bytes;
      last = null;
      workbook = tools.openWorkbook(done.bytes, onDesk(workbook).fileName, progress);
      return { undo: done.undo, bytes: done.bytes };
    },
    sheets: () => {
      const { snapshot, settings } = onDesk(result);
      return tools.outputSheets(snapshot, settings);
    },
    plan: ({ bytes: given, fileName }) => tools.readPlanFile(given, fileName),
    tracking: ({ plan, year }, progress) => {
      progress("write", 0);
      return tools.blankWorkbook(plan, year);
    },
    form: ({ fileName, bytes: form }, progress) => {
      progress("write", 0);
      const read = onDesk(result);
      return tools.fillForm(tools.reportOf(read), form, fileName, read.workbook.fileName);
    },
    "form-start": (_, progress) => {
      progress("write", 0);
      return tools.startForm();
    },
    preview: () => tools.reportOf(onDesk(result)),
    make: ({ product, template }, progress) => {
      progress("write", 0);
      return tools.makeProduct(product, onDesk(result), bytes, template);
    },
    workbook: () => onDesk(workbook),
    graft: ({ sheets }) => ({
      bytes: tools.graftSheets(onDesk(bytes), sheets, result?.snapshot.asOf ?? "2000-01-01"),
    }),
  };

  return {
    fileName({ name, input }) {
      if (name === "open-file" || name === "plan" || name === "form")
        return (input as Calls["open-file"]["input"]).fileName;
      return workbook?.fileName ?? "";
    },
    async answer({ name, input }, progress) {
      const handler = handlers[name] as (input: unknown, progress: Progress) => unknown;
      return handler(input, progress);
    },
  };
}

/** What the cells hold, "Sheet!A1" → shown text, and which of them hold a formula; empty cells are left out. */
export function shownCells(
  workbook: Workbook,
  cells: readonly CellRef[],
): { shown: Record<string, string>; formulas: string[] } {
  const shown: Record<string, string> = {};
  const formulas = new Set<string>();
  const bySheet = new Map<string, Map<number, CellRef[]>>();
  for (const cell of cells) {
    const place = parseAddress(cell.cell);
    if (!place) continue;
    const rows = bySheet.get(cell.sheet) ?? new Map<number, CellRef[]>();
    bySheet.set(cell.sheet, rows);
    rows.set(place.row, [...(rows.get(place.row) ?? []), cell]);
  }
  for (const sheet of workbook.sheets) {
    const rows = bySheet.get(sheet.name);
    if (!rows) continue;
    for (const row of sheet.rows) {
      for (const ref of rows.get(row.number) ?? []) {
        const cell = row.cells.find((one) => one.column === parseAddress(ref.cell)?.column);
        if (!cell) continue;
        if (cell.shown !== "") shown[cellKey(ref)] = readableText(sheet, cell);
        if (cell.formula !== null) formulas.add(cellKey(ref));
      }
    }
  }
  return { shown, formulas: [...formulas] };
}
