import { describe, expect, test } from "vitest";
import { emptySettings } from "@shared/model/settings";
import { read } from "../../support/read";
import { bold, day, filled, inFont, percent, type CellLiteral, type SheetLiteral } from "../../support/sheet";

/** "title lead due" for the columns of the only table, from the left. */
function rolesOf(sheet: SheetLiteral): string {
  const { layout } = read(sheet);
  expect(layout.tables).toHaveLength(1);
  return (layout.tables[0]?.columns ?? []).map((column) => column.role).join(" ");
}

const line = (words: string): string[] => words.split(" | ");

describe("one header row", () => {
  const cases: readonly [string, string, readonly CellLiteral[], string][] = [
    [
      "25 columns: Ngày hoàn thành is the deadline beside Ngày hoàn thành thực tế",
      "STT | Tên nhiệm vụ | LĐVP chủ trì | Đơn vị chủ trì thực hiện | Đơn vị phối hợp | Đầu mối thực hiện | Ngày thực hiện | Ngày hoàn thành | Loại nhiệm vụ | Trạng thái nhiệm vụ | Kết quả thực hiện | Mức độ hoàn thành | Khó khăn | Đề xuất | Người giao nhiệm vụ | Ngày cập nhật | Ngày hoàn thành thực tế | Gia hạn - Số lần | Gia hạn - Mốc cũ",
      [
        1,
        "Đối thoại",
        "A",
        "VT",
        "CĐ",
        "B",
        day("2024-03-01"),
        day("2024-03-15"),
        "TX",
        "Xong",
        "1 buổi",
        percent(1),
        "",
        "",
        "HT",
        "",
        day("2024-03-14"),
        0,
        "",
      ],
      "code title ignored lead partners ignored start due ignored status result percent notes notes ignored ignored completedOn ignored ignored",
    ],
    [
      "a plan",
      "STT | Nội dung nhiệm vụ | Cán bộ chủ trì | Chức vụ | Đơn vị phối hợp | Thời hạn hoàn thành | Sản phẩm đầu ra | Ghi chú",
      [1, "Họp", "Lan", "VT", "CĐ", "30/9", "Biên bản", ""],
      "code title lead ignored partners due product notes",
    ],
    [
      "unaccented",
      "NGAY | DON VI | NOI DUNG | So ky hieu | Thời hạn hoàn thành | Trang thai | Người/ Ban thực hiện | Ghi chu",
      ["01/3/2024", "UBND", "Báo cáo", "12/UBND-VX", "15/3", "Xong", "VT", ""],
      "time ignored title evidence due status lead notes",
    ],
    [
      "the paper that orders it, where nothing else proves",
      "STT | Nội dung nhiệm vụ | Văn bản giao nhiệm vụ | Thời hạn hoàn thành | Cơ quan chủ trì | Cơ quan phối hợp",
      [1, "Rà soát", "KH 12", "30/6", "VT", "PHT"],
      "code title evidence due lead partners",
    ],
    [
      "a share of work",
      "TT | Tên công việc | Kết quả đầu ra | Thời hạn hoàn thành | Loại công việc | Điểm chuẩn | Minh chứng | Tiến độ % | Kết quả %",
      [1, "Lập kế hoạch", "KH", "31/1", "TX", 10, "KH 5", 100, 100],
      "code title product due ignored ignored evidence percent ignored",
    ],
    ["Tiến độ over words", "TT | Việc | Hạn | Tiến độ", [1, "A", "30/3", "Đang thực hiện"], "code title due status"],
    ["Tiến độ over numbers", "TT | Việc | Hạn | Tiến độ", [1, "A", "30/3", 80], "code title due percent"],
    ["Tiến độ over months", "TT | Việc | Chủ trì | Tiến độ", [1, "A", "HT", "Tháng 3"], "code title lead time"],
    [
      "Ngày hoàn thành beside Hạn is the day it was done",
      "TT | Việc | Hạn | Ngày hoàn thành",
      [1, "A", "30/3", "28/3"],
      "code title due completedOn",
    ],
    [
      "Ngày hoàn thành alone is the deadline",
      "TT | Việc | Chủ trì | Ngày hoàn thành",
      [1, "A", "HT", "28/3"],
      "code title lead due",
    ],
    [
      "Hoàn thành over dates",
      "TT | Việc | Chủ trì | Hoàn thành",
      [1, "A", "HT", day("2024-03-28")],
      "code title lead completedOn",
    ],
    ["Hoàn thành over boxes", "TT | Việc | Chủ trì | Hoàn thành", [1, "A", "HT", true], "code title lead status-done"],
    [
      "slips of the pen",
      "STT | Nội dung công viêcj | Người phụ tráhc | Thời hạn",
      [1, "A", "HT", "28/3"],
      "code title lead due",
    ],
    [
      "an unknown heading over the longest words",
      "STT | Các đầu mục đã giao | Ai làm | Hạn | Trạng thái",
      [1, "Chuẩn bị hội nghị viên chức", "HT", "28/3", "Xong"],
      "code title lead due status",
    ],
    [
      "a week's work",
      "Thứ, ngày | Buổi | Nội dung công việc | Người chủ trì | Địa điểm | Ghi chú",
      ["Thứ 2, 11/3", "Sáng", "Chào cờ", "TPT", "Sân", ""],
      "time ignored title lead ignored notes",
    ],
  ];

  test.each(cases)("%s", (_, header, row, roles) => {
    const second = row.map((cell) => (typeof cell === "string" && cell.length > 20 ? `${cell} lần hai` : cell));
    expect(rolesOf({ name: "S", rows: [line(header), row, second] })).toBe(roles);
  });
});

