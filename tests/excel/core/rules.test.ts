import { beforeEach, expect, test } from "vitest";
import { connect, type Client } from "../client";
import { InMemoryExcel } from "../in-memory-excel";
import type { SheetState } from "../state";

let host: InMemoryExcel;
let sheet: SheetState;
let client: Client;

beforeEach(() => {
  host = new InMemoryExcel();
  sheet = host.state.addSheet("A");
  host.state.addSheet("B");
  client = connect(host, "1.20");
});

type Batch = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** Runs one batch on sheet A; the error's code, or null. */
async function codeOf(batch: Batch): Promise<string | null> {
  try {
    await client.Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem("A"), context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

const many = (rows: number, columns: number, value: string) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

const refusals: [string, Batch, string][] = [
  ["too few rows", (a) => (a.getRange("A1:B2").values = [[1, 2]]), "InvalidArgument"],
  ["ragged rows", (a) => (a.getRange("A1:B2").values = [[1, 2], [3]]), "InvalidArgument"],
  ["a dash before words", (a) => (a.getRange("A1").values = [["- Nội dung"]]), "InvalidArgument"],
  ["a formula that does not close", (a) => (a.getRange("A1").values = [['=HYPERLINK("a"']]), "InvalidArgument"],
  [
    "a literal above 255",
    (a) => (a.getRange("A1").values = [[`=HYPERLINK("${"x".repeat(256)}","t")`]]),
    "InvalidArgument",
  ],
  ["a cell above 32,767", (a) => (a.getRange("A1").values = [["x".repeat(32_768)]]), "InvalidArgument"],
  ["a sheet's name above 31", (a) => (a.name = "x".repeat(32)), "InvalidArgument"],
  ["a sheet's name twice", (a) => (a.name = "B"), "ItemAlreadyExists"],
  [
    "a table over merged cells",
    (a) => (a.getRange("A1:B1").merge(), a.tables.add("A1:B2", true)),
    "MergedRangeConflict",
  ],
  ["a table over a table", (a) => (a.tables.add("A1:B2", true), a.tables.add("B2:C3", true)), "InvalidArgument"],
  ["merging inside a table", (a) => (a.tables.add("A1:B2", true), a.getRange("A1:B1").merge()), "MergedRangeConflict"],
  [
    "a drop-down above 255",
    (a) => (a.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
    "InvalidArgument",
  ],
  [
    "selecting elsewhere",
    (_a, context) => context.workbook.worksheets.getItem("B").getRange("A1").select(),
    "InvalidSelection",
  ],
  [
    "showing a hidden sheet",
    (a, context) => (
      (context.workbook.worksheets.getItem("B").visibility = "Hidden"),
      context.workbook.worksheets.getItem("B").activate(),
      a
    ),
    "InvalidOperation",
  ],
  [
    "hiding the last sheet",
    (a, context) => ((context.workbook.worksheets.getItem("B").visibility = "Hidden"), (a.visibility = "Hidden")),
    "InvalidOperation",
  ],
  ["an address too long", (a) => a.getRange(`A1,${"B2,".repeat(4000)}`), "InvalidArgument"],
];

test.each(refusals)("Excel refuses %s", async (_name, batch, code) => {
  expect(await codeOf(batch)).toBe(code);
});

const entries: [string, unknown, unknown, string][] = [
  ["General", "12", 12, "General"],
  ["General", "'12", "12", "General"],
  ["General", "12%", 0.12, "0%"],
  ["General", "true", true, "General"],
  ["General", "15/3/2024", "15/3/2024", "General"],
  ["General", "2024-03-15", 45366, "m/d/yyyy"],
  ["General", "-5", -5, "General"],
  ["@", "=A1", "=A1", "@"],
  ["@", 12, "12", "@"],
  ["dd/mm/yyyy", 45366, 45366, "dd/mm/yyyy"],
];

test.each(entries)("in a %s cell %s becomes %s", async (format, input, value, shownFormat) => {
  sheet.put(0, 0, { ...sheet.cell(0, 0), format });
  expect(await codeOf((a) => (a.getRange("A1").values = [[input]]))).toBeNull();
  expect([sheet.cell(0, 0).value, sheet.cell(0, 0).format]).toEqual([value, shownFormat]);
});

test("null leaves a cell, an empty text clears it, a cell under a merge drops it", async () => {
  expect(await codeOf((a) => (a.getRange("A1:C1").values = [["a", "b", "c"]]))).toBeNull();
  expect(await codeOf((a) => (a.getRange("A1:C1").values = [[null, "", "d"]]))).toBeNull();
  expect([0, 1, 2].map((column) => sheet.cell(0, column).value)).toEqual(["a", "", "d"]);
  sheet.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
  expect(await codeOf((a) => (a.getRange("A1:B1").values = [["x", "y"]]))).toBeNull();
  expect([0, 1].map((column) => sheet.cell(0, column).value)).toEqual(["x", ""]);
});

test("large arrays go in rows, as the client cuts them, within one sync", async () => {
  expect(await codeOf((a) => (a.getRangeByIndexes(0, 0, 500, 12).values = many(500, 12, "Việc")))).toBeNull();
  expect(sheet.cell(499, 11).value).toBe("Việc");
  expect(host.syncs.filter((sync) => sync.requestBytes > 10_000)).toHaveLength(1);
});

test("more than 5 MB are refused both ways, on the web", async () => {
  const big = many(600, 1, "x".repeat(10_000));
  expect(await codeOf((a) => (a.getRangeByIndexes(0, 0, 600, 1).values = big))).toBe("RequestPayloadSizeLimitExceeded");
  host.limitsPayload = false;
  expect(await codeOf((a) => (a.getRangeByIndexes(0, 0, 600, 1).values = big))).toBeNull();
  host.limitsPayload = true;
  expect(await codeOf((a) => a.getRangeByIndexes(0, 0, 600, 1).load("values"))).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test("more than 5 million cells read as null", async () => {
  const values = await client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("A").getRange("A:J");
    range.load("values");
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toBeNull();
});

test("merged areas: those that begin in the range, at most 512", async () => {
  for (let row = 0; row < 600; row += 1) sheet.merges.push({ top: row, left: 0, bottom: row, right: 1 });
  expect(await codeOf((a) => a.getRange("A1:B600").getMergedAreasOrNullObject().load("address"))).toBe(
    "GeneralException",
  );
  const inside = await client.Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getItem("A").getRange("B1:C2").getMergedAreasOrNullObject();
    const band = context.workbook.worksheets.getItem("A").getRange("A1:B2").getMergedAreasOrNullObject();
    band.areas.load("items/address");
    await context.sync();
    return [areas.isNullObject, band.areas.items.map((area) => area.address)];
  });
  expect(inside).toEqual([true, ["A!A1:B1", "A!A2:B2"]]);
});

test("a protected sheet refuses its locked cells only", async () => {
  sheet.put(0, 0, { ...sheet.cell(0, 0), look: { ...sheet.cell(0, 0).look, locked: false } });
  sheet.put(1, 0, { ...sheet.cell(1, 0), value: "x" });
  sheet.protectedSheet = true;
  expect(await codeOf((a) => (a.getRange("A1").values = [[1]]))).toBeNull();
  expect(await codeOf((a) => (a.getRange("A2").values = [[1]]))).toBe("AccessDenied");
});

test("a failing batch keeps what it did before; faults come at the n-th sync", async () => {
  expect(
    await codeOf((a, context) => {
      a.getRange("A1").values = [["vào"]];
      context.workbook.worksheets.getItem("Z").load("name");
    }),
  ).toBe("ItemNotFound");
  expect(sheet.cell(0, 0).value).toBe("vào");
  host.failSync(1, { code: "GeneralException", when: "after" });
  expect(await codeOf((a) => (a.getRange("A1").values = [["rồi"]]))).toBe("GeneralException");
  expect(sheet.cell(0, 0).value).toBe("rồi");
});

test("changes are told after the batch, and with the source", async () => {
  const heard: string[] = [];
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push(`${event.source} ${event.address}`);
    });
    await context.sync();
  });
  expect(await codeOf((a) => (a.getRange("A1").values = [[1]]))).toBeNull();
  host.remoteEdit("A", 2, 0, "khác");
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toEqual(["Local A1", "Remote A3"]);
  expect(
    await codeOf((a, context) => ((context.runtime.enableEvents = false), (a.getRange("A1").values = [[2]]))),
  ).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(heard).toHaveLength(2);
});

test("cell-edit mode stops every call", async () => {
  host.cellEditing = true;
  expect(await codeOf((a) => a.load("name"))).toBe("InvalidOperationInCellEditMode");
  host.cellEditing = false;
  expect(await codeOf((a) => a.load("name"))).toBeNull();
});
