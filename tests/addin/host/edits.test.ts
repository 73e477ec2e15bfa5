import { describe, expect, test } from "vitest";
import type { CellEdit } from "@shared/model/finding";
import type { CellState } from "../../excel/state";
import { bench, clerksCells, silent } from "./support";

const edit = (cell: string, value: CellEdit["value"], sheet = "Theo dõi"): CellEdit => ({
  source: { sheet, cell },
  value,
});

/** A bench whose workbook has been read, with some cells set before. */
async function opened(cells: Record<string, Partial<CellState>> = {}) {
  const made = bench();
  const sheet = made.excel.state.sheet("Theo dõi");
  if (!sheet) throw new Error("no sheet");
  for (const [place, state] of Object.entries(cells)) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    sheet.put(row, column, { ...sheet.cell(row, column), ...state });
  }
  await made.host.source.read(silent);
  const editor = made.host.editor;
  if (!editor) throw new Error("no editor");
  return { ...made, sheet, editor };
}

const values: [string, CellEdit["value"], Partial<CellState>, unknown, string][] = [
  ["a date in a date cell", "2024-03-15", { format: "dd/mm/yyyy", value: 1 }, 45366, "dd/mm/yyyy"],
  ["a date in a plain cell", "2024-03-15", {}, "2024-03-15", "General"],
  ["a number written as text", "05", {}, "05", "General"],
  ["words", "Văn thư", {}, "Văn thư", "General"],
  ["words behind a dash", "- Văn thư", {}, "- Văn thư", "General"],
  ["what looks like a formula", "=1+1", { format: "@", value: "x" }, "=1+1", "@"],
  ["nothing", null, { value: "x" }, "", "General"],
  ["a number", 80, {}, 80, "General"],
];

test.each(values)("%s is entered as such, and taken back", async (_name, value, before, after, format) => {
  const { editor, sheet, excel } = await opened({ "2,2": before });
  const was = clerksCells(excel);
  const { undo } = await editor.apply([edit("C3", value)]);
  expect([sheet.cell(2, 2).value, sheet.cell(2, 2).format]).toEqual([after, format]);
  await undo();
  expect(clerksCells(excel)).toBe(was);
});

test("a formula comes back as a formula", async () => {
  const { editor, sheet } = await opened({ "2,2": { value: 3, formula: "1+2" } });
  const { undo, edits } = await editor.apply([edit("C3", "ba")]);
  expect(sheet.cell(2, 2).formula).toBeNull();
  expect(edits).toEqual([edit("C3", "=1+2")]);
  await undo();
  expect(sheet.cell(2, 2).formula).toBe("1+2");
});

describe("nothing is written", () => {
  test("when a cell changed since it was read", async () => {
    const { editor, excel } = await opened();
    excel.remoteEdit("Theo dõi", 1, 2, "người khác");
    const was = clerksCells(excel);
    await expect(editor.apply([edit("B2", "x"), edit("C2", "y")])).rejects.toMatchObject({
      code: "changed-meanwhile",
      details: { cell: "Theo dõi!C2" },
    });
    expect(clerksCells(excel)).toBe(was);
  });

  test("when the sheet is gone, protected, or the workbook read-only", async () => {
    const gone = await opened();
    await expect(gone.editor.apply([edit("A1", "x", "Không có")])).rejects.toMatchObject({ code: "sheet-gone" });
    const locked = await opened();
    locked.sheet.protectedSheet = true;
    await expect(locked.editor.apply([edit("B2", "x")])).rejects.toMatchObject({
      code: "protected-sheet",
      details: { sheet: "Theo dõi" },
    });
    const closed = await opened();
    closed.excel.state.readOnly = true;
    await expect(closed.editor.apply([edit("B2", "x")])).rejects.toMatchObject({ code: "read-only" });
  });

  test("when Excel drops one of them: the others are taken back", async () => {
    const { editor, sheet, excel } = await opened();
    sheet.merges.push({ top: 1, left: 1, bottom: 2, right: 1 });
    const was = clerksCells(excel);
    await expect(
      editor.apply([edit("C2", "x"), edit("B3", null), edit("C3", "y"), edit("B3", "z")]),
    ).rejects.toBeTruthy();
    expect(clerksCells(excel)).toBe(was);
  });

  test.each([1, 2, 3])("when sync %d breaks off, whatever of it took effect", async (number) => {
    for (const when of ["before", "middle", "after"] as const) {
      const { editor, excel } = await opened();
      const was = clerksCells(excel);
      excel.failSync(number, { code: "GeneralException", when });
      await expect(editor.apply([edit("B2", "x"), edit("C2", "y")])).rejects.toMatchObject({ name: "UserError" });
      expect(clerksCells(excel), when).toBe(was);
    }
  });
});

test("what somebody wrote over a fix is not taken back", async () => {
  const { editor, excel, sheet } = await opened();
  const { undo } = await editor.apply([edit("B2", "x")]);
  excel.remoteEdit("Theo dõi", 1, 1, "người khác");
  await expect(undo()).rejects.toMatchObject({ code: "changed-meanwhile" });
  expect(sheet.cell(1, 1).value).toBe("người khác");
});

test("a cell being edited is waited for, then told", async () => {
  const { editor, excel } = await opened();
  excel.cellEditing = true;
  await expect(editor.apply([edit("B2", "x")])).rejects.toMatchObject({ code: "cell-edit-mode" });
  const { excel: other, editor: again } = await opened();
  other.cellEditing = true;
  setTimeout(() => (other.cellEditing = false), 0);
  await again.apply([edit("B2", "x")]);
  expect(other.state.sheet("Theo dõi")?.cell(1, 1).value).toBe("x");
});