describe("two and three header rows", () => {
  test("parents over children, merged, with a row of numbers beneath", () => {
    const { layout, structured } = read({
      name: "S",
      merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:I1", "J1:J2"],
      rows: [
        ["TT", "Nội dung\nnhiệm vụ", "Thời gian", "", "Phân công", "", "Tình trạng", "", "", "Ghi chú"],
        ["", "", "Bắt đầu", "Kết thúc", "Chủ trì", "Phối hợp", "Đã TH", "Đang TH", "Chưa TH", ""],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
        [1, "Họp", day("2024-01-02"), day("2024-01-31"), "HT", "CĐ", "x", "", "", ""],
      ],
    });
    expect(layout.tables[0]?.columns.map((column) => column.role).join(" ")).toBe(
      "code title start due lead partners status-done status-in-progress status-not-started notes",
    );
    expect(layout.tables[0]?.columns[2]?.header).toBe("Thời gian / Bắt đầu");
    expect(structured.leftOver.map((row) => row.reason)).toEqual(["column-numbers"]);
  });

  test("parents over children without merges", () => {
    const rows = [
      ["STT", "Nội dung", "Thời gian", "", "Phân công", "", "Ghi chú"],
      ["", "", "Bắt đầu", "Kết thúc", "Chủ trì", "Phối hợp", ""],
      [1, "Họp tổ", day("2024-01-02"), day("2024-01-05"), "HT", "CĐ", ""],
    ];
    expect(rolesOf({ name: "S", rows })).toBe("code title start due lead partners notes");
  });

  test("the plan and what happened", () => {
    const rows = [
      ["STT", "Nội dung công việc", "Kế hoạch", "", "Thực tế", "", "Chủ trì"],
      ["", "", "Bắt đầu", "Kết thúc", "Bắt đầu", "Kết thúc", ""],
      [1, "A", day("2024-01-02"), day("2024-01-05"), day("2024-01-02"), day("2024-01-04"), "HT"],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"];
    expect(rolesOf({ name: "S", rows, merges })).toBe("code title start due ignored completedOn lead");
  });

  test("evidence with columns of its own", () => {
    const rows = [
      ["STT", "Nội dung công việc", "Chủ trì", "Trạng thái", "Minh chứng", "", ""],
      ["", "", "", "", "Tên", "Số", "Ngày"],
      [1, "A", "HT", "Xong", "Kế hoạch", "12/KH-TH", day("2024-02-01")],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1"];
    expect(rolesOf({ name: "S", rows, merges })).toBe("code title lead status evidence evidence-number evidence-date");
  });

  test("bare month numbers under Tháng", () => {
    const rows = [
      ["TT", "Hoạt động", "Tháng", ...Array<string>(11).fill(""), "Đơn vị"],
      ["", "", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, ""],
      [1, "A", "", "x", "", "", "", "", "", "", "", "", "", "", "CĐ"],
    ];
    const merges = ["A1:A2", "B1:B2", "C1:N1", "O1:O2"];
    const months = Array.from({ length: 12 }, (_, index) => `month-${index + 1}`).join(" ");
    expect(rolesOf({ name: "S", rows, merges })).toBe(`code title ${months} lead`);
  });
});

describe("headers as they are typed", () => {
  const plain = ["STT", "Nội dung công việc", "Người phụ trách", "Thời hạn", "Minh chứng"];
  const row = [1, "Họp tổ", "HT", "30/3", "BB"];
  const cases: readonly [string, readonly CellLiteral[]][] = [
    ["decomposed", plain.map((text) => text.normalize("NFD"))],
    ["capitals", plain.map((text) => text.toUpperCase())],
    ["line breaks", plain.map((text) => text.replace(" ", "\n  "))],
    ["no-break spaces", plain.map((text) => text.replaceAll(" ", "\u00A0"))],
    [
      "VNI",
      ["STT", "Noäi dung coâng vieäc", "Ngöôøi phuï traùch", "Thôøi haïn", "Minh chöùng"].map((text) =>
        inFont(text, "VNI-Times"),
      ),
    ],
    [
      ".VnTimeH",
      ["STT", "néi dung c«ng viÖc", "ng\u00ADêi phô tr¸ch", "thêi h¹n", "minh chøng"].map((text) =>
        inFont(text, ".VnTimeH"),
      ),
    ],
    ["bold and filled", plain.map((text) => filled(bold(text)))],
  ];
  test.each(cases)("%s", (_, header) => {
    expect(rolesOf({ name: "S", rows: [header, row] })).toBe("code title lead due evidence");
  });

  test("on any row and column", () => {
    const rows = [[], ["", "", "", "KẾ HOẠCH NĂM 2024"], [], ["", "", ...plain], ["", "", ...row]];
    expect(rolesOf({ name: "S", rows, firstRow: 7 })).toBe("code title lead due evidence");
  });

  test("the clerk's correction comes first", () => {
    const settings = {
      ...emptySettings,
      corrections: { ...emptySettings.corrections, columns: { "san pham": "evidence" as const } },
    };
    const { layout } = read(
      {
        name: "S",
        rows: [
          ["STT", "Việc", "Hạn", "Sản phẩm"],
          [1, "A", "30/3", "BB họp"],
        ],
      },
      settings,
    );
    expect(layout.tables[0]?.columns[3]).toMatchObject({ role: "evidence", reason: "correction" });
  });
});

describe("alien tables", () => {
  const cases: readonly [string, readonly (readonly CellLiteral[])[]][] = [
    [
      "staff list",
      [
        line("STT | Họ và tên | Ngày sinh | Chức vụ | Trình độ | Điện thoại"),
        [1, "A", day("1980-01-01"), "HT", "ĐH", "0909"],
      ],
    ],
    ["committee", [line("STT | Họ và tên | Chức vụ | Nhiệm vụ | Ghi chú"), [1, "A", "HT", "Trưởng ban", ""]]],
    [
      "summary by unit",
      [
        line("Bộ phận | Tổng số nhiệm vụ | Hoàn thành | Đang thực hiện | Chưa thực hiện | Tỷ lệ hoàn thành"),
        ["Tổ 1", 10, 5, 3, 2, percent(0.5)],
      ],
    ],
    [
      "figures of a report",
      [
        line("STT | Nội dung (chỉ tiêu) | Đơn vị tính | Số liệu kỳ này | Lũy kế | Ghi chú"),
        [1, "Số lượt tiếp công dân", "lượt", 3, 5, ""],
      ],
    ],
    ["marks", [line("STT | Họ và tên | Toán | Tiếng Việt | TB | Xếp loại | Ghi chú"), [1, "A", 9, 8, 8.5, "HTT", ""]]],
    ["timetable", [line("Tiết | Thứ 2 | Thứ 3 | Thứ 4 | Thứ 5 | Thứ 6"), [1, "Toán", "TV", "Toán", "TV", "TV"]]],
    [
      "budget",
      [line("STT | Nội dung | Số lượng | Đơn giá | Thành tiền | Ghi chú"), [1, "Mua sách", 10, 1000, 10000, ""]],
    ],
    [
      "drop-down list",
      [
        ["Trạng thái", "Đơn vị"],
        ["Đã hoàn thành", "Văn thư"],
        ["Đang thực hiện", "Kế toán"],
      ],
    ],
    ["legend", [["Chú thích:", filled("Đã hoàn thành"), "Đang thực hiện"]]],
    ["count by month", [line("Tháng | Số việc | Số văn bản"), [1, 4, 5], [2, 3, 4]]],
    [
      "file boxes",
      [
        line("TT | Bộ phận | Mã hộp | Tên hộp hồ sơ | Người phụ trách (họ và tên) | Tình trạng hồ sơ (chọn)"),
        [1, "VP", "H1", "Dân vận", "Lan", "Đã có"],
      ],
    ],
  ];
  test.each(cases)("%s holds no task", (_, rows) => {
    const { structured } = read({ name: "S", rows });
    expect(structured.tasks).toEqual([]);
    expect(structured.evidence).toEqual([]);
  });
});
