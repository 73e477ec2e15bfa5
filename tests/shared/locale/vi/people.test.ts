import { expect, test } from "vitest";
import { isPersonName } from "@shared/locale/vi/people";

test.each([
  "Lê Thị Kim Ngân",
  "Phạm Quốc Bảo",
  "LÊ VĂN HÒA",
  "Nguyễn Văn A",
  "Nguyen Van Hoa",
  "Đ/c Hòa (CTCĐ)",
  "C. Lan",
  "T. Minh",
  "thầy Bảo",
  "cô Nhung",
  "Ông Nguyễn Văn Ba",
  "Trần Hoàng Bảo Ngọc Anh",
  "Trần Thị B. (VT)",
])("%s is a name", (text) => {
  expect(isPersonName(text)).toBe(true);
});

test.each([
  "Hòa",
  "Nhóm truyền thông",
  "Đội cờ đỏ",
  "Tổ Văn Phòng",
  "lê văn hòa",
  "Lê Văn Hòa Và Các Bạn Khác",
  "Công Đoàn",
  "",
  "Lê 1",
])("%j is no name", (text) => {
  expect(isPersonName(text)).toBe(false);
});
