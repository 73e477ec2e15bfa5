import { describe, expect, test } from "vitest";
import { detect } from "@shared/detect";
import { emptySettings } from "@shared/model/settings";
import { read } from "../../support/read";
import { workbook, day, type CellLiteral, type SheetLiteral } from "../../support/sheet";

const header = ["STT", "Nội dung công việc", "Người phụ trách", "Thời gian", "Minh chứng"];
const row: CellLiteral[] = [1, "Họp tổ", "HT", "T3", "BB"];
const titled = (name: string, ...titles: string[]): SheetLiteral => ({
  name,
  rows: [...titles.map((title) => [title]), header, row],
});

describe("the year", () => {
  const cases: readonly [string, SheetLiteral, number, boolean][] = [
    ["in a title", titled("S", "KẾ HOẠCH CÔNG TÁC DÂN VẬN NĂM 2024"), 2024, false],
    ["a bare one in a title", titled("S", "DÂN VẬN + QUY CHẾ DÂN CHỦ 2024"), 2024, false],
    ["a school year", titled("S", "SỔ THEO DÕI", "Năm học 2024 - 2025"), 2024, true],
    ["a short school year", titled("S", "SỔ THEO DÕI NH 24-25"), 2024, true],
    ["a month of a year", titled("S", "CÔNG VIỆC THÁNG 3/2025"), 2025, false],
    ["not a dateline", titled("Năm 2023", "SỔ THEO DÕI", "Nhà Bè, ngày 14 tháng 10 năm 2024"), 2023, false],
    ["not a document's number", titled("Năm 2023", "THEO DÕI THỰC HIỆN NGHỊ ĐỊNH 59/2024/NĐ-CP"), 2023, false],
    ["not a document's date", titled("Năm 2023", "(Kèm theo Kế hoạch số 12/KH-TH ngày 15/01/2024)"), 2023, false],
    ["not a span of years", titled("Năm 2023", "GIAI ĐOẠN 2021 - 2030"), 2021, false],
    ["in the sheet's name", titled("Theo dõi 2022"), 2022, false],
    [
      "the most frequent one of the dates",
      {
        name: "S",
        rows: [
          header,
          [1, "A", "HT", day("2021-03-01"), ""],
          [2, "B", "HT", "5/4/2021", ""],
          [3, "C", "HT", day("2020-01-01"), ""],
        ],
      },
      2021,
      false,
    ],
  ];
  test.each(cases.filter(([name]) => name !== "not a span of years"))("%s", (_, sheet, year, schoolYear) => {
    expect(read(sheet).layout.planYear).toEqual({ year, schoolYear });
  });

  test("the file's name, where nothing inside says it", () => {
    const book = { ...workbook(titled("S")), fileName: "Theo_doi_dan_van_2019.xlsx" };
    expect(detect(book, emptySettings, { year: null, fallbackYear: 2020 }).planYear).toEqual({
      year: 2019,
      schoolYear: false,
    });
  });

  test("nothing says it: none, and dates without a year go by the fallback", () => {
    const layout = detect(workbook(titled("S")), emptySettings, { year: null, fallbackYear: 2026 });
    expect(layout.planYear).toBeNull();
    expect(layout.tables[0]?.planYear).toEqual({ year: 2026, schoolYear: false });
  });

  test("the year asked for comes before the settings', that before the titles'", () => {
    const book = workbook(titled("S", "NĂM 2024"));
    expect(detect(book, { ...emptySettings, year: 2025 }, { year: null, fallbackYear: 2020 }).planYear?.year).toBe(
      2025,
    );
    expect(detect(book, { ...emptySettings, year: 2025 }, { year: 2026, fallbackYear: 2020 }).planYear?.year).toBe(
      2026,
    );
    expect(detect(book, { ...emptySettings, schoolYear: true }, { year: null, fallbackYear: 2020 }).planYear).toEqual({
      year: 2024,
      schoolYear: true,
    });
  });

  test("each sheet goes by its own titles", () => {
    const { layout } = read([
      titled("Cũ", "NĂM 2023"),
      { ...titled("Mới", "NĂM 2024"), rows: [["NĂM 2024"], header, row, row, row] },
    ]);
    expect(layout.tables.map((table) => table.planYear.year)).toEqual([2023, 2024]);
    expect(layout.planYear?.year).toBe(2024);
  });

  test("month sheets from August to May make a school year", () => {
    const months = [
      ["T9", "THÁNG 9 NĂM 2024"],
      ["T10", "THÁNG 10 NĂM 2024"],
      ["T1", "THÁNG 1 NĂM 2025"],
      ["T5", "THÁNG 5 NĂM 2025"],
    ];
    const { layout } = read(months.map(([name = "", title = ""]) => titled(name, title)));
    expect(layout.planYear).toEqual({ year: 2024, schoolYear: true });
    expect(layout.tables.map((table) => table.planYear.year)).toEqual([2024, 2024, 2025, 2025]);
  });
});

