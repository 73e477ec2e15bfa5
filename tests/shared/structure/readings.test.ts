import { describe, expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { emptySettings } from "@shared/model/settings";
import type { Task } from "@shared/model/task";
import { read } from "../../support/read";
import { broken, day, filled, formula, percent, type CellLiteral } from "../../support/sheet";

/** The first task of a table with these headings and cells. */
function taskOf(header: readonly string[], row: readonly CellLiteral[], ...more: (readonly CellLiteral[])[]): Task {
  const { structured } = read({ name: "Năm 2024", rows: [header, row, ...more] });
  const [task] = structured.tasks;
  if (task === undefined) throw new Error("no task");
  return task;
}

const at = (reading: { readonly at: { readonly cell: string } | null }): string | null => reading.at?.cell ?? null;

describe("time", () => {
  const cases: readonly [string, readonly string[], readonly CellLiteral[], readonly (string | null)[]][] = [
    ["an Excel date in a time column", ["Thời gian"], [day("2024-03-15")], ["2024-03-15", "2024-03-15"]],
    ["an Excel date in a deadline column", ["Thời hạn"], [day("2024-03-15")], [null, "2024-03-15"]],
    ["start and due", ["Bắt đầu", "Kết thúc"], [day("2024-03-01"), day("2024-03-15")], ["2024-03-01", "2024-03-15"]],
    ["a period in a deadline column", ["Thời hạn"], ["Quý I"], ["2024-01-01", "2024-03-31"]],
    ["months in start and due", ["Bắt đầu", "Kết thúc"], ["Tháng 2", "Tháng 4"], ["2024-02-01", "2024-04-30"]],
    ["a period in the start column", ["Bắt đầu", "Kết thúc"], ["Quý I", ""], ["2024-01-01", "2024-03-31"]],
    ["a day in the start column alone", ["Bắt đầu", "Kết thúc"], ["15/3", ""], ["2024-03-15", null]],
    ["all the year in the due column", ["Bắt đầu", "Kết thúc"], ["", "Thường xuyên"], ["2024-01-01", "2024-12-31"]],
    ["serial days without a date format", ["Bắt đầu", "Kết thúc"], [45366, 45370], ["2024-03-15", "2024-03-19"]],
    ["a bare number under Tháng", ["Tháng"], [3], ["2024-03-01", "2024-03-31"]],
    ["bare numbers under Tháng", ["Tháng"], ["4, 5"], ["2024-04-01", "2024-05-31"]],
    ["a due date beside a period", ["Thời gian", "Hạn"], ["Tháng 3", "20/3"], ["2024-03-01", "2024-03-20"]],
    ["a dash says nothing", ["Thời gian"], ["-"], [null, null]],
  ];
  test.each(cases)("%s", (_, headings, cells, expected) => {
    const task = taskOf(["STT", "Việc", ...headings, "Chủ trì"], [1, "A", ...cells, "HT"]);
    expect([valueOf(task.start), valueOf(task.due)]).toEqual(expected);
  });

  test("words that give no date are set aside with their cell", () => {
    const { structured } = read({
      name: "2024",
      rows: [
        ["STT", "Việc", "Thời gian", "Chủ trì"],
        [1, "A", "sau Tết", "HT"],
      ],
    });
    expect(structured.unreadTimes).toMatchObject([{ text: "sau Tết", at: { cell: "C2" } }]);
    expect(structured.tasks[0]?.due).toEqual({ how: "unreadable", raw: "sau Tết", at: { sheet: "2024", cell: "C2" } });
  });

  test("a missing due date points at the empty due cell, else the time cell, else the title", () => {
    expect(at(taskOf(["STT", "Việc", "Thời gian", "Hạn", "Chủ trì"], [1, "A", "", "", "HT"]).due)).toBe("D2");
    expect(at(taskOf(["STT", "Việc", "Thời gian", "Chủ trì"], [1, "A", "", "HT"]).due)).toBe("C2");
    expect(at(taskOf(["STT", "Việc", "Trạng thái", "Chủ trì"], [1, "A", "", "HT"]).due)).toBe("B2");
  });
});

describe("status", () => {
  const header = ["STT", "Việc", "Chủ trì", "Hạn", "Trạng thái", "%", "Ngày hoàn thành thực tế"];
  const cases: readonly [string, CellLiteral, CellLiteral, CellLiteral, string | null][] = [
    ["words win over a percentage", "Đã hoàn thành", 80, "", "done"],
    ["100 is done", "", 100, "", "done"],
    ["1 to 99 is under way", "", percent(0.35), "", "in-progress"],
    ["0 is not begun", "", 0, "", "not-started"],
    ["out of range says nothing", "", 120, "", null],
    ["a completion date is done", "", "", day("2024-03-01"), "done"],
    ["a sign in the status column", "x", "", "", "done"],
    ["a ticked box", true, "", "", "done"],
    ["an unticked box says nothing", false, "", "", null],
    ["nothing", "", "", "", null],
    ["not reached with a share", "Chưa đến hạn", 20, "", "in-progress"],
    ["not reached without one", "Chưa đến hạn", "", "", "not-started"],
  ];
  test.each(cases)("%s", (_, words, share, done, expected) => {
    expect(valueOf(taskOf(header, [1, "A", "HT", "30/3", words, share, done]).status)).toBe(expected);
  });

  test("a percentage keeps its raw number out of range", () => {
    expect(valueOf(taskOf(header, [1, "A", "HT", "30/3", "", -5, ""]).percent)).toBe(-5);
    expect(valueOf(taskOf(header, [1, "A", "HT", "30/3", "", percent(1.2), ""]).percent)).toBe(120);
  });

  test("unknown words beside a percentage: the percentage counts, the words are told", () => {
    const { structured } = read({ name: "2024", rows: [header, [1, "A", "HT", "30/3", "Chờ duyệt", 50, ""]] });
    expect(valueOf(structured.tasks[0]?.status ?? { how: "missing", at: null })).toBe("in-progress");
    expect(structured.unreadStatuses).toMatchObject([{ text: "Chờ duyệt", at: { cell: "E2" } }]);
  });

  test("a date behind the words is the completion date; after the due date it is late", () => {
    const task = taskOf(header, [1, "A", "HT", "27/3/2024", "HT ngày 28/3", "", ""]);
    expect([valueOf(task.completedOn), task.late]).toEqual(["2024-03-28", true]);
  });

  test("a result cell of nothing but status words counts where no column is for the status", () => {
    const rows = [
      ["STT", "Việc", "Chủ trì", "Hạn", "Kết quả"],
      [1, "A", "HT", "30/3", "Đã thực hiện"],
      [2, "B", "HT", "30/3", "3 buổi, 120 lượt người"],
    ];
    const { structured } = read({ name: "2024", rows });
    expect(structured.tasks.map((task) => valueOf(task.status))).toEqual(["done", null]);
    expect(structured.tasks[1]?.quantities.map(({ value, unit }) => [value, unit])).toEqual([
      [3, "buổi"],
      [120, "lượt người"],
    ]);
  });

  test("marks under Đã, Đang, Chưa; an empty row points at the first of them", () => {
    const marks = ["STT", "Việc", "Chủ trì", "Hạn", "Đã TH", "Đang TH", "Chưa TH"];
    const rows = [
      marks,
      [1, "A", "HT", "30/3", "x"],
      [2, "B", "HT", "30/3", "", "✓"],
      [3, "C", "HT", "30/3", "", "", true],
      [4, "D", "HT", "30/3", false, false, false],
      [5, "E", "HT", "30/3", day("2024-03-02")],
    ];
    const { structured } = read({ name: "2024", rows });
    expect(structured.tasks.map((task) => valueOf(task.status))).toEqual([
      "done",
      "in-progress",
      "not-started",
      null,
      "done",
    ]);
    expect(structured.tasks[3]?.status).toMatchObject({ how: "missing", at: { cell: "E5" } });
    expect(valueOf(structured.tasks[4]?.completedOn ?? { how: "missing", at: null })).toBe("2024-03-02");
  });

  test("fractions without a percent format", () => {
    const { structured } = read({
      name: "2024",
      rows: [
        ["STT", "Việc", "Hạn", "Tiến độ"],
        [1, "A", "30/3", 0.8],
        [2, "B", "30/3", 1],
        [3, "C", "30/3", 0],
      ],
    });
    expect(structured.tasks.map((task) => valueOf(task.percent))).toEqual([80, 100, 0]);
  });

  test("a fill that a legend explains", () => {
    const rows = [
      ["Chú thích:", filled("Đã xong", "00FF00"), "", filled("", "FF0000"), "Chưa làm"],
      [],
      ["TT", "Việc", "Chủ trì", "Hạn", "Minh chứng"],
      [1, filled("A", "00FF00"), "HT", "30/3", "BB"],
      [2, filled("B", "FF0000"), "HT", "30/4", ""],
      [3, filled("C", "0000FF"), "HT", "30/4", ""],
    ];
    const { structured } = read({ name: "2024", rows });
    expect(structured.tasks.map((task) => valueOf(task.status))).toEqual(["done", "not-started", null]);
  });

  test("the clerk's own status words", () => {
    const settings = {
      ...emptySettings,
      corrections: { ...emptySettings.corrections, statuses: { "cho ky": "in-progress" as const } },
    };
    const { structured } = read(
      {
        name: "2024",
        rows: [
          ["STT", "Việc", "Hạn", "Trạng thái"],
          [1, "A", "30/3", "Chờ ký"],
        ],
      },
      settings,
    );
    expect(structured.tasks.map((task) => valueOf(task.status))).toEqual(["in-progress"]);
  });
});

describe("people", () => {
  test("a sheet named after a unit leads where no column says who", () => {
    const rows = [
      ["TT", "Việc", "Hạn", "Kết quả"],
      [1, "A", "30/3", ""],
    ];
    const { structured } = read([
      { name: "Công đoàn", rows },
      { name: "Khác", rows },
    ]);
    expect(structured.tasks.map((task) => [task.lead.how, valueOf(task.lead)?.map((party) => party.name)])).toEqual([
      ["inferred", ["Công đoàn"]],
      ["missing", undefined],
    ]);
    expect(structured.leadless).toEqual([{ tableId: "Khác!A1", at: { sheet: "Khác", cell: "B1" } }]);
  });

  test("a child's lead is its own", () => {
    const rows = [
      ["STT", "Việc", "Chủ trì", "Hạn"],
      [1, "A", "HT", "30/3"],
      ["a)", "B", "", "30/3"],
    ];
    const { structured } = read({ name: "2024", rows });
    expect(structured.tasks[1]?.lead).toEqual({ how: "missing", at: { sheet: "2024", cell: "C3" } });
    expect(structured.tasks[1]?.parentId).toBe(structured.tasks[0]?.id);
  });
});

describe("month matrix", () => {
  const header = [
    "STT",
    "Nội dung",
    "Phụ trách",
    "T8",
    "T9",
    "T10",
    "T11",
    "T12",
    "T1",
    "T2",
    "T3",
    "T4",
    "T5",
    "Minh chứng",
  ];
  const row = (number: number, title: string, ...marked: number[]): CellLiteral[] => [
    number,
    title,
    "HT",
    ...Array.from({ length: 10 }, (_, index) => (marked.includes(index) ? "x" : "")),
    "",
  ];

  test("months of a school year run from August to July", () => {
    const { layout, structured } = read({
      name: "S",
      rows: [["MA TRẬN NĂM HỌC 2024-2025"], header, row(1, "A", 1), row(2, "B", 3, 6), row(3, "C")],
    });
    expect(layout.planYear).toEqual({ year: 2024, schoolYear: true });
    expect(layout.tables[0]?.role).toBe("month-matrix");
    expect(structured.tasks.map((task) => [valueOf(task.start), valueOf(task.due), task.recurrence])).toEqual([
      ["2024-09-01", "2024-09-30", null],
      ["2024-11-01", "2025-02-28", null],
      [null, null, null],
    ]);
    expect(structured.tasks[1]?.due).toMatchObject({ at: { cell: "J4" } });
    expect(structured.tasks[1]?.status).toEqual({ how: "missing", at: { sheet: "S", cell: "J4" } });
  });

  test("fills are marks, and states where a legend explains them", () => {
    const rows = [
      ["TT", "Việc", "T1", "T2", "T3", "Kết quả"],
      [1, "A", filled("", "00FF00"), filled("", "00FF00"), "", ""],
      [2, "B", "", filled("KH", "FFFF00"), "", ""],
      [],
      ["", filled("", "00FF00"), "Đã hoàn thành"],
      ["", filled("", "FFFF00"), "Đang thực hiện"],
    ];
    const { structured } = read({ name: "2024", rows });
    expect(structured.tasks.map((task) => [valueOf(task.start), valueOf(task.due), valueOf(task.status)])).toEqual([
      ["2024-01-01", "2024-02-29", "done"],
      ["2024-02-01", "2024-02-29", "in-progress"],
    ]);
    expect(structured.leftOver.map((one) => one.reason)).toEqual(["note", "note"]);
  });
});

test.each([
  ["without years", ["T9", "T10", "T11", "T12", "T1", "T2"]],
  ["with years", ["T9/2024", "T10/2024", "T11/2024", "T12/2024", "T1/2025", "T2/2025"]],
])("months that run on into the next year %s are a school year's", (_, months) => {
  const rows = [
    ["NĂM 2024"],
    ["STT", "Nội dung công việc", "Chủ trì", ...months],
    [1, "Họp", "HT", "", "", "", "x", "x", ""],
  ];
  const { structured } = read({ name: "S", rows });
  expect(structured.tasks.map((task) => [valueOf(task.start), valueOf(task.due)])).toEqual([
    ["2024-12-01", "2025-01-31"],
  ]);
});

test("months that Excel made dates head a matrix", () => {
  const rows = [
    ["STT", "Nội dung công việc", "Chủ trì", day("2024-01-01"), day("2024-02-01"), day("2024-03-01")],
    [1, "Họp B", "HT", "", "x", "x"],
  ];
  const { layout, structured } = read({ name: "2024", rows });
  expect(layout.tables[0]?.role).toBe("month-matrix");
  expect(structured.tasks.map((task) => [valueOf(task.start), valueOf(task.due)])).toEqual([
    ["2024-02-01", "2024-03-31"],
  ]);
});

test("bare numbers under Kết quả count what their headings say", () => {
  const rows = [
    ["STT", "Nội dung công việc", "Chủ trì", "Kết quả", ""],
    ["", "", "", "Số buổi", "Số lượt người"],
    [1, "Họp A", "HT", 3, 120],
  ];
  const { structured } = read({ name: "2024", rows, merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] });
  expect(structured.tasks[0]?.quantities.map(({ value, unit, at: cell }) => [value, unit, cell.cell])).toEqual([
    [3, "buổi", "D3"],
    [120, "lượt người", "E3"],
  ]);
});

