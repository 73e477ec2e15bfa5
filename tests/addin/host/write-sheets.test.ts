import { expect, test } from "vitest";
import { excel2021, excel365 } from "../../excel/client";
import type { Fault, InMemoryExcel } from "../../excel/in-memory-excel";
import { bench, clerksCells, ownSheet, silent } from "./support";

const both = (mark: string, rows = 2) => [
  ownSheet("tasks", "Nhiệm vụ", mark, rows),
  ownSheet("settings", "Cấu hình", mark, 1),
];

test.each([excel2021, excel365])("our sheets stand in Excel %s as their values say", async (version) => {
  const { excel, host } = bench(version);
  const before = clerksCells(excel);
  await host.sheets?.writeSheets(both("một"), silent);
  expect(excel.state.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual([
    ["Theo dõi", "Visible"],
    ["Nhiệm vụ", "Visible"],
    ["Cấu hình", "Visible"],
  ]);
  const sheet = excel.state.sheet("Nhiệm vụ");
  if (!sheet) throw new Error("no sheet");
  const row = (number: number) => [0, 1, 2, 3, 4, 5].map((column) => sheet.cell(number, column));
  expect(row(3).map((cell) => [cell.value, cell.formula, cell.format])).toEqual([
    ["=một", null, "@"],
    [45366, null, "dd/mm/yyyy"],
    ["Theo dõi!B2", `HYPERLINK("#'Theo dõi'!B2","Theo dõi!B2")`, "General"],
    [0.8, null, "0%"],
    [1, null, "General"],
    ["Chưa thực hiện", null, "@"],
  ]);
  expect(row(5)[4]?.formula).toBe("SUM(SDV_tasks[Số lượng])");
  expect(sheet.tables.map((table) => [table.name, table.totals, table.box])).toEqual([
    ["SDV_tasks", true, { top: 2, left: 0, bottom: 4, right: 5 }],
  ]);
  expect(sheet.charts.map((chart) => [chart.type, chart.title, chart.series])).toEqual([
    [
      "BarClustered",
      "Số lượng",
      [
        {
          name: "Số lượng",
          values: { top: 3, left: 4, bottom: 4, right: 4 },
          categories: { top: 3, left: 0, bottom: 4, right: 0 },
          color: "#2E7D32",
          points: new Map(),
        },
      ],
    ],
  ]);
  expect(sheet.charts[0]?.place).toEqual({ top: 2, left: 7, bottom: 16, right: 12 });
  expect(sheet.conditionalFormats.map((one) => [one.rule, one.fill])).toEqual([
    [{ formula1: '="Đã hoàn thành"', operator: "EqualTo" }, "#C6EFCE"],
  ]);
  expect(sheet.validations.map((one) => one.rule)).toEqual([
    { list: { inCellDropDown: true, source: "Đã hoàn thành,Chưa thực hiện" } },
  ]);
  expect([sheet.frozenRows, sheet.page.orientation, sheet.page.titleRows, sheet.tabColor]).toEqual([
    3,
    "Landscape",
    "$3:$3",
    "#2E7D32",
  ]);
  expect(excel.state.names).toEqual([
    { name: "SoDanVan.sheets", formula: "='Nhiệm vụ'!$A$1,'Cấu hình'!$A$1", visible: false },
    { name: "SoDanVan.tasks", formula: "='Nhiệm vụ'!$A$1", visible: false },
    { name: "SoDanVan.settings", formula: "='Cấu hình'!$A$1", visible: false },
  ]);
  expect(clerksCells(excel)).toBe(before);
  expect(excel.touched.filter((touch) => touch.sheet === "Theo dõi")).toEqual([]);
});

test("written again, the new ones take the places of the old ones; what is read calls them ours", async () => {
  const { excel, host } = bench();
  await host.sheets?.writeSheets(both("một"), silent);
  await host.sheets?.writeSheets(both("hai", 3), silent);
  expect(excel.state.sheets.map((sheet) => sheet.name)).toEqual(["Theo dõi", "Nhiệm vụ", "Cấu hình"]);
  expect(excel.state.sheet("Nhiệm vụ")?.cell(0, 0).value).toBe("Nhiệm vụ (hai)");
  expect(excel.state.sheet("Nhiệm vụ")?.tables[0]?.name).toBe("SDV_tasks");
  expect(excel.state.names.map((one) => one.name)).toHaveLength(3);
  const workbook = await host.source.read(silent);
  expect(workbook.sheets.map((sheet) => [sheet.name, sheet.own])).toEqual([
    ["Theo dõi", false],
    ["Nhiệm vụ", true],
    ["Cấu hình", true],
  ]);
  expect(workbook.settingsRows?.[0]?.[0]).toBe("Cấu hình (hai)");
});

test("a sheet and a table of the clerk's that are called like ours are left alone", async () => {
  const { excel, host } = bench();
  const theirs = excel.state.addSheet("Nhiệm vụ");
  theirs.put(0, 0, { ...theirs.cell(0, 0), value: "của trường" });
  theirs.tables.push({
    id: "x",
    name: "SDV_tasks",
    box: { top: 0, left: 0, bottom: 1, right: 0 },
    totals: false,
    style: "",
    filterButton: true,
  });
  await host.sheets?.writeSheets(both("một"), silent);
  await host.sheets?.writeSheets(both("hai"), silent);
  expect(excel.state.sheets.map((sheet) => sheet.name)).toEqual(["Theo dõi", "Nhiệm vụ", "Nhiệm vụ (2)", "Cấu hình"]);
  expect(theirs.cell(0, 0).value).toBe("của trường");
  expect(excel.state.sheet("Nhiệm vụ (2)")?.tables[0]?.name).toBe("SDV_tasks_2");
});

test("saving the settings replaces their sheet only", async () => {
  const { excel, host } = bench();
  await host.sheets?.writeSheets(both("một"), silent);
  const { emptySettings } = await import("@shared/model/settings");
  await host.settings.save({ ...emptySettings, school: { name: "mới" } });
  expect(excel.state.sheet("Nhiệm vụ")?.cell(0, 0).value).toBe("Nhiệm vụ (một)");
  expect(excel.state.sheet("Cấu hình")?.cell(0, 0).value).toBe("Cấu hình (mới)");
  expect(excel.state.names.find((one) => one.name === "SoDanVan.sheets")?.formula).toBe(
    "='Nhiệm vụ'!$A$1,'Cấu hình'!$A$1",
  );
});

const own = (excel: InMemoryExcel) =>
  excel.state.sheets.filter((sheet) => sheet.name !== "Theo dõi").map((sheet) => [sheet.name, sheet.cell(0, 0).value]);

const old = [
  ["Nhiệm vụ", "Nhiệm vụ (một)"],
  ["Cấu hình", "Cấu hình (một)"],
];
const fresh = [
  ["Nhiệm vụ", "Nhiệm vụ (hai)"],
  ["Cấu hình", "Cấu hình (hai)"],
];

/** How many syncs a writing takes, so that each can be made to fail once. */
async function syncsOfWriting(): Promise<number> {
  const { excel, host } = bench();
  await host.sheets?.writeSheets(both("một"), silent);
  const before = excel.syncs.length;
  await host.sheets?.writeSheets(both("hai"), silent);
  return excel.syncs.length - before;
}

const kinds: readonly Fault["when"][] = ["before", "middle", "after"];
const codes = ["AccessDenied", "InvalidOperationInCellEditMode", "SessionNotFound", "GeneralException"];

test.each(kinds.flatMap((when) => codes.map((code) => [when, code] as const)))(
  "whichever sync breaks off %s with %s, our sheets are the old or the new ones, and the clerk's are as they were",
  async (when, code) => {
    const syncs = await syncsOfWriting();
    expect(syncs).toBeGreaterThan(3);
    const seen = new Set<string>();
    for (let number = 1; number <= syncs; number += 1) {
      for (const first of [true, false]) {
        const { excel, host } = bench();
        const before = clerksCells(excel);
        if (!first) await host.sheets?.writeSheets(both("một"), silent);
        excel.failSync(number, { code, when });
        const outcome = await host.sheets?.writeSheets(both("hai"), silent).then(
          () => "done",
          (error: unknown) => (error as { name: string }).name,
        );
        const state = own(excel);
        const allowed = outcome === "done" ? [fresh] : [first ? [] : old, fresh];
        expect(allowed, `sync ${number}, ${first ? "first" : "again"}, ${String(outcome)}`).toContainEqual(state);
        expect(outcome === "done" || outcome === "UserError").toBe(true);
        expect(clerksCells(excel)).toBe(before);
        seen.add(String(outcome));
        // The next writing repairs whatever is left.
        await host.sheets?.writeSheets(both("hai"), silent);
        expect(own(excel)).toEqual(fresh);
        expect(excel.state.names.map((one) => one.name).sort()).toEqual([
          "SoDanVan.settings",
          "SoDanVan.sheets",
          "SoDanVan.tasks",
        ]);
      }
    }
    expect(seen.size).toBeGreaterThan(0);
  },
);

test.each([
  ["readOnly", (excel: InMemoryExcel) => void (excel.state.readOnly = true), "read-only"],
  ["a protected structure", (excel: InMemoryExcel) => void (excel.state.structureProtected = true), "protected-sheet"],
  ["viewing only", (excel: InMemoryExcel) => void (excel.viewOnly = true), "protected-sheet"],
  ["a cell being edited", (excel: InMemoryExcel) => void (excel.cellEditing = true), "cell-edit-mode"],
])("with %s nothing is written", async (_name, spoil, code) => {
  const { excel, host } = bench();
  spoil(excel);
  await expect(host.sheets?.writeSheets(both("một"), silent)).rejects.toMatchObject({ code });
  expect(own(excel)).toEqual([]);
});
