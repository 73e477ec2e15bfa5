import { expect, test } from "vitest";
import type { Cell } from "@shared/model/cell";
import type { Workbook } from "@shared/model/workbook";
import { shownCells } from "../../../addin/worker/desk";
import { explainTask } from "../../../addin/worker/explain";
import { baseName, normalisedName } from "../../../addin/worker/file-names";
import { headerFingerprint } from "../../../addin/worker/fingerprint";
import { putTogether, takeApart } from "../../../addin/worker/parts";
import { columnSamples } from "../../../addin/worker/samples";
import { surroundings } from "../../../addin/worker/surroundings";
import { finding, layoutOf, readResult, snapshotTask, table } from "../../support/pane";
import { task } from "../../support/structured";

function cell(row: number, column: number, shown: string): Cell {
  return {
    row,
    column,
    type: "text",
    value: shown,
    shown,
    formula: null,
    style: { font: null, bold: false, italic: false, fill: null, numberFormat: "General", percent: false },
    link: null,
  };
}

function workbook(rows: readonly Cell[][]): Workbook {
  return {
    fileName: "so.xlsx",
    settingsRows: null,
    sheets: [
      {
        name: "Theo dõi",
        hidden: false,
        own: false,
        rows: rows.map((cells) => ({ number: cells[0]?.row ?? 0, hidden: false, cells })),
        merges: [],
        hiddenColumns: new Set(),
      },
    ],
  };
}

const book = workbook([
  [cell(9, 1, "STT"), cell(9, 2, "Nội dung"), cell(9, 3, "Phụ trách")],
  [cell(10, 2, "Họp"), cell(10, 3, "CĐ")],
  [cell(11, 2, "Họp"), cell(11, 3, "BGH")],
  [cell(12, 2, "Tuyên\ntruyền"), cell(12, 3, "VT")],
  [cell(13, 2, "Báo cáo"), cell(13, 3, "KT")],
  [cell(30, 2, "Dưới bảng")],
]);

test("samples are the first three different values below a heading, on one line", () => {
  const samples = columnSamples(book, layoutOf([table()]));
  expect(samples["Theo dõi!A9"]).toEqual({
    1: [],
    2: ["Họp", "Tuyên truyền", "Báo cáo"],
    3: ["CĐ", "BGH", "VT"],
  });
});

test("surroundings are two cells each way, empty ones too, cut at the sheet's edge", () => {
  const cut = surroundings(book, layoutOf([table()]), { sheet: "Theo dõi", cell: "B11" });
  expect(cut.columns).toEqual([1, 2, 3, 4, 5]);
  expect(cut.rows.map(({ number }) => number)).toEqual([9, 10, 11, 12, 13]);
  expect(cut.rows[2]?.cells.map(({ text }) => text)).toEqual(["", "Họp", "BGH", "", ""]);
  expect(cut.header).toBe("Nội dung");
});

test("surroundings of an empty cell below everything still show the place", () => {
  const cut = surroundings(book, null, { sheet: "Theo dõi", cell: "D40" });
  expect(cut.rows.every(({ cells }) => cells.every(({ text }) => text === ""))).toBe(true);
  expect(cut.header).toBeNull();
});

test("shown texts are found by address, empty cells left out; formulas are named", () => {
  const calculated = workbook([[cell(10, 3, "CĐ"), { ...cell(10, 4, "50%"), formula: "E10/F10" }]]);
  expect(
    shownCells(calculated, [
      { sheet: "Theo dõi", cell: "C10" },
      { sheet: "Theo dõi", cell: "D10" },
      { sheet: "Theo dõi", cell: "F10" },
      { sheet: "Không có", cell: "C10" },
    ]),
  ).toEqual({ shown: { "Theo dõi!C10": "CĐ", "Theo dõi!D10": "50%" }, formulas: ["Theo dõi!D10"] });
});

test("the fingerprint follows the headings, not the sheet's name or the rows", () => {
  const one = headerFingerprint(layoutOf([table()]));
  expect(one).toMatch(/^[0-9a-f]{16}$/);
  expect(headerFingerprint(layoutOf([table({ sheet: "Tháng 2", body: null })]))).toBe(one);
  const [first, ...others] = table().columns;
  const renamed = first ? [{ ...first, header: "TT" }, ...others] : [];
  expect(headerFingerprint(layoutOf([table({ columns: renamed })]))).not.toBe(one);
  expect(headerFingerprint(layoutOf([]))).toBeNull();
});

test("an explanation names the cell and the form for what is stated, and says what is missing", () => {
  const reasons = explainTask(task({}));
  const fields = reasons.map(({ field }) => field);
  expect(fields.slice(0, 3)).toEqual(["title", "path", "lead"]);
  expect(reasons.find(({ field }) => field === "completedOn")?.how).toBe("missing");
});

test.each([
  ["sổ 2024.v2.xlsx", "sổ 2024.v2", "sổ 2024.v2 (đã chuẩn hóa).xlsx"],
  ["a.XLSM", "a", "a (đã chuẩn hóa).xlsm"],
  ["a (đã chuẩn hóa).xlsx", "a (đã chuẩn hóa)", "a (đã chuẩn hóa).xlsx"],
])("%s is named %s and saved as %s", (fileName, base, normalised) => {
  expect(baseName(fileName)).toBe(base);
  expect(normalisedName(fileName)).toBe(normalised);
});

test("a long reading goes over in parts and is whole again", () => {
  const tasks = Array.from({ length: 3_100 }, (_, index) => snapshotTask({ id: `t${index}` }));
  const result = readResult({ tasks, findings: [finding()] });
  const { rest, parts } = takeApart(result);
  expect(rest.snapshot.tasks).toEqual([]);
  expect(parts.map(({ list, items }) => [list, items.length])).toEqual([
    ["tasks", 1_500],
    ["tasks", 1_500],
    ["tasks", 100],
    ["findings", 1],
  ]);
  expect(putTogether(rest, parts)).toEqual(result);
});
