import { emptySettings, type Settings } from "@shared/model/settings";
import { defaultPlan } from "@shared/plan";
import { settingsFromRows, settingsToRows } from "@shared/snapshot/settings-rows";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const full: Settings = {
  school: { name: "Trường Tiểu học Tạ Uyên", symbol: "THTU", superior: "UBND phường", principal: "Nguyễn Văn An" },
  corrections: {
    sheetsOff: ["Nháp"],
    columns: { "noi dung": "title", "thang 3": "month-3", "cot la": "ignored" },
    units: { bgh: "Ban giám hiệu" },
    statuses: { "ok roi": "done", "chua lam": "not-started" },
    duties: { "hop dan": "duty-3", "viec khac": null },
  },
  year: 2024,
  schoolYear: false,
  report: {
    kind: "6-thang",
    from: "2023-11-01",
    to: "2024-04-30",
    number: "12",
    date: "2024-04-28",
    signerTitle: "HIỆU TRƯỞNG",
    forPrincipal: true,
    recipients: ["Phòng GDĐT", "Lưu: VT"],
    narratives: { strengths: "Dòng một\nDòng hai" },
    typedIndicators: { meetings: 1250.5 },
    acknowledged: ["overdue Sổ!D5"],
  },
  plan: defaultPlan,
  lastReport: { kind: "nam", to: "2023-10-31", figures: { meetings: 3, visits: null } },
  showNames: true,
};

const read = (...rows: string[][]) => settingsFromRows(rows);

test("settings come back from their rows", () => {
  expect(settingsFromRows(settingsToRows(full))).toEqual({ settings: full, problems: [] });
  expect(settingsFromRows(settingsToRows(emptySettings))).toEqual({
    settings: emptySettings,
    problems: [],
  });
});

test("a title, a remark and the header are no settings", () => {
  expect(read(["CẤU HÌNH"], ["Sửa cột Giá trị"], ["Mục", "Tên", "Giá trị"], [])).toEqual({
    settings: emptySettings,
    problems: [],
  });
});

describe("typed by a person", () => {
  test.each([
    [["ke hoach", "nam (nam hoc ghi nam dau)", "2025-2026"], { year: 2025 }],
    [["KẾ HOẠCH", "Theo năm học", "x"], { schoolYear: true }],
    [["Báo cáo", "Từ ngày", "1/11/2023"], { report: { from: "2023-11-01" } }],
    [["Báo cáo", "Loại báo cáo", "6 thang"], { report: { kind: "6-thang" } }],
    [["Số liệu gõ tay", "a", "1.250,5"], { report: { typedIndicators: { a: 1250.5 } } }],
    [["Hiển thị", "Hiện tên cá nhân", "không"], { showNames: false }],
  ])("%s", (row, expected) => {
    expect(read(row)).toEqual({ settings: { ...emptySettings, ...expected }, problems: [] });
  });

  test.each([
    [["Kế hoạch", "Năm (năm học ghi năm đầu)", "năm nay"]],
    [["Báo cáo", "Từ ngày", "31/4/2024"]],
    [["Ý nghĩa cột", "Nội dung", "vớ vẩn"]],
    [["Từ chỉ tình trạng", "ok", "vớ vẩn"]],
    [["Số liệu gõ tay", "a", "nhiều"]],
    [["Trường", "Màu sơn", "xanh"]],
    [["Chuyện khác", "a", "b"]],
    [["Kế hoạch riêng (không sửa tay)", "Phần 1", "{"]],
  ])("%s is a problem with its row, and nothing is taken", (row) => {
    const { settings, problems } = read(["Tiêu đề"], row);
    expect(settings).toEqual(emptySettings);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.row).toBe(1);
    expect(problems[0]?.message).toMatch(/[.]$/);
  });
});

test("nothing typed makes it throw", () => {
  const sections = [...new Set(settingsToRows(full).flatMap((row) => row.slice(0, 2)))];
  expect(sections.length).toBeGreaterThan(20);
  const word = fc.oneof(fc.constantFrom(...sections, "constructor", "__proto__"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 12 }), (rows) => {
      settingsFromRows(rows);
    }),
  );
});
