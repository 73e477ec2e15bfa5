import { ruleTables } from "../../../support/rule-tables";
import { findings, schoolYear2024, stated, task } from "../../../support/structured";

import { expect, test } from "vitest";
import { byExcelDate } from "@shared/model/reading";

const column = (...dates: readonly string[]) => ({
  tasks: dates.map((date, index) =>
    task({ row: 6 + index, due: stated(date, `E${String(6 + index)}`, date.startsWith("~") ? "form" : byExcelDate) }),
  ),
});
const mixed = (...dates: readonly (readonly [string, string])[]) => ({
  tasks: dates.map(([date, by], index) => task({ row: 6 + index, due: stated(date, `E${String(6 + index)}`, by) })),
});
const excel = byExcelDate;

ruleTables("date-swapped", {
  ok: [
    ["a sorted column", column("2024-04-05", "2024-04-09", "2024-04-10", "2024-04-19")],
    [
      "a column that is sorted neither way",
      column("2024-04-05", "2024-03-09", "2024-10-04", "2024-04-19", "2024-01-02"),
    ],
    ["too short a column to tell", column("2024-04-05", "2024-10-04", "2024-04-19")],
    [
      "a date that was typed as text stays as typed",
      mixed(["2024-04-05", excel], ["2024-04-09", excel], ["2024-10-04", "{d}/{m}/{yyyy}"], ["2024-04-19", excel]),
    ],
    ["two ways to sort it: nothing is certain", column("2024-01-02", "2024-06-05", "2024-05-07", "2024-12-01")],
    ["equal neighbours are no strictly sorted column", column("2024-04-05", "2024-04-05", "2024-10-04", "2024-04-19")],
    ["outside the year either way", mixed(["2025-03-04", excel])],
  ],
  bad: [
    ["04/10 between 09/4 and 19/4", column("2024-04-05", "2024-04-09", "2024-10-04", "2024-04-19"), ["E8"]],
    [
      "the same with text dates around it",
      mixed(
        ["2024-04-05", "text"],
        ["2024-04-09", "text"],
        ["2024-10-04", excel],
        ["2024-04-19", "text"],
        ["2024-04-30", "trước {ngày}"],
      ),
      ["E8"],
    ],
    ["a column sorted downwards", column("2024-04-19", "2024-10-04", "2024-04-09", "2024-04-05"), ["E7"]],
    ["the last one", column("2024-04-05", "2024-04-09", "2024-04-19", "2024-01-05"), ["E9"]],
    ["the school year holds only the swapped date", mixed(["2024-05-09", excel]), ["E6"], { planYear: schoolYear2024 }],
  ],
});

test("the fix writes the swapped date, and the finding keeps the one that is written", () => {
  const [finding] = findings("date-swapped", column("2024-04-05", "2024-04-09", "2024-10-04", "2024-04-19"));
  expect(finding?.params).toMatchObject({ date: "2024-10-04", meant: "2024-04-10" });
  expect(finding?.fix?.edits).toEqual([{ source: { sheet: "Theo dõi", cell: "E8" }, value: "2024-04-10" }]);
});