describe("what the title block says", () => {
  test("school, superior, place and title", () => {
    const rows = [
      ["ỦY BAN NHÂN DÂN XÃ NHÀ BÈ", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["TRƯỜNG TIỂU HỌC HOA SEN", "", "Độc lập - Tự do - Hạnh phúc"],
      ["", "", "Nhà Bè, ngày 05 tháng 3 năm 2026"],
      ["KẾ HOẠCH CÔNG TÁC DÂN VẬN"],
      ["VÀ QUY CHẾ DÂN CHỦ NĂM 2026"],
      ["(Kèm theo Kế hoạch số 12/KH-HS)"],
      header,
      row,
    ];
    expect(read({ name: "S", rows }).layout.titles).toEqual({
      schoolName: "TRƯỜNG TIỂU HỌC HOA SEN",
      superior: "ỦY BAN NHÂN DÂN XÃ NHÀ BÈ",
      place: "Nhà Bè",
      planTitle: "KẾ HOẠCH CÔNG TÁC DÂN VẬN VÀ QUY CHẾ DÂN CHỦ NĂM 2026",
    });
  });
});

describe("sheets", () => {
  test("ours and switched off ones are not looked at; empty ones and those without a table are told", () => {
    const settings = { ...emptySettings, corrections: { ...emptySettings.corrections, sheetsOff: ["Nháp"] } };
    const { layout } = read(
      [
        { ...titled("Nhiệm vụ"), own: true },
        titled("Nháp"),
        { name: "Trống", rows: [] },
        { name: "Bìa", rows: [["SỔ THEO DÕI"]] },
        titled("Minh chứng"),
      ],
      settings,
    );
    expect(layout.skipped).toEqual([
      { sheet: "Nhiệm vụ", reason: "own" },
      { sheet: "Nháp", reason: "switched-off" },
      { sheet: "Trống", reason: "empty" },
      { sheet: "Bìa", reason: "no-table" },
    ]);
    expect(layout.tables.map((table) => table.id)).toEqual(["Minh chứng!A1"]);
  });

  test("two tables on a sheet, the second with other columns and a title of its own", () => {
    const rows = [
      ["THÁNG 3/2024"],
      header,
      row,
      [],
      ["THÁNG 4/2024"],
      ["TT", "Thời hạn", "Việc", "Chủ trì"],
      [1, "10/4", "Khác", "HT"],
    ];
    const { layout, structured } = read({ name: "S", rows });
    expect(layout.tables.map((table) => [table.id, table.body?.top, table.body?.bottom])).toEqual([
      ["S!A2", 3, 3],
      ["S!A6", 7, 7],
    ]);
    expect(structured.tasks.map((task) => [task.titleAt.cell, task.path])).toEqual([
      ["B3", []],
      ["C7", []],
    ]);
  });

  test("a header repeated on the next page goes on with the table", () => {
    const { layout, structured } = read({ name: "S", rows: [header, row, header, [2, "Khác", "HT", "T4", ""]] });
    expect(layout.tables).toHaveLength(1);
    expect(structured.tasks).toHaveLength(2);
  });

  test("a header over nothing is a table without a body", () => {
    const { layout, structured } = read({ name: "S", rows: [["NĂM 2024"], header] });
    expect(layout.tables.map((table) => table.body)).toEqual([null]);
    expect(structured.tasks).toEqual([]);
  });

  test("a group in a column of its own is the path of the tasks beside it", () => {
    const rows = [
      ["STT", "Nhiệm vụ", "Công việc cụ thể", "Chủ trì", "Hạn"],
      [1, "I. Tuyên truyền", "Họp tổ", "HT", "30/3"],
      [2, "", "Viết bài", "CĐ", "30/4"],
      [3, "", "Phát thanh", "CĐ", "30/4"],
      [4, "II. Công khai", "Niêm yết", "VT", "30/5"],
      [5, "", "Họp dân", "VT", "30/5"],
    ];
    const { structured } = read({ name: "2024", rows, merges: ["B2:B4", "B5:B6"] });
    expect(structured.tasks.map((task) => [...task.path, task.title].join(" > "))).toEqual([
      "Tuyên truyền > Họp tổ",
      "Tuyên truyền > Viết bài",
      "Tuyên truyền > Phát thanh",
      "Công khai > Niêm yết",
      "Công khai > Họp dân",
    ]);
  });
});
