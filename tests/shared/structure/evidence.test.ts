import { describe, expect, test } from "vitest";
import { read } from "../../support/read";
import { day, linked, type CellLiteral, type SheetLiteral } from "../../support/sheet";

const plan: SheetLiteral = {
  name: "Nhiệm vụ",
  rows: [
    ["KẾ HOẠCH NĂM 2024"],
    ["Mã NV", "Tên nhiệm vụ", "Chủ trì", "Thời hạn", "Trạng thái"],
    ["1.1", "Tổ chức tọa đàm dân vận", "CĐ", "30/3", "Xong"],
    ["1.2", "Công khai dự toán ngân sách", "KT", "15/1", "Xong"],
    ["2.1", "Đối thoại với viên chức", "HT", "15/5", "Chưa"],
  ],
};

/** "cell text kind number symbol date link quantity → task title" of each evidence row. */
function evidence(sheets: SheetLiteral | readonly SheetLiteral[]): string[] {
  const { structured } = read(sheets);
  return structured.evidence.map((one) => {
    const task = structured.tasks.find((other) => other.id === one.taskId);
    const facts = [one.text, one.kind, one.number, one.symbol, one.date, one.link, one.quantity].filter(
      (fact) => fact !== null,
    );
    return `${one.source.cell} ${facts.join(" | ")} → ${task?.title ?? "?"}`;
  });
}

const list = (rows: readonly (readonly CellLiteral[])[], merges: readonly string[] = []): SheetLiteral[] => [
  plan,
  { name: "Minh chứng", rows, merges },
];

describe("lists of evidence join their tasks", () => {
  const header = ["STT", "Mã nhiệm vụ (hoặc tên)", "Tên, số, ký hiệu, ngày ban hành", "Nơi lưu"];
  const cases: readonly [string, readonly (readonly CellLiteral[])[], readonly string[], (readonly string[])?][] = [
    [
      "by number, as text or as a number",
      [header, [1, "1.1", "Danh sách dự", "Tủ 2"], [2, 1.2, "Sổ thu chi", ""]],
      ["C2 Danh sách dự | danh-sach → Tổ chức tọa đàm dân vận", "C3 Sổ thu chi | so → Công khai dự toán ngân sách"],
    ],
    [
      "by a number with its word",
      [header, [1, "NV 2.1", "Danh sách dự", ""]],
      ["C2 Danh sách dự | danh-sach → Đối thoại với viên chức"],
    ],
    [
      "by title",
      [header, [1, "Công khai dự toán ngân sách", "Sổ thu chi", ""], [2, "Tọa đàm dân vận", "Sổ ghi", ""]],
      ["C2 Sổ thu chi | so → Công khai dự toán ngân sách", "C3 Sổ ghi | so → Tổ chức tọa đàm dân vận"],
    ],
    [
      "by number and title in one cell",
      [header, [1, "1.1 - Tổ chức tọa đàm", "Sổ ghi", ""]],
      ["C2 Sổ ghi | so → Tổ chức tọa đàm dân vận"],
    ],
    [
      "several numbers are as many rows",
      [header, [1, "1.1; 2.1", "Sổ ghi", ""], [2, "1.1, 1.2", "Danh sách", ""]],
      [
        "C2 Sổ ghi | so → Tổ chức tọa đàm dân vận",
        "C2 Sổ ghi | so → Đối thoại với viên chức",
        "C3 Danh sách | danh-sach → Tổ chức tọa đàm dân vận",
        "C3 Danh sách | danh-sach → Công khai dự toán ngân sách",
      ],
    ],
    [
      "a merged task cell carries down",
      [header, [1, "1.1", "Sổ ghi", ""], [2, "", "Danh sách", ""], [3, "2.1", "Sổ họp", ""]],
      [
        "C2 Sổ ghi | so → Tổ chức tọa đàm dân vận",
        "C3 Danh sách | danh-sach → Tổ chức tọa đàm dân vận",
        "C4 Sổ họp | so → Đối thoại với viên chức",
      ],
      ["B2:B3"],
    ],
    [
      "a number that no task has is an orphan",
      [header, [1, "7.9", "Sổ ghi", ""], [2, "Hội thi nấu ăn", "Danh sách đội", ""]],
      ["C2 Sổ ghi | so → ?", "C3 Danh sách đội | danh-sach → ?"],
    ],
  ];
  test.each(cases)("%s", (_, rows, expected, merges) => {
    expect(evidence(list(rows, merges))).toEqual(expected);
  });

  test("groups of the list are headings, not evidence", () => {
    const { structured } = read(
      list(
        [header, ["A. Tuyên truyền"], [1, "1.1", "Sổ ghi", ""], ["B. Công khai"], [2, "1.2", "Sổ", ""]],
        ["A2:D2", "A4:D4"],
      ),
    );
    expect(structured.evidence.map((one) => one.source.cell)).toEqual(["C3", "C5"]);
  });

  test("a group named after a task joins the rows beneath", () => {
    const rows = [
      ["STT", "Tên văn bản", "Số, ký hiệu", "Ngày ban hành"],
      ["1.1. Tổ chức tọa đàm dân vận"],
      [1, "Kế hoạch", "12/KH-TH", day("2024-03-01")],
      ["Công khai dự toán ngân sách"],
      [2, "Quyết định", "14/QĐ-TH", ""],
    ];
    expect(evidence(list(rows, ["A2:D2", "A4:D4"]))).toEqual([
      "B3 Kế hoạch | ke-hoach | 12 | KH-TH | 2024-03-01 → Tổ chức tọa đàm dân vận",
      "B5 Quyết định | quyet-dinh | 14 | QĐ-TH → Công khai dự toán ngân sách",
    ]);
  });

  test("own columns for kind, number, date, link and count fill the fields", () => {
    const rows = [
      [
        "STT",
        "Mã NV",
        "Tên nhiệm vụ",
        "Loại",
        "Số, ký hiệu",
        "Ngày ban hành",
        "Tên minh chứng",
        "Đường dẫn",
        "Số lượng",
      ],
      [1, "1.1", "", "Kế hoạch", "12/KH-THTU", day("2024-03-01"), "Kế hoạch tọa đàm", "https://x.vn/a", ""],
      [2, "1.1", "", "Hình ảnh", "", "22/3/2024", "Ảnh tọa đàm", linked("Mở", "https://x.vn/b"), 10],
    ];
    expect(evidence(list(rows))).toEqual([
      "G2 Kế hoạch tọa đàm | ke-hoach | 12 | KH-THTU | 2024-03-01 | https://x.vn/a → Tổ chức tọa đàm dân vận",
      "G3 Ảnh tọa đàm | hinh-anh | 2024-03-22 | https://x.vn/b | 10 → Tổ chức tọa đàm dân vận",
    ]);
  });

  test("titles and evidence alone are a list of evidence where another table plans the same tasks", () => {
    const rows = [
      ["TT", "Nội dung công việc", "Minh chứng", "Ngày"],
      [1, "Tổ chức tọa đàm dân vận", "Sổ ghi", day("2024-03-22")],
      [2, "Công khai dự toán", "Danh sách", ""],
    ];
    expect(evidence(list(rows))).toEqual([
      "C2 Sổ ghi | so | 2024-03-22 → Tổ chức tọa đàm dân vận",
      "C3 Danh sách | danh-sach → Công khai dự toán ngân sách",
    ]);
    expect(read(list(rows)).structured.tasks).toHaveLength(3);
  });

  test("numbers that repeat or skip are the tasks', where no other column names them", () => {
    const tasks: SheetLiteral = {
      name: "Việc",
      rows: [
        ["STT", "Việc", "Chủ trì", "Hạn"],
        [1, "A việc", "HT", "30/3"],
        [2, "B việc", "HT", "30/4"],
      ],
    };
    const named = (numbers: readonly number[]): SheetLiteral => ({
      name: "Minh chứng",
      rows: [["STT", "Tên minh chứng", "Số, ký hiệu"], ...numbers.map((number) => [number, "Sổ ghi", ""])],
    });
    expect(evidence([tasks, named([1, 1, 2])])).toEqual([
      "B2 Sổ ghi | so → A việc",
      "B3 Sổ ghi | so → A việc",
      "B4 Sổ ghi | so → B việc",
    ]);
    expect(evidence([tasks, named([1, 2, 3])])).toEqual([
      "B2 Sổ ghi | so → ?",
      "B3 Sổ ghi | so → ?",
      "B4 Sổ ghi | so → ?",
    ]);
  });

  test("tasks numbered anew under each heading are found by heading and number", () => {
    const tasks: SheetLiteral = {
      name: "Việc",
      rows: [
        ["STT", "Việc", "Chủ trì", "Hạn"],
        ["I", "Một", "", ""],
        [1, "A việc", "HT", "30/3"],
        ["II", "Hai", "", ""],
        [1, "B việc", "HT", "30/4"],
      ],
    };
    const found = evidence([
      tasks,
      {
        name: "MC",
        rows: [
          ["STT", "Nhiệm vụ số", "Nội dung minh chứng"],
          [1, "I.1", "Sổ ghi"],
          [2, "II.1", "Sổ họp"],
        ],
      },
    ]);
    expect(found).toEqual(["C2 Sổ ghi | so → A việc", "C3 Sổ họp | so → B việc"]);
  });
});

