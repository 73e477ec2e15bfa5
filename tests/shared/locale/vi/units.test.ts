import { expect, test } from "vitest";
import { knownUnit, readParties, units } from "@shared/locale/vi/units";

test("every unit is known by its full name and all that is written for it, in any case and without marks", () => {
  expect(units.length).toBeGreaterThan(20);
  for (const { name, aliases } of units) {
    for (const written of [name, ...aliases]) {
      expect(knownUnit(written), written).toBe(name);
      expect(knownUnit(written.toLowerCase()), written).toBe(name);
      expect(knownUnit(written.normalize("NFD")), written).toBe(name);
    }
  }
});

const names = (text: string) => readParties(text).map((party) => party.name);

test.each([
  ["BGH", ["Ban giám hiệu"]],
  ["HT - CĐ", ["Hiệu trưởng", "Công đoàn"]],
  ["HT-CĐ", ["Hiệu trưởng", "Công đoàn"]],
  ["PHT & TTCM", ["Phó Hiệu trưởng", "Tổ trưởng chuyên môn"]],
  ["CĐ/VT", ["Công đoàn", "Văn thư"]],
  ["Công đoàn\nTổ CM", ["Công đoàn", "Tổ chuyên môn"]],
  ["Ban TTND + Tổ CM + Tổ VP", ["Ban Thanh tra nhân dân", "Tổ chuyên môn", "Tổ Văn phòng"]],
  ["BGH và CĐ", ["Ban giám hiệu", "Công đoàn"]],
  ["1. HT\n2. PHT", ["Hiệu trưởng", "Phó Hiệu trưởng"]],
  ["- BGH\n- CĐ", ["Ban giám hiệu", "Công đoàn"]],
  ["CB-GV-NV", ["Cán bộ, giáo viên, nhân viên"]],
  ["BGH, cán bộ, giáo viên, nhân viên; TPT", ["Ban giám hiệu", "Cán bộ, giáo viên, nhân viên", "Tổng phụ trách Đội"]],
  ["CB", ["Chi bộ"]],
  ["GV, NV", ["Giáo viên", "Nhân viên"]],
  ["ban giam hieu", ["Ban giám hiệu"]],
  ["HT (Lê Văn Hòa)", ["Hiệu trưởng"]],
  ["Đ/c Hòa (CTCĐ); TPT", ["Đ/c Hòa (CTCĐ)", "Tổng phụ trách Đội"]],
  ["Tổ Toán - Tin, VT", ["Tổ Toán - Tin", "Văn thư"]],
  ["Phòng Giáo dục và Đào tạo, HT", ["Phòng Giáo dục và Đào tạo", "Hiệu trưởng"]],
  ["Lớp 5/1", ["Lớp 5/1"]],
  ["Tổ 1, Tổ 2", ["Tổ 1", "Tổ 2"]],
  ["Tổ 1,2,3; VT", ["Tổ 1,2,3", "Văn thư"]],
  ["Nhóm khéo tay", ["Nhóm khéo tay"]],
  ["PHT.", ["Phó Hiệu trưởng"]],
  ["-", []],
  ["", []],
])("%j names %j", (text, expected) => {
  expect(names(text)).toEqual(expected);
  expect(names(text.normalize("NFD")).map((name) => name.normalize("NFC"))).toEqual(expected);
});

test.each([
  ["HT", "unit"],
  ["Tổ 1", "unit"],
  ["GVCN K1-K5", "unit"],
  ["Đoàn Thanh Niên", "unit"],
  ["TTCM các tổ", "unit"],
  ["Trưởng ban TTND", "unit"],
  ["PHT 1", "unit"],
  ["Toàn trường", "collective"],
  ["Các tổ", "collective"],
  ["Các bộ phận", "collective"],
  ["Lê Thị Kim Ngân", "person"],
  ["thầy Bảo", "person"],
  ["Hiệu trưởng Lê Văn Hòa", "person"],
  ["Nhóm truyền thông", "unknown"],
  ["Đội cờ đỏ", "unknown"],
])("%s is %s", (text, kind) => {
  expect(readParties(text)[0]?.kind).toBe(kind);
});

test("what the clerk taught comes first", () => {
  expect(readParties("Nhóm A, HT", { known: { "nhom a": "Tổ Văn phòng" } })).toEqual([
    { name: "Tổ Văn phòng", kind: "unit" },
    { name: "Hiệu trưởng", kind: "unit" },
  ]);
});

test("a cell of 32,767 characters is read", () => {
  expect(readParties("HT, ".repeat(8000)).length).toBeGreaterThan(2000);
  expect(readParties("(".repeat(32_767)).length).toBeLessThanOrEqual(1);
});
