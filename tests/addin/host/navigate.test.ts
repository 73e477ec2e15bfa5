import { expect, test } from "vitest";
import type { RangeRef } from "@shared/model/cell";
import { bench, ownSheet, silent } from "./support";

const pause = (milliseconds = 40) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a cell is selected on its sheet", async () => {
  const { excel, host } = bench();
  const other = excel.state.addSheet("Khác");
  excel.state.activeSheetId = other.id;
  expect(await host.navigator?.reveal({ sheet: "Theo dõi", cell: "B2" })).toBe("shown");
  expect(excel.state.selection?.box).toEqual({ top: 1, left: 1, bottom: 1, right: 1 });
  expect(excel.state.sheet("Theo dõi")?.id).toBe(excel.state.activeSheetId);
});

test.each([
  ["row", (excel: ReturnType<typeof bench>["excel"]) => excel.state.sheet("Theo dõi")?.hiddenRows.add(1)],
  ["column", (excel: ReturnType<typeof bench>["excel"]) => excel.state.sheet("Theo dõi")?.hiddenColumns.add(1)],
  [
    "sheet",
    (excel: ReturnType<typeof bench>["excel"]) => {
      excel.state.addSheet("Khác");
      const sheet = excel.state.sheet("Theo dõi");
      if (sheet) sheet.visibility = "VeryHidden";
    },
  ],
])("on a hidden %s it stays hidden until asked", async (_name, hide) => {
  const { excel, host } = bench();
  hide(excel);
  const at = { sheet: "Theo dõi", cell: "B2" };
  expect(await host.navigator?.reveal(at)).toBe("hidden");
  expect(excel.state.selection).toBeNull();
  expect(await host.navigator?.reveal(at, { unhide: true })).toBe("shown");
  const sheet = excel.state.sheet("Theo dõi");
  expect([sheet?.visibility, sheet?.hiddenRows.size, sheet?.hiddenColumns.size]).toEqual(["Visible", 0, 0]);
});

test("a sheet that is gone is said to be", async () => {
  const { host } = bench();
  await expect(host.navigator?.reveal({ sheet: "Cũ", cell: "A1" })).rejects.toMatchObject({
    code: "sheet-gone",
    details: { sheet: "Cũ" },
  });
});

test("changes are told together once they pause, others' too, our own not", async () => {
  const { excel, host } = bench();
  const heard: RangeRef[] = [];
  const stop = host.navigator?.onChange((range) => heard.push(range));
  await host.source.read(silent);
  excel.localEdit("Theo dõi", 1, 1, "a");
  excel.remoteEdit("Theo dõi", 2, 2, "b");
  expect(heard).toEqual([]);
  await pause();
  expect(heard).toEqual([{ sheet: "Theo dõi", range: "B2:C3" }]);
  await host.sheets?.writeSheets([ownSheet("tasks", "Nhiệm vụ", "x")], silent);
  await host.editor?.apply([{ source: { sheet: "Theo dõi", cell: "A2" }, value: "c" }]);
  await pause(60);
  expect(heard).toHaveLength(1);
  excel.localEdit("Nhiệm vụ", 5, 0, "trong trang của ta");
  await pause();
  expect(heard).toHaveLength(1);
  stop?.();
  await pause(350);
  excel.localEdit("Theo dõi", 1, 1, "d");
  await pause();
  expect(heard).toHaveLength(1);
});
