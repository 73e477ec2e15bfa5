import { expect, test } from "vitest";
import type { RangeRef } from "@shared/model/cell";
import { createExcelHost } from "../../../addin/host/excel-host";
import { firstDifference } from "../../../addin/host/activation";
import type { SheetOutline } from "../../../addin/host/read/outline";
import { connect, excel2021 } from "../../excel/client";
import { bench, hostOptions, silent } from "./support";

const sheet = (words: Partial<SheetOutline> = {}): SheetOutline => ({
  id: "1",
  name: "A",
  hidden: false,
  own: false,
  used: { row: 0, column: 0, rows: 3, columns: 2 },
  ...words,
});

test.each([
  ["nothing", [sheet()], null],
  ["a longer sheet", [sheet({ used: { row: 0, column: 0, rows: 4, columns: 2 } })], { sheet: "A", range: "A1:B4" }],
  ["another name", [sheet({ name: "B" })], { sheet: "B", range: "A1:B3" }],
  ["a new sheet", [sheet(), sheet({ id: "2", name: "C", used: null })], { sheet: "C", range: "A1:A1" }],
  ["a sheet less", [], { sheet: "A", range: "A1:B3" }],
  ["a sheet of ours", [sheet(), sheet({ id: "3", own: true })], null],
])("%s is told", (_name, now, told) => expect(firstDifference([sheet()], now)).toEqual(told));

test("coming back to the pane shows a change that no event told of", async () => {
  const { excel } = bench();
  const listeners = new Set<() => void>();
  const page = {
    visibilityState: "visible",
    addEventListener: (_type: string, listener: () => void) => void listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => void listeners.delete(listener),
  };
  const host = createExcelHost(connect(excel, excel2021), { ...hostOptions, page });
  const heard: RangeRef[] = [];
  const stop = host.navigator?.onChange((range) => heard.push(range));
  await host.source.read(silent);
  const back = async () => {
    for (const listener of listeners) listener();
    await new Promise((resolve) => setTimeout(resolve, 40));
  };
  await back();
  expect(heard).toEqual([]);
  const state = excel.state.sheet("Theo dõi");
  state?.put(7, 1, { ...state.cell(7, 1), value: "không ai báo" });
  await back();
  expect(heard).toEqual([{ sheet: "Theo dõi", range: "A1:C8" }]);
  stop?.();
  expect(listeners.size).toBe(0);
});
