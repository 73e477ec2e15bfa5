import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openWorkbook } from "@shared/hosts/open-workbook";
import type { Area } from "@shared/model/cell";
import { valueOf } from "@shared/model/reading";
import type { Sheet, Workbook } from "@shared/model/workbook";
import { readWorkbook } from "./support/read";
import { underTitles, withColumnsReordered } from "./support/rearrange";
import { sampleBytes, sampleNames } from "./support/samples";

/** What was read, without ids and places. */
function facts(workbook: Workbook): unknown {
  const { tasks, evidence } = readWorkbook(workbook).structured;
  const titles = new Map(tasks.map((task) => [task.id, [...task.path, task.title].join(" > ")]));
  return {
    tasks: tasks.map((task) => ({
      title: task.title,
      path: task.path,
      parent: titles.get(task.parentId ?? "") ?? null,
      people: [valueOf(task.lead), valueOf(task.partners)],
      time: [valueOf(task.start), valueOf(task.due), task.recurrence],
      state: [valueOf(task.status), valueOf(task.percent), valueOf(task.completedOn), task.late],
      quantities: task.quantities.map(({ value, unit }) => `${value} ${unit}`),
    })),
    // The order of two evidence columns of one row follows the columns.
    evidence: evidence
      .map((one) =>
        JSON.stringify([
          titles.get(one.taskId ?? ""),
          one.text,
          one.kind,
          one.number,
          one.symbol,
          one.date,
          one.link,
          one.quantity,
        ]),
      )
      .sort(),
  };
}

describe.each(sampleNames)("%s means the same", (name) => {
  const workbook = openWorkbook(sampleBytes(name), `${name}.xlsx`);
  const { layout, structured } = readWorkbook(workbook);
  const wanted = facts(workbook);
  const headers = new Map<string, readonly Area[]>();
  for (const { sheet, header } of layout.tables) headers.set(sheet, [...(headers.get(sheet) ?? []), header]);
  const changed = (change: (sheet: Sheet) => Sheet): unknown =>
    facts({ ...workbook, sheets: workbook.sheets.map(change) });

  test("under more titles", () => {
    expect(structured.tasks.length).toBeGreaterThan(20);
    const titles = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"];
    expect(changed((sheet) => underTitles(sheet, titles))).toEqual(wanted);
  });

  test("with all its columns in any order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 40, maxLength: 40 }), (weights) => {
        const reordered = changed((sheet) => {
          const [header, ...others] = headers.get(sheet.name) ?? [];
          if (header === undefined || others.length > 0) return sheet;
          return withColumnsReordered(sheet, header, (block) => weights[block] ?? 0);
        });
        expect(reordered).toEqual(wanted);
      }),
      { numRuns: 8 },
    );
  });
});
