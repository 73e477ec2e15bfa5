import { expect, test } from "vitest";
import { read } from "../support/read";

/** "Số văn bản" was always a count and "Số" always the row's number. */
test("a column of documents under a heading of counts or numbers", () => {
  const task = read({
    name: "PGD 2025",
    rows: [
      ["TT", "Nội dung nhiệm vụ", "Chủ trì", "Thời hạn", "Số văn bản"],
      [1, "Hướng dẫn báo cáo", "VT", "15/4/2025", "CV số 120/CV-PGDĐT ngày 10/4/2025"],
      [2, "Tổng hợp", "VT", "05/5/2025", "BC 45/BC-PGDĐT"],
    ],
  }).structured;
  expect(task.evidence.map(({ number }) => number)).toEqual(["120", "45"]);
  const list = read([
    {
      name: "KH",
      rows: [
        ["TT", "Nội dung công việc", "Chủ trì", "Hạn"],
        [1, "Tập huấn giao tiếp", "HT", "30/3/2025"],
      ],
    },
    {
      name: "Minh chứng",
      rows: [
        ["Nhiệm vụ", "Minh chứng", "Số", "Ngày"],
        ["Tập huấn giao tiếp", "Kế hoạch tập huấn", "12/KH-THAP", "01/3/2025"],
      ],
    },
  ]).structured;
  expect(list.evidence.map(({ number, symbol, taskId }) => [number, symbol, taskId])).toEqual([
    ["12", "KH-THAP", list.tasks[0]?.id],
  ]);
});
