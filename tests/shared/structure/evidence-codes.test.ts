import { beforeEach, expect, test } from "vitest";
import { detect } from "@shared/detect";
import { emptySettings } from "@shared/model/settings";
import { EvidenceCodes } from "@shared/structure/evidence-codes";
import { TableCells } from "@shared/structure/table-cells";
import { viewOf } from "@shared/text/sheet-view";
import { workbook } from "../../support/sheet";

function codesOfList(codes: readonly string[]): EvidenceCodes {
  const book = workbook(
    {
      name: "Nhiệm vụ",
      rows: [
        ["STT", "Nội dung nhiệm vụ", "Chủ trì", "Mã minh chứng"],
        ["1", "Tập huấn", "HT", "X9"],
      ],
    },
    {
      name: "Minh chứng",
      rows: [
        ["DANH MỤC MINH CHỨNG"],
        ["Mã minh chứng", "Tên minh chứng", "Số, ký hiệu"],
        ...codes.map((code) => [code, "Kế hoạch tập huấn", "12/KH-TH"]),
      ],
    },
  );
  const { tables } = detect(book, emptySettings, { year: null, fallbackYear: 2024 });
  const cells = tables.flatMap((table) => {
    const sheet = book.sheets.find(({ name }) => name === table.sheet);
    return sheet === undefined ? [] : [new TableCells(viewOf(sheet), table)];
  });
  expect(cells.map(({ table }) => table.role)).toContain("evidence");
  return new EvidenceCodes(cells);
}

let codes: EvidenceCodes;
beforeEach(() => {
  codes = codesOfList(["MC01", "MC02", "[H1-1.1-01]"]);
});

test.each([
  ["MC01", true],
  ["mc 01", false],
  ["MC01, MC02", true],
  ["MC01\n[H1-1.1-01]", true],
  ["MC01 và MC02", true],
  ["MC01, Kế hoạch", false],
  ["MC03", false],
  ["X9", false],
  ["", false],
  ["MC01, ".repeat(40), false],
])("does %j name papers by nothing but their codes: %s", (words, names) => {
  expect(codes.name(words, "task")).toBe(names);
});

test("a code has the tasks that name it, each once", () => {
  codes.name("MC01, MC01", "first");
  codes.name("MC01", "first");
  codes.name("MC02\nMC01", "second");
  expect(["MC01", "MC02", "[H1-1.1-01]", "MC77"].map((code) => codes.tasks(code))).toEqual([
    ["first", "second"],
    ["second"],
    [],
    [],
  ]);
});

test("where no task names a code, codes say nothing about tasks", () => {
  expect(codes.tasks("MC01")).toBeNull();
});
