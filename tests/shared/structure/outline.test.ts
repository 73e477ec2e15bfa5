import { describe, expect, test } from "vitest";
import { read } from "../../support/read";
import { bold, day, filled, formula, type CellLiteral, type SheetLiteral } from "../../support/sheet";

const header = ["STT", "Nội dung công việc", "Người phụ trách", "Thời gian", "Trạng thái", "Minh chứng"];
const work = (number: CellLiteral, title: CellLiteral): CellLiteral[] => [number, title, "HT", "T3", "Xong", "BB"];
const alone = (number: CellLiteral, title: CellLiteral): CellLiteral[] => [number, title, "", "", "", ""];

/** Tasks as "A > B > title" with the parent's title behind "^". */
function outline(rows: readonly (readonly CellLiteral[])[], merges: readonly string[] = []): string[] {
  const { structured } = read({ name: "S", rows: [header, ...rows], merges });
  return structured.tasks.map((task) => {
    const parent = structured.tasks.find((one) => one.id === task.parentId);
    return [...task.path, task.title].join(" > ") + (parent ? ` ^ ${parent.title}` : "");
  });
}

const cases: readonly [string, readonly (readonly CellLiteral[])[], readonly string[], (readonly string[])?][] = [
  [
    "A > I > 1 > 1.1 > a) > -",
    [
      alone("A", "Tuyên truyền"),
      alone("I", "Quán triệt"),
      work(1, "Họp"),
      work("1.1", "Tài liệu"),
      work("a)", "In"),
      work("", "- Phát"),
      alone("II", "Dân vận khéo"),
      work(1, "Phát động"),
      alone("B", "Công khai"),
      work(1, "Dự toán"),
    ],
    [
      "Tuyên truyền > Quán triệt > Họp",
      "Tuyên truyền > Quán triệt > Tài liệu ^ Họp",
      "Tuyên truyền > Quán triệt > In ^ Tài liệu",
      "Tuyên truyền > Quán triệt > Phát ^ In",
      "Tuyên truyền > Dân vận khéo > Phát động",
      "Công khai > Dự toán",
    ],
  ],
  [
    "C after B is a letter",
    [
      alone("A", "Một"),
      work(1, "a"),
      alone("B", "Hai"),
      work(1, "b"),
      alone("C", "Ba"),
      work(1, "c"),
      alone("D", "Bốn"),
      work(1, "d"),
      alone("Đ", "Năm"),
      work(1, "e"),
    ],
    ["Một > a", "Hai > b", "Ba > c", "Bốn > d", "Năm > e"],
  ],
  [
    "Roman before letters: letters stand inside",
    [
      alone("I", "Một"),
      alone("A", "Hai"),
      work(1, "a"),
      alone("B", "Ba"),
      work(1, "b"),
      alone("II", "Bốn"),
      work(1, "c"),
    ],
    ["Một > Hai > a", "Một > Ba > b", "Bốn > c"],
  ],
  [
    "bold headings numbered like the tasks beneath",
    [[bold(1), bold("Tuyên truyền")], work(1, "a"), work(2, "b"), [bold(2), bold("Công khai")], work(1, "c")],
    ["Tuyên truyền > a", "Tuyên truyền > b", "Công khai > c"],
  ],
  [
    "a task after bold headings of one numbering",
    [
      alone("IV", "CCHC"),
      [bold(1), bold("Thủ tục")],
      work("a)", "Rà soát"),
      work(2, "Nâng cao"),
      work("a)", "Ký cam kết"),
      work(3, "Khảo sát"),
    ],
    ["CCHC > Thủ tục > Rà soát", "CCHC > Nâng cao", "CCHC > Ký cam kết ^ Nâng cao", "CCHC > Khảo sát"],
  ],
  [
    "numbers run on over headings",
    [alone("I", "Một"), work(1, "a"), work(2, "b"), alone("II", "Hai"), work(3, "c")],
    ["Một > a", "Một > b", "Hai > c"],
  ],
  [
    "merged words without a number",
    [["CÔNG TÁC MỘT"], work(1, "a"), ["CÔNG TÁC HAI"], work(2, "b")],
    ["CÔNG TÁC MỘT > a", "CÔNG TÁC HAI > b"],
    ["A2:F2", "A4:F4"],
  ],
  [
    "PHẦN A — …",
    [["PHẦN A — Một"], work(1, "a"), ["Phần II: Hai"], work(1, "b")],
    ["Một > a", "Hai > b"],
    ["A2:F2", "A4:F4"],
  ],
  [
    "numbers inside the title",
    [alone("", "I. Một"), work("", "1. Việc a"), work("", "- Việc b"), alone("", "II/ Hai"), work("", "1) Việc c")],
    ["Một > Việc a", "Một > Việc b ^ Việc a", "Hai > Việc c"],
  ],
  [
    "a title alone is a heading where a sibling has rows beneath",
    [alone("I", "Một"), work(1, "a"), alone("II", "Trống"), alone("III", "Ba"), work(2, "b")],
    ["Một > a", "Ba > b"],
  ],
  [
    "a title alone at the deepest level is a task",
    [work(1, "a"), alone(2, "Chỉ có tên"), work(3, "b")],
    ["a", "Chỉ có tên", "b"],
  ],
  [
    "items without data under a task are tasks",
    [work(1, "Hội nghị"), alone("", "- Văn kiện"), alone("", "- Giấy mời"), work(2, "Khác")],
    ["Hội nghị", "Văn kiện ^ Hội nghị", "Giấy mời ^ Hội nghị", "Khác"],
  ],
  [
    "1.10 read as 1.1",
    [
      alone(1, "Nhóm"),
      ...[1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11].map((code, index) => work(code, `việc ${index + 1}`)),
      alone(2, "Nhóm hai"),
      work(2.1, "x"),
    ],
    [...Array.from({ length: 11 }, (_, index) => `Nhóm > việc ${index + 1}`), "Nhóm hai > x"],
  ],
  [
    "1.1 and 1.2 that Excel made dates",
    [alone(1, "Nhóm"), work(day("2024-01-01"), "a"), work(day("2024-02-01"), "b"), work(day("2024-01-03"), "c")],
    ["Nhóm > a", "Nhóm > b", "Nhóm > c"],
  ],
  [
    "a parent with data is no part of the path",
    [alone("III", "Dân vận khéo"), work(2, "Mô hình"), work("2.1", "Tủ sách")],
    ["Dân vận khéo > Mô hình", "Dân vận khéo > Tủ sách ^ Mô hình"],
  ],
  [
    "3.2 > 3.2.1",
    [alone(3, "Nhóm"), work("3.1", "a"), work("3.2", "b"), work("3.2.1", "c"), work("3.3", "d")],
    ["Nhóm > a", "Nhóm > b", "Nhóm > c ^ b", "Nhóm > d"],
  ],
  ["long titles lose their final signs", [work(1, " Họp  tổ\nchuyên môn ; ")], ["Họp tổ chuyên môn"]],
  [
    "sums under mark columns leave a heading a heading",
    [[bold("I"), bold("Một"), "", "", "", ""], work(1, "a")],
    ["Một > a"],
  ],
];

