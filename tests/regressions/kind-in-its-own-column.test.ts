import { expect, test } from "vitest";
import { read } from "../support/read";

/** The name's first word was the kind, and disagreed with the symbol. */
test("a column of kinds says what a paper without a number in its name is", () => {
  const { structured } = read([
    {
      name: "Nhiệm vụ",
      rows: [
        ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn"],
        [1, "Công khai", "HT", "30/6/2024"],
      ],
    },
    {
      name: "Minh chứng",
      rows: [
        ["STT NV", "Loại văn bản", "Tên văn bản", "Số ký hiệu"],
        [1, "Thông tư", "Quy chế công khai", "09/2024/TT-BGDĐT"],
        [1, "Thông báo", "Kết luận đối thoại", "22/TB-THNB"],
        [1, "Tài liệu", "Kế hoạch niêm yết", "23/KH-THNB"],
        [1, "Quyết định", "Kế hoạch số 24/KH-THNB", ""],
        [1, "", "Biên bản niêm yết", ""],
      ],
    },
  ]);
  expect(structured.evidence.map(({ kind }) => kind)).toEqual([
    "thong-tu",
    "thong-bao",
    "ke-hoach",
    "ke-hoach",
    "bien-ban",
  ]);
});
