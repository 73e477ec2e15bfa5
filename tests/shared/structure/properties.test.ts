import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openWorkbook } from "@shared/hosts/open-workbook";
import { valueOf } from "@shared/model/reading";
import type { Workbook } from "@shared/model/workbook";
import { readWorkbook } from "../../support/read";
import { sampleBytes, sampleNames } from "../../support/samples";
import { shifted, withBlankColumn, withBlankRow, withColumnsSwapped, withTexts } from "../../support/transform";

const seed = 20241015;
const runs = { seed, numRuns: 6 };

/** What a workbook says, without its places: tasks and evidence as plain facts. */
function facts(book: Workbook): unknown {
  const { structured } = readWorkbook(book);
  const titles = new Map(structured.tasks.map((task) => [task.id, task.title]));
  const text = (words: string): string => words.normalize("NFC");
  return {
    tasks: structured.tasks.map((task) => ({
      title: text(task.title),
      path: task.path.map(text),
      parent: titles.get(task.parentId ?? "") ?? null,
      lead: valueOf(task.lead),
      partners: valueOf(task.partners),
      start: valueOf(task.start),
      due: valueOf(task.due),
      recurrence: task.recurrence,
      status: valueOf(task.status),
      percent: valueOf(task.percent),
      completedOn: valueOf(task.completedOn),
      planGroup: task.planGroup,
      quantities: task.quantities.map(({ value, unit }) => [value, unit]),
    })),
    evidence: structured.evidence.map((one) => ({
      ...{
        text: text(one.text),
        kind: one.kind,
        number: one.number,
        symbol: one.symbol,
        date: one.date,
        link: one.link,
      },
      ...{ quantity: one.quantity, task: titles.get(one.taskId ?? "") ?? null },
    })),
    untitled: structured.untitled.length,
    bareYes: structured.bareYes.length,
  };
}

/** First row under the first header of each sheet. */
function bodyStart(book: Workbook): ReadonlyMap<string, { headerTop: number; bodyTop: number }> {
  const { layout } = readWorkbook(book);
  return new Map(
    [...layout.tables]
      .reverse()
      .map(({ sheet, header }) => [sheet, { headerTop: header.top, bodyTop: header.bottom + 1 }]),
  );
}

describe.each(sampleNames)("%s", (name) => {
  const book = openWorkbook(sampleBytes(name), `${name}.xlsx`);
  const plain = facts(book);

  test("every row that is not blank under a header has exactly one fate", () => {
    const { layout, structured } = readWorkbook(book);
    let counted = 0;
    for (const table of layout.tables) {
      const rows = book.sheets.find((sheet) => sheet.name === table.sheet)?.rows ?? [];
      const inBody = rows.filter(
        ({ number }) => table.body !== null && number >= table.body.top && number <= table.body.bottom,
      );
      const fates = structured.fates.get(table.id) ?? [];
      const told = fates.flatMap((fate, below) => (fate === undefined ? [] : [table.header.top + below]));
      expect(told).toEqual(inBody.map(({ number }) => number));
      counted += told.length;
    }
    expect(counted).toBeGreaterThan(20);
    const tasks = structured.tasks.length;
    expect([...structured.fates.values()].flat().filter((fate) => fate === "task")).toHaveLength(tasks);
  });

  test("another corner", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 20 }), (down, right) => {
        expect(facts(shifted(book, down, right))).toEqual(plain);
      }),
      runs,
    );
  });

  test("blank rows inside and above the tables", () => {
    const starts = [...bodyStart(book).values()];
    const heads = new Set(
      starts.flatMap(({ headerTop, bodyTop }) =>
        Array.from({ length: bodyTop - headerTop - 1 }, (_, index) => headerTop + 1 + index),
      ),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }).filter((row) => !heads.has(row)),
        (row) => {
          expect(facts(withBlankRow(book, row))).toEqual(plain);
        },
      ),
      runs,
    );
  });

  test("blank columns", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (column) => {
        expect(facts(withBlankColumn(book, column))).toEqual(plain);
      }),
      runs,
    );
  });

  test("columns in another order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 11 }), fc.integer({ min: 3, max: 11 }), (first, second) => {
        expect(facts(withColumnsSwapped(book, first, second))).toEqual(plain);
      }),
      runs,
    );
  });

  test("decomposed letters", () => {
    expect(facts(withTexts(book, (text) => text.normalize("NFD")))).toEqual(plain);
  });

  test("headers in capitals", () => {
    const starts = bodyStart(book);
    const sheetOf = new Map(
      book.sheets.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells.map((cell) => [cell, sheet.name] as const))),
    );
    const changed = withTexts(book, (text, cell) => {
      const start = starts.get(sheetOf.get(cell) ?? "");
      return start && cell.row >= start.headerTop && cell.row < start.bodyTop ? text.toUpperCase() : text;
    });
    expect(facts(changed)).toEqual(plain);
  });
});
