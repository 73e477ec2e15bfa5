import { expect, test } from "vitest";
import { bySchool, trend } from "@shared/summarise/compare";
import { snapshot, task } from "../../support/snapshot";

const named = (name: string, asOf: string, done = 0) =>
  snapshot({
    asOf,
    school: { ...snapshot().school, name },
    tasks: Array.from({ length: done }, (_, index) => task(`t${index}`, { status: "done" })),
  });

test("one school under two spellings is one series, oldest first, under its newest name", () => {
  const series = bySchool([
    named("TRƯỜNG TIỂU HỌC HOA SEN", "2024-10-01", 5),
    named("Trường Tiểu học Hoa Sen", "2024-04-01", 2),
    named("Trường Tiểu học Hướng Dương", "2024-04-01"),
  ]);
  expect(series.map(({ name, snapshots }) => [name, snapshots.map(({ asOf }) => asOf)])).toEqual([
    ["TRƯỜNG TIỂU HỌC HOA SEN", ["2024-04-01", "2024-10-01"]],
    ["Trường Tiểu học Hướng Dương", ["2024-04-01"]],
  ]);
  const [first] = series;
  expect(first && trend(first).map(({ tally }) => tally.done)).toEqual([2, 5]);
});

test("without a school's name the workbook's name tells schools apart", () => {
  const file = (fileName: string) => ({
    ...named("", "2024-10-01"),
    source: { fileName, tables: [] },
  });
  expect(bySchool([file("a.xlsx"), file("b.xlsx")]).map(({ name }) => name)).toEqual(["a.xlsx", "b.xlsx"]);
});
