import { expect, test } from "vitest";
import { read } from "../support/read";

/** "Nơi lưu" was left aside whatever stood in it. */
test.each(["Nơi lưu", "Nơi lưu (link)"])("%s over addresses is a column of links", (heading) => {
  const { structured } = read([
    {
      name: "KH",
      rows: [
        ["Mã", "Nội dung công việc", "Chủ trì", "Hạn"],
        ["DV01", "Tập huấn giao tiếp", "HT", "30/3/2024"],
      ],
    },
    {
      name: "Minh chứng",
      rows: [
        ["Mã nhiệm vụ", "Tên văn bản, hồ sơ", "Số, ký hiệu", heading],
        ["DV01", "Kế hoạch tập huấn", "12/KH-THCS", "https://truong.edu.vn/12.pdf"],
        ["DV01", "Danh sách", "", "\\\\maychu\\ds.xlsx"],
      ],
    },
  ]);
  expect(structured.evidence.map(({ link }) => link)).toEqual(["https://truong.edu.vn/12.pdf", "\\\\maychu\\ds.xlsx"]);
});

/** "Số lượng" in a table of tasks was left aside though it states the results. */
test("a column of counts with their units is the result", () => {
  const { structured } = read({
    name: "KH",
    rows: [
      ["TT", "Nội dung công việc", "Chủ trì", "Hạn", "Số lượng"],
      [1, "Tập huấn giao tiếp", "HT", "30/3/2024", "01 buổi, 88 người"],
      [2, "Họp tổ", "TTCM", "30/4/2024", ""],
    ],
  });
  expect(structured.tasks[0]?.quantities).toMatchObject([
    { value: 1, unit: "buổi" },
    { value: 88, unit: "người" },
  ]);
});