test("of two columns of numbers the nested one orders the tasks", () => {
  const rows = [
    ["STT", "Mã NV", "Nội dung công việc", "Chủ trì", "Hạn"],
    [1, "1", "Nhóm A", "", ""],
    [2, "1.1", "Họp A", "HT", "30/3"],
    [3, "1.2", "Họp B", "HT", "30/3"],
    [4, "2", "Nhóm B", "", ""],
    [5, "2.1", "Họp C", "HT", "30/3"],
  ];
  const { structured } = read({ name: "2024", rows });
  expect(structured.tasks.map((task) => [task.code, ...task.path, task.title].join(" > "))).toEqual([
    "1.1 > Nhóm A > Họp A",
    "1.2 > Nhóm A > Họp B",
    "2.1 > Nhóm B > Họp C",
  ]);
});

test("plain capitals without a number are headings where every task has one", () => {
  const rows = [
    alone("", "TUYÊN TRUYỀN"),
    work(1, "a"),
    work(2, "b"),
    alone("", "CÔNG KHAI"),
    work(1, "c"),
    alone("", "VIỆC KHÁC"),
  ];
  const { structured } = read({ name: "S", rows: [header, ...rows] });
  expect(structured.headings.map((one) => [one.title, one.taskCount])).toEqual([
    ["TUYÊN TRUYỀN", 2],
    ["CÔNG KHAI", 1],
    ["VIỆC KHÁC", 0],
  ]);
});