describe("evidence in the plan's own table", () => {
  const one = (cell: CellLiteral): SheetLiteral => ({
    name: "Năm 2024",
    rows: [
      ["STT", "Việc", "Chủ trì", "Hạn", "Minh chứng"],
      [1, "A", "HT", "30/3", cell],
    ],
  });

  test("a bare yes is told, a bare no is nothing", () => {
    expect(read(one("Có")).structured.bareYes).toMatchObject([{ at: { cell: "E2" }, text: "Có" }]);
    expect(read(one("Có")).structured.evidence).toEqual([]);
    for (const no of ["Không", "Chưa có", "-"]) {
      const { structured } = read(one(no));
      expect([structured.bareYes, structured.evidence]).toEqual([[], []]);
    }
  });

  test("a hyperlink is the link of each row of its cell", () => {
    expect(evidence(one(linked("Sổ ghi\nDanh sách", "https://x.vn/a")))).toEqual([
      "E2 Sổ ghi | so | https://x.vn/a → A",
      "E2 Danh sách | danh-sach | https://x.vn/a → A",
    ]);
  });

  test("a link column beside the evidence, and a link alone", () => {
    const rows = [
      ["STT", "Việc", "Chủ trì", "Hạn", "Minh chứng", "Link"],
      [1, "A", "HT", "30/3", "Sổ ghi", "https://x.vn/a"],
      [2, "B", "HT", "30/3", "", "https://x.vn/b"],
    ];
    expect(evidence({ name: "2024", rows })).toEqual([
      "E2 Sổ ghi | so | https://x.vn/a → A",
      "F3 https://x.vn/b | lien-ket | https://x.vn/b → B",
    ]);
  });
});
