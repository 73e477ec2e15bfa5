import { expect, test } from "vitest";
import { nameInText } from "@shared/locale/vi/report-school-name";

test.each([
  ["TRƯỜNG TIỂU HỌC TẠ UYÊN", "Trường Tiểu học Tạ Uyên"],
  ["TRƯỜNG TRUNG HỌC CƠ SỞ LÊ LỢI", "Trường Trung học cơ sở Lê Lợi"],
  ["TRƯỜNG THCS LÊ LỢI", "Trường THCS Lê Lợi"],
  ["TRƯỜNG  MẦM NON HOA SEN", "Trường Mầm non Hoa Sen"],
  ["Trường TH Tạ Uyên", "Trường TH Tạ Uyên"],
  ["", ""],
])("%s → %s", (name, inText) => {
  expect(nameInText(name)).toBe(inText);
});
