import { expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { read } from "../support/read";

/** "Chủ trì: HT" and "Phối hợp: CĐ" were two unknown leads. */
test("a cell of leads names the partners too", () => {
  const { structured } = read({
    name: "Theo dõi 2024",
    rows: [
      ["TT", "Nội dung công việc", "Phân công", "Phối hợp", "Thời hạn"],
      [1, "Họp hội đồng", "Chủ trì: HT; Phối hợp: CĐ", "VT", "15/3"],
      [2, "Tập huấn", "PHT phối hợp với TTCM", null, "16/3"],
      [3, "Báo cáo", "HT", "Phối hợp: CĐ", "17/3"],
    ],
  });
  const names = structured.tasks.map(({ lead, partners }) =>
    [lead, partners].map((parties) => (valueOf(parties) ?? []).map(({ name }) => name).join(", ")),
  );
  expect(names).toEqual([
    ["Hiệu trưởng", "Văn thư, Công đoàn"],
    ["Phó Hiệu trưởng", "Tổ trưởng chuyên môn"],
    ["Hiệu trưởng", "Công đoàn"],
  ]);
});
