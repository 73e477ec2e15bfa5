import { beforeEach, expect, test } from "vitest";
import { connect, type Client } from "../client";
import { InMemoryExcel } from "../in-memory-excel";

let host: InMemoryExcel;
let client: Client;

beforeEach(() => {
  host = new InMemoryExcel();
  const sheet = host.state.addSheet("Theo dõi");
  host.state.addSheet("Khác");
  sheet.put(0, 0, { ...sheet.cell(0, 0), value: "STT" });
  client = connect(host, "1.14");
});

/** Runs and gives the error's code, or the value. */
async function outcome<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T | string> {
  try {
    return await client.Excel.run(batch);
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

test("a value is there only after load and sync", async () => {
  const range = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Theo dõi").getRange("A1");
  expect(await outcome(async (context) => range(context).values)).toBe("PropertyNotLoaded");
  expect(
    await outcome(async (context) => {
      const one = range(context);
      one.load("values");
      return one.values;
    }),
  ).toBe("PropertyNotLoaded");
  expect(
    await outcome(async (context) => {
      const one = range(context);
      one.load("values");
      await context.sync();
      return one.values;
    }),
  ).toEqual([["STT"]]);
});

test("an object of another run is refused", async () => {
  let kept: Excel.Range | null = null;
  await client.Excel.run(async (context) => {
    kept = context.workbook.worksheets.getItem("Theo dõi").getRange("A1");
    await context.sync();
  });
  expect(
    await outcome(async (context) => {
      context.workbook.worksheets
        .getItem("Theo dõi")
        .getRange("A1")
        .getBoundingRect(kept as unknown as Excel.Range);
      await context.sync();
    }),
  ).toMatch(/InvalidRequestContext|InvalidObjectPath/);
});

test("what is not there is an error with the statement, or a null object", async () => {
  let debug: unknown;
  await client.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Không có").getRange("A1").load("values");
    await context.sync();
  }).catch(
    (error: { code: string; debugInfo: { statement: string } }) => (debug = [error.code, error.debugInfo.statement]),
  );
  expect(debug).toEqual(["ItemNotFound", expect.stringContaining("worksheets.getItem")]);
  expect(
    await outcome(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Không có");
      const below = none.getUsedRangeOrNullObject();
      below.load("address");
      await context.sync();
      return [none.isNullObject, below.isNullObject];
    }),
  ).toEqual([true, true]);
});

test("a collection answers its members", async () => {
  expect(
    await outcome(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/visibility,items/id");
      await context.sync();
      return worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.id]);
    }),
  ).toEqual([
    ["Theo dõi", "Visible", expect.stringContaining("{")],
    ["Khác", "Visible", expect.stringContaining("{")],
  ]);
});

test("what is newer than the requirement set is refused by the client itself", async () => {
  client = connect(host, "1.7");
  expect(
    await outcome(async (context) => {
      context.workbook.worksheets
        .getItem("Theo dõi")
        .getRange("A1")
        .getCellProperties({ format: { font: { name: true } } });
      await context.sync();
    }),
  ).toBe("ApiNotFound");
});

test("a table made in one batch can be used in the next", async () => {
  expect(
    await outcome(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Theo dõi");
      const table = sheet.tables.add("A1:B2", true);
      table.name = "Bang";
      await context.sync();
      table.getHeaderRowRange().format.font.bold = true;
      const header = table.getHeaderRowRange();
      header.load("values");
      await context.sync();
      return header.values;
    }),
  ).toEqual([["STT", "Column2"]]);
  expect(host.state.sheets[0]?.tables[0]?.name).toBe("Bang");
});

test("references are given back when the run ends", async () => {
  await outcome(async (context) => {
    const range = context.workbook.worksheets.getItem("Theo dõi").getRange("A1:B2");
    range.load("values");
    await context.sync();
  });
  expect(host.heldReferences).toBe(0);
});