describe("headings and tasks", () => {
  test.each(cases)("%s", (_, rows, expected, merges) => {
    expect(outline(rows, merges)).toEqual(expected);
  });
});

describe("continuations", () => {
  const merged: SheetLiteral = {
    name: "S",
    merges: ["A2:A4", "B2:B4", "C2:C4", "D2:D4", "E2:E4"],
    rows: [
      header,
      [1, "Tập huấn", "HT", "T1", "Xong", "KH 1/KH-TH"],
      ["", "", "", "", "", "05 ảnh"],
      ["", "", "", "", "", "Danh sách dự"],
      work(2, "Khác"),
    ],
  };

  test("a title merged over three rows is one task with three rows", () => {
    const { structured } = read(merged);
    expect(structured.tasks.map((task) => [task.title, task.rows])).toEqual([
      ["Tập huấn", [2, 3, 4]],
      ["Khác", [5]],
    ]);
    expect(structured.evidence.map((one) => [one.source.cell, one.taskId === structured.tasks[0]?.id])).toEqual([
      ["F2", true],
      ["F3", true],
      ["F4", true],
      ["F5", false],
    ]);
  });

  test("a row without number and title belongs to the task above; its first status stands", () => {
    const { structured } = read({
      name: "S",
      rows: [header, [1, "A", "HT", "T1", "Xong", "BB"], ["", "", "CĐ", "", "Đang thực hiện", "05 ảnh"]],
    });
    expect(structured.tasks).toHaveLength(1);
    expect(structured.tasks[0]).toMatchObject({
      status: { value: "done" },
      lead: { value: [{ name: "Hiệu trưởng" }, { name: "Công đoàn" }] },
    });
    expect(structured.evidence).toHaveLength(2);
  });

  test("people alone below a task take part in it", () => {
    const rows = [
      ["STT", "Việc", "Chủ trì", "Phối hợp", "Hạn"],
      [1, "A", "HT", "CĐ", "30/3"],
      ["", "", "Kế toán", "Văn thư", ""],
    ];
    const { structured } = read({ name: "2024", rows });
    expect(structured.leftOver).toEqual([]);
    expect(structured.tasks[0]?.partners).toMatchObject({ value: [{ name: "Công đoàn" }, { name: "Văn thư" }] });
  });

  test("a number with data and no title has its title missing", () => {
    const { structured } = read({
      name: "S",
      rows: [
        header,
        work(1, "A"),
        [2, "", "HT", "T8", "Đang TH", ""],
        ["", "", "VT", "T3", "Xong", ""],
        [4, "", "", "", "", ""],
      ],
    });
    expect(structured.untitled.map((ref) => ref.cell)).toEqual(["B3", "B4"]);
    expect(structured.leftOver.map((row) => [row.source.cell, row.reason])).toEqual([
      ["A3", "no-title"],
      ["C4", "no-title"],
      ["A5", "no-title"],
    ]);
  });

  test("people and time merged over rows hold for each task", () => {
    const { structured } = read({
      name: "S",
      merges: ["C2:C3", "D2:D3"],
      rows: [header, work(1, "A"), [2, "B", "", "", "Chưa", ""]],
    });
    expect(structured.tasks.map((task) => task.lead.how === "stated" && task.lead.at.cell)).toEqual(["C2", "C2"]);
    expect(structured.tasks[1]?.due).toMatchObject({ value: "2024-03-31" });
  });

  test.each(["nt", "-nt-", "//", "như trên", "″", '"'])("%s says what the cell above says", (same) => {
    const { structured } = read({
      name: "S",
      rows: [
        header,
        [1, "A", "HT", "T3", "Xong", "KH 1/KH-TH"],
        [2, "B", same, same, same, same],
        [3, "C", same, "T4", "Chưa", ""],
      ],
    });
    const [, second, third] = structured.tasks;
    expect(second).toMatchObject({
      lead: { value: [{ name: "Hiệu trưởng" }], at: { cell: "C3" } },
      due: { value: "2024-03-31" },
      status: { value: "done" },
    });
    expect(third).toMatchObject({ lead: { value: [{ name: "Hiệu trưởng" }] } });
    expect(structured.evidence.map((one) => one.source.cell)).toEqual(["F2", "F3"]);
  });
});

