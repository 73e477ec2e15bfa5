import { expect, test } from "vitest";
import { unitName } from "@shared/snapshot/unit-name";

test.each([
  ["BGH", "Ban giám hiệu"],
  ["Công đoàn (cô Lan)", "Công đoàn"],
  ["Toàn trường", "Toàn trường"],
  ["Tổ 4-5", "Tổ 4-5"],
  ["cá nhân", "cá nhân"],
  ["Đảng viên (cô Lan)", null],
  ["Giáo viên toán Nguyễn Văn An", null],
  ["Hiệu trưởng Lê Văn Hòa", null],
  ["Cô Lan", null],
  ["Nguyễn Thị Lan", null],
  ["Nhóm khéo tay", null],
  ["", null],
])("%j may leave as %j", (lead, name) => {
  expect(unitName(lead)).toBe(name);
});
