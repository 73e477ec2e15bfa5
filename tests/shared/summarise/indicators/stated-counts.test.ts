import { describe, expect, test } from "vitest";
import { saysNone, statedCounts } from "@shared/summarise/indicators/stated-counts";

describe("numbers in a result", () => {
  test.each<[string, (readonly [number, string])[]]>([
    [
      "01 buổi, 42 lượt người",
      [
        [1, "buoi"],
        [42, "luot nguoi"],
      ],
    ],
    [
      "02 buổi; 1.150 lượt học sinh",
      [
        [2, "buoi"],
        [1150, "luot hoc sinh"],
      ],
    ],
    ["1,5 ngày", [[1.5, "ngay"]]],
    [
      "Nhận 3 đơn, đã giải quyết 4 đơn",
      [
        [3, "don"],
        [4, "don"],
      ],
    ],
    ["lớp 1 buổi sáng, tháng 9 đợt hai, số 2 người", []],
    ["ngày 22/3/2024 họp, 12/KH-THTU về việc", []],
    ["54/54 người", []],
    ["0 đơn", [[0, "don"]]],
    ["Quyết định", []],
  ])("%s", (text, wanted) => {
    expect(statedCounts(text).map(({ value, behind }) => [value, behind])).toEqual(wanted);
  });

  test("what stands before the number in its clause", () => {
    expect(statedCounts("Nhận 3 đơn, đã giải quyết 4 đơn").map(({ before }) => before)).toEqual([
      "nhan",
      "da giai quyet",
    ]);
  });

  test("a 30,000-character result is read in one pass", () => {
    expect(statedCounts("1 buổi, ".repeat(4_000))).toHaveLength(4_000);
    expect(statedCounts("1".repeat(30_000))).toEqual([]);
  });
});

describe("a result that says there was none", () => {
  const petitions = ["don thu", "don", "khieu nai"];
  test.each([
    ["Không có đơn thư khiếu nại, tố cáo", true],
    ["Không phát sinh", true],
    ["không tiếp nhận đơn", true],
    ["Không có đơn thư tồn đọng", false],
    ["Không có khoản thu ngoài quy định", false],
    ["03 đơn", false],
  ])("%s → %s", (text, none) => {
    expect(saysNone(text, petitions, ["ton"])).toBe(none);
  });
});
