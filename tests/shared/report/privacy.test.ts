import { describe, expect, test } from "vitest";
import { maskContacts, maskNames, partyNames } from "@shared/report/privacy";

describe("contact data in texts", () => {
  test.each([
    ["Người gửi: bà H., ĐT 0912 345 678", "Người gửi: bà H., ĐT …"],
    ["028.37770473", "…"],
    ["+84 912 345 678 gọi lại", "… gọi lại"],
    ["thu@thtauyen.edu.vn nhận", "… nhận"],
    ["Thay bà N., CCCD 079085001234", "Thay bà N., CCCD …"],
    ["STK nhận: 0071001234567 (KT giữ)", "STK nhận: … (KT giữ)"],
    ["Ảnh C:\\Users\\VanThu\\Desktop\\DoiThoai", "Ảnh …"],
    ["Hồ sơ lưu \\\\MAYCHU\\HoSo2024\\DanVan", "Hồ sơ lưu …"],
  ])("%s", (text, masked) => {
    expect(maskContacts(text)).toBe(masked);
  });

  test.each([
    "02 buổi, 1.250 lượt người",
    "Kế hoạch số 920/KH-GDĐT ngày 06/6/2024",
    "Luật số 10/2022/QH15; Nghị định 59/2023/NĐ-CP",
    "từ 15/1 đến 30/3/2024, 05.02.2024",
    "25.000.000 đồng",
    "năm học 2024 - 2025",
    "https://thtauyen.hcm.edu.vn/cong-khai/nam-hoc-2023-2024",
  ])("left alone: %s", (text) => {
    expect(maskContacts(text)).toBe(text);
  });

  test("30,000 digits or letters take one pass", () => {
    expect(maskContacts("a".repeat(30_000) + "@")).toHaveLength(30_001);
    expect(maskContacts("0 ".repeat(15_000)).length).toBeGreaterThan(0);
  });
});

describe("names behind thầy, cô, đồng chí", () => {
  test.each([
    ["Trao quà cho cô Nhung và thầy Lê Văn Bảo", "Trao quà cho cô … và thầy …"],
    ["Đã phân công đồng chí Phó Hiệu trưởng phụ trách", "Đã phân công đồng chí Phó Hiệu trưởng phụ trách"],
    ["bà con, ông bà", "bà con, ông bà"],
    ["đ/c Hòa", "đ/c …"],
  ])("%s", (text, masked) => {
    expect(maskNames(text)).toBe(masked);
  });
});

describe("who leads", () => {
  const names = ["Công đoàn", "Lê Thị Kim Ngân", "cô Hoa"];
  test("names off: people become a role, units stay", () => {
    expect(partyNames(names, { showNames: false, showContacts: false })).toEqual([
      "Công đoàn",
      "cá nhân được phân công",
    ]);
  });
  test("names on", () => {
    expect(partyNames(names, { showNames: true, showContacts: false })).toEqual(names);
  });
});
