import { expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { read } from "../support/read";

const header = [
  ["STT", "Đầu việc", "Minh chứng", "Phân công", "Thời gian"],
  [null, null, null, "Chủ trì", null],
];

/** Seed 224: the lower row of a repeated header became a second lead, "Chủ trì", of the task above. */
test("the lower row of a repeated header is no continuation", () => {
  const { structured } = read({
    name: "2025",
    rows: [
      ...header,
      [1, "Tiếp công dân", "Sổ tiếp công dân", "HT", "hằng tuần"],
      ...header,
      [2, "Hội nghị viên chức", "BB Hội nghị ngày 05/10/2025", "HT, CĐ", "05/10/2025"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:C2", "E1:E2", "A4:A5", "B4:B5", "C4:C5", "E4:E5"],
  });
  expect(structured.tasks.map((task) => (valueOf(task.lead) ?? []).map((party) => party.name))).toEqual([
    ["Hiệu trưởng"],
    ["Hiệu trưởng", "Công đoàn"],
  ]);
});

/** Seed 142: a lone piece of evidence above a repeated header was taken for the title of a new table. */
test("evidence on the row above a repeated header stays with its task", () => {
  const one = ["STT", "Nội dung công việc", "Phụ trách", "Thời gian", "Trạng thái", "Minh chứng"];
  const { structured, layout } = read({
    name: "2025",
    rows: [
      one,
      [1, "Học tập chuyên đề", "CB", "tháng 10", "Xong", "BB ngày 10/10/2025"],
      [],
      [null, null, null, null, null, "05 ảnh"],
      one,
      [2, "Tiếp công dân", "HT", "hằng tuần", "Đang TH", "Sổ tiếp công dân"],
    ],
  });
  expect(layout.tables).toHaveLength(1);
  expect(structured.evidence.map((evidence) => evidence.taskId)).toEqual([
    structured.tasks[0]?.id,
    structured.tasks[0]?.id,
    structured.tasks[1]?.id,
  ]);
});