describe("rows that are no work", () => {
  const cases: readonly [string, readonly CellLiteral[], string][] = [
    ["a total", ["", "Cộng", 2, "", "", ""], "total"],
    ["a total in words", ["", "Tổng cộng: 2 nhiệm vụ"], "total"],
    ["a total of a part", [filled("Cộng mục I"), "", "", "", formula("COUNTA(E2:E3)", 3)], "total"],
    ["a sample", ["VD", "Họp", "HT", "T3", "Xong", "BB"], "sample-row"],
    ["the header again", header, "repeated-header"],
    ["a dateline", ["", "", "", "", "Nhà Bè, ngày    tháng    năm 2024"], "signature"],
    ["a signature block", ["", "NGƯỜI LẬP BIỂU", "", "", "HIỆU TRƯỞNG", ""], "signature"],
    ["who gets it", ["Nơi nhận:"], "signature"],
    ["a remark", ["", "Ghi chú: cập nhật hằng tuần"], "note"],
    ["unticked boxes", ["", "", "", "", false, ""], "unknown"],
  ];
  test.each(cases)("%s", (_, row, reason) => {
    const { structured } = read({ name: "S", rows: [header, work(1, "A"), work(2, "B"), row] });
    expect(structured.tasks.map((task) => task.title)).toEqual(["A", "B"]);
    expect(structured.leftOver.map((one) => one.reason)).toEqual([reason]);
  });

  test("lines below the grand total and below a remark belong to them", () => {
    const tail = [
      ["", "Tổng cộng: 1"],
      ["", "Tỷ lệ hoàn thành 100%"],
      ["Ghi chú:"],
      ["", "- Việc có dấu * là trọng tâm"],
    ];
    const { structured } = read({ name: "S", rows: [header, work(1, "A"), ...tail] });
    expect(structured.tasks).toHaveLength(1);
    expect(structured.leftOver.map((one) => one.reason)).toEqual(["total", "note", "note", "note"]);
  });

  test("a list beside the plan is left alone", () => {
    const rows = [
      ["STT", "Nội dung công việc", "Chủ trì", "Hạn", "", "STT", "Đơn vị", "Viết tắt"],
      [1, "Họp A", "HT", "30/3", "", 1, "Hiệu trưởng", "HT"],
      [2, "Họp B", "HT", "30/3", "", 2, "Công đoàn", "CĐ"],
      ["", "", "", "", "", 3, "Văn thư", "VT"],
    ];
    const { layout, structured } = read({ name: "2024", rows });
    expect(layout.tables.map((table) => table.header.right)).toEqual([4]);
    expect(structured.tasks.map((task) => task.title)).toEqual(["Họp A", "Họp B"]);
    expect(structured.leftOver.map((one) => one.source.cell)).toEqual(["F4"]);
  });

  test.each([
    "Tổng kết năm học",
    "Công khai tài chính",
    "Cộng tác viên dân vận",
    "Tổng vệ sinh trường lớp",
    "Hiệu trưởng tiếp công dân",
    "Văn thư lưu trữ hồ sơ",
  ])("%s is work", (title) => {
    const { structured } = read({ name: "S", rows: [header, work(1, title)] });
    expect(structured.tasks.map((task) => task.title)).toEqual([title]);
  });

  test("names below a signature block are no tasks", () => {
    const { structured } = read({
      name: "S",
      rows: [header, work(1, "A"), [], ["", "NGƯỜI LẬP", "", "", "HIỆU TRƯỞNG"], [], ["", "Lê A", "", "", "Nguyễn B"]],
    });
    expect(structured.tasks).toHaveLength(1);
    expect(structured.leftOver.map((one) => one.reason)).toEqual(["signature", "signature"]);
  });
});

test("ids stay when rows come and go", () => {
  const before = read({ name: "S", rows: [header, alone("I", "Một"), work(1, "A"), work(2, "B")] }).structured;
  const after = read({
    name: "S",
    rows: [header, alone("I", "Một"), work(1, "Mới"), work(2, "A"), [], work(3, "B")],
  }).structured;
  expect(after.tasks.filter((task) => task.title !== "Mới").map((task) => task.id)).toEqual(
    before.tasks.map((task) => task.id),
  );
  expect(new Set(after.tasks.map((task) => task.id)).size).toBe(3);
});
