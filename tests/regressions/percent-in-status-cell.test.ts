import { expect, test } from "vitest";
import { valueOf } from "@shared/model/reading";
import { read } from "../support/read";

/** A percentage written as text in a status cell gave the status but was itself lost. */
test.each([
  ["80%", "in-progress", 80],
  ["100%", "done", 100],
  ["Hoàn thành 80%", "in-progress", 80],
  ["Đang làm 50%", "in-progress", 50],
  ["Đang làm", "in-progress", null],
])("%s", (text, status, percent) => {
  const { structured } = read({
    name: "Theo dõi 2024",
    rows: [
      ["STT", "Nội dung công việc", "Chủ trì", "Thời hạn", "Trạng thái"],
      [1, "Rà soát thủ tục hành chính", "BGH", "30/4", text],
    ],
  });
  const [task] = structured.tasks;
  expect(task && [valueOf(task.status), valueOf(task.percent)]).toEqual([status, percent]);
});
