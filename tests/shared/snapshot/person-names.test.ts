import { expect, test } from "vitest";
import { maskAddressed, nameMask, personalNames } from "@shared/snapshot/person-names";

test.each([
  ["Cô Nguyễn Thị Lan (VT)", ["Nguyễn Thị Lan"]],
  ["Lê Thị Kim Ngân", ["Lê Thị Kim Ngân"]],
  ["NGUYỄN VĂN AN", ["NGUYỄN VĂN AN"]],
  ["đ/c Hòa", ["Hòa"]],
  ["Nhà trường", []],
  ["Nhóm khéo tay", []],
  ["TTCM", []],
  ["", []],
])("names in %j: %j", (lead, names) => {
  expect(personalNames(lead)).toEqual(names);
});

test.each([
  ["Khen thưởng cô Nguyễn Thị Lan", "Khen thưởng cô cá nhân"],
  ["Thăm hỏi thầy Bảo bị ốm", "Thăm hỏi thầy cá nhân bị ốm"],
  ["Đ/c Trần Văn Hùng dự họp", "Đ/c cá nhân dự họp"],
  ["đồng chí Bí thư Chi bộ", "đồng chí Bí thư Chi bộ"],
  ["đồng chí Phó Hiệu trưởng", "đồng chí Phó Hiệu trưởng"],
  ["Kỷ niệm khởi nghĩa Hai Bà Trưng", "Kỷ niệm khởi nghĩa Hai Bà Trưng"],
  ["Học tập tấm gương Chủ tịch Hồ Chí Minh", "Học tập tấm gương Chủ tịch Hồ Chí Minh"],
  ["Đối thoại với thầy cô và phụ huynh", "Đối thoại với thầy cô và phụ huynh"],
])("%j becomes %j", (text, masked) => {
  expect(maskAddressed(text)).toBe(masked);
});

test("given names go wherever they stand as whole words, in capitals too", () => {
  const mask = nameMask(["Nguyễn Thị Lan", "Minh"]);
  expect(mask("Giao Nguyễn Thị Lan và NGUYỄN THỊ LAN")).toBe("Giao cá nhân và cá nhân");
  expect(mask("Minh trực; theo gương Hồ Chí Minh; chứng minh")).toBe(
    "cá nhân trực; theo gương Hồ Chí Minh; chứng minh",
  );
});

test("a long cell takes no long time to be masked", () => {
  expect(maskAddressed("cô ".repeat(10_000)).length).toBe(30_000);
  expect(nameMask(["Nguyễn Thị Lan"])("Nguyễn Thị ".repeat(5_000)).length).toBe(55_000);
});
