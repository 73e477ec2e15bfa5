import { expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { accept, noteOf, restore } from "../../../../addin/pane/check/accept";
import { changesOf, editsOf, fixable } from "../../../../addin/pane/check/fixes";
import { entriesOf } from "../../../../addin/pane/check/list";
import { finding } from "../../../support/pane";

const key = "due-missing Theo dõi!F12";
const source = { sheet: "Theo dõi", cell: "F12" };

test("accepting keeps the note beside the key, twice is once, restoring takes both away", () => {
  const once = accept(emptySettings, [key], "  Làm theo lịch của phường ");
  expect(once.report?.acknowledged).toEqual([key]);
  expect(noteOf(once, key)).toBe("Làm theo lịch của phường");
  expect(accept(once, [key], "").report?.acknowledged).toEqual([key]);
  const back = restore(once, key);
  expect(back.report?.acknowledged).toEqual([]);
  expect(noteOf(back, key)).toBeNull();
});

test("accepting keeps the clerk's other words", () => {
  const before = { ...emptySettings, report: { narratives: { "IV.1": "Tốt" }, number: "12" } };
  expect(accept(before, [key], "").report).toEqual({
    narratives: { "IV.1": "Tốt" },
    number: "12",
    acknowledged: [key],
  });
});

test("before and after of a fix, dates as written here, an empty cell as nothing", () => {
  expect(changesOf([{ source, value: "2024-03-05" }], { "Theo dõi!F12": "3/5/2024" })).toEqual([
    { cell: "Theo dõi!F12", before: "3/5/2024", after: "05/3/2024" },
  ]);
  expect(changesOf([{ source, value: null }], {})).toEqual([{ cell: "Theo dõi!F12", before: "", after: "" }]);
});

test("all fixes of a rule touch each cell once", () => {
  const fix = { title: "Sửa", edits: [{ source, value: "a" }] };
  const other = { title: "Sửa", edits: [{ source: { ...source, cell: "F13" }, value: "b" }] };
  const entries = entriesOf([finding({ fix }), finding({ fix }), finding({ fix: other }), finding()]);
  expect(fixable(entries)).toHaveLength(3);
  expect(editsOf({ rule: "due-missing", severity: "error", entries })).toEqual([...fix.edits, ...other.edits]);
});
