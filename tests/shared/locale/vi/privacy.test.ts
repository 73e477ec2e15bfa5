import { expect, test } from "vitest";
import { findPersonalData, maskPersonalData } from "@shared/locale/vi/privacy";

test.each([
  ["ĐT 0908 123 456", "phone", "ĐT …"],
  ["090.812.3456", "phone", "…"],
  ["0908-123-456.", "phone", "…."],
  ["+84908123456", "phone", "…"],
  ["điện thoại: 028.37770473", "phone", "điện thoại: …"],
  ["(028) 3777 0473", "phone", "…"],
  ["a.b@thtauyen.edu.vn nhé", "email", "… nhé"],
  ["CCCD 079085001234", "identity", "CCCD …"],
  ["CCCD: 079 085 001 234", "identity", "CCCD: …"],
  ["CMND 023456789", "identity", "CMND …"],
  ["STK nhận: 0071001234567 (KT giữ)", "account", "STK nhận: … (KT giữ)"],
  ["tài khoản Agribank 6300 2050 1234", "account", "tài khoản Agribank …"],
])("%s holds a %s", (text, kind, masked) => {
  expect(findPersonalData(text).map((found) => found.kind)).toEqual([kind]);
  expect(maskPersonalData(text)).toBe(masked);
});

test.each([
  "Kế hoạch số 12/KH-THTU ngày 15/01/2024",
  "120.000.000 đồng",
  "120000000 đồng",
  "năm học 2024-2025, 1250 học sinh",
  "https://facebook.com/permalink/123456789012345",
  "H1-1.1-01; MC.1.3.01",
  "từ 15/01/2024 đến 30/03/2024",
])("%s holds none", (text) => {
  expect(findPersonalData(text)).toEqual([]);
  expect(maskPersonalData(text)).toBe(text);
});
