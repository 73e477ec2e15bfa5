import { describe, expect, test } from "vitest";
import { read } from "../../support/read";
import { day, type SheetLiteral } from "../../support/sheet";

const line = (words: string): string[] => words.split(" | ");

const outgoing: SheetLiteral = {
  name: "VB đi",
  rows: [
    ["SỔ ĐĂNG KÝ VĂN BẢN ĐI NĂM 2024"],
    line(
      "Số, ký hiệu văn bản | Ngày tháng văn bản | Tên loại và trích yếu nội dung văn bản | Người ký | Nơi nhận văn bản | Đơn vị, người nhận bản lưu | Số lượng bản | Ngày chuyển | Ký nhận | Ghi chú",
    ),
    ["01/KH-TH", day("2024-01-05"), "Kế hoạch dân vận", "Lê A", "PGD", "VT", 2, day("2024-01-06"), "", ""],
  ],
};
const incoming: SheetLiteral = {
  name: "VB đến",
  rows: [
    line(
      "Ngày đến | Số đến | Tác giả | Số, ký hiệu | Ngày tháng | Tên loại và trích yếu | Đơn vị hoặc người nhận | Ngày chuyển | Ký nhận | Ghi chú",
    ),
    [day("2024-01-05"), 1, "PGD", "12/PGD", day("2024-01-04"), "V/v dân vận", "HT", "", "", ""],
  ],
};
const handled: SheetLiteral = {
  name: "Theo dõi VB",
  rows: [
    line(
      "Số đến | Tên loại, số, ký hiệu, ngày tháng và tác giả văn bản | Đơn vị hoặc người nhận | Thời hạn giải quyết | Tiến độ giải quyết | Số, ký hiệu văn bản trả lời | Ghi chú",
    ),
    [1, "CV 12/PGD ngày 04/01", "Kế toán", day("2024-01-15"), "Đã giải quyết", "5/TH", ""],
  ],
};
const reception: SheetLiteral = {
  name: "TCD",
  merges: ["I2:K2", "A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:E3", "F2:F3", "G2:G3", "H2:H3", "L2:L3"],
  rows: [
    ["SỔ TIẾP CÔNG DÂN NĂM 2024"],
    line(
      "STT | Ngày tiếp | Họ tên - địa chỉ | CCCD/Hộ chiếu | Tóm tắt nội dung vụ việc | Phân loại đơn | Số công dân cùng nội dung | Cơ quan đã giải quyết | Hướng xử lý |  |  | Theo dõi kết quả",
    ),
    ["", "", "", "", "", "", "", "", "Thụ lý", "Trả lại/hướng dẫn", "Chuyển đơn", ""],
    line("(1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)"),
    [
      1,
      day("2024-03-05"),
      "Nguyễn Thị B, ấp 2",
      "079085001234",
      "Xin chuyển trường",
      "Kiến nghị",
      2,
      "",
      "x",
      "",
      "",
      "Đã giải quyết",
    ],
    [2, "12/4/2024", "Trần C", "079085004321", "Điểm thi", "Khiếu nại", 1, "", "", "", "x", ""],
    ["", "Cộng", "", "", "", "", 4, "", 1, 0, 1, ""],
  ],
};
const petitions: SheetLiteral = {
  name: "Đơn thư",
  rows: [
    line("STT | Ngày tiếp nhận | Người gửi | Loại đơn | Nội dung đơn | Kết quả giải quyết | Ghi chú"),
    [1, day("2024-02-01"), "Trần D", "Tố cáo", "Việc thu tiền", "Đang giải quyết", "ĐT 0912345678"],
  ],
};

describe("registers are counted, never tasks", () => {
  const cases: readonly [string, SheetLiteral, string, number][] = [
    ["documents sent", outgoing, "outgoing-documents", 1],
    ["documents received", incoming, "incoming-documents", 1],
    ["documents to answer", handled, "incoming-documents", 1],
    ["citizens received", reception, "citizen-reception", 2],
    ["petitions", petitions, "petitions", 1],
  ];
  test.each(cases)("%s", (_, sheet, kind, entries) => {
    const { layout, structured } = read(sheet);
    expect(layout.tables.map(({ role, register }) => [role, register])).toEqual([["register", kind]]);
    expect(structured.tasks).toEqual([]);
    expect(structured.evidence).toEqual([]);
    expect(structured.registers[0]?.entries).toHaveLength(entries);
  });
});

test("an entry holds date, type, outcome and number of people", () => {
  const { structured } = read(reception);
  expect(structured.registers[0]?.entries).toMatchObject([
    { row: 5, date: "2024-03-05", type: "petition", outcome: "resolved", people: 2 },
    { row: 6, date: "2024-04-12", type: "complaint", outcome: "passed-on", people: 1 },
  ]);
});

test("stated totals stand beside what the entries add up to", () => {
  const { structured } = read(reception);
  const totals = structured.registers[0]?.totals.map(({ at, stated, counted }) => [at.cell, stated, counted]);
  expect(totals).toEqual([
    ["G7", 4, 3],
    ["I7", 1, 1],
    ["J7", 0, 0],
    ["K7", 1, 1],
  ]);
});

test("nothing of a citizen is kept", () => {
  for (const sheet of [reception, petitions]) {
    const kept = JSON.stringify(read(sheet).structured);
    for (const word of ["Nguyễn", "Trần", "0790", "0912", "ấp 2", "thu tiền", "chuyển trường"])
      expect(kept).not.toContain(word);
  }
});

test("a register whose rows name tasks is a list of evidence", () => {
  const tasks: SheetLiteral = {
    name: "Việc",
    rows: [
      line("Mã | Nội dung công việc | Chủ trì | Hạn"),
      ["1.1", "Đối thoại", "HT", "30/3"],
      ["1.2", "Công khai", "KT", "30/4"],
    ],
  };
  const register: SheetLiteral = {
    name: "VB đi",
    rows: [
      line("Số, ký hiệu | Ngày văn bản | Tên loại và trích yếu | Nơi nhận văn bản | Mã nhiệm vụ"),
      ["12/KH-TH", day("2024-03-01"), "Kế hoạch đối thoại", "PGD", "1.1; 1.2"],
    ],
  };
  const { structured } = read([tasks, register]);
  expect(structured.evidence.map(({ number, symbol, taskId }) => [number, symbol, taskId])).toEqual([
    ["12", "KH-TH", structured.tasks[0]?.id],
    ["12", "KH-TH", structured.tasks[1]?.id],
  ]);
});