test("errors and formulas without a result are told with role and task", () => {
  const rows = [
    ["STT", "Việc", "Chủ trì", "Hạn", "Tiến độ (%)", "Kết quả"],
    [1, "A", "HT", "30/3", broken("#REF!"), formula("X1")],
  ];
  const { structured } = read({ name: "2024", rows });
  expect(structured.broken).toMatchObject([
    { at: { cell: "E2" }, role: "percent", problem: "error", code: "#REF!" },
    { at: { cell: "F2" }, role: "result", problem: "uncached", code: null },
  ]);
  expect(valueOf(structured.tasks[0]?.percent ?? { how: "missing", at: null })).toBeNull();
});

test("a task on a hidden row, column or sheet is hidden", () => {
  const rows = [
    ["STT", "Việc", "Hạn", "Chủ trì"],
    [1, "A", "30/3", "HT"],
    [2, "B", "30/3", "HT"],
  ];
  expect(read({ name: "S", rows, hiddenRows: [3] }).structured.tasks.map((task) => task.hidden)).toEqual([false, true]);
  expect(read({ name: "S", rows, hiddenColumns: [2] }).structured.tasks.map((task) => task.hidden)).toEqual([
    true,
    true,
  ]);
  expect(read({ name: "S", rows, hidden: true }).structured.tasks.map((task) => task.hidden)).toEqual([true, true]);
});
